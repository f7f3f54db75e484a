import type { Syntax } from '../formats/format.ts';
import { queryOf, suffixed } from './address.ts';
import { conditionsOf, failed } from './conclude.ts';
import { evaluate } from './conditional.ts';
import { keepFile } from './kept-file.ts';
import { isRepeatable, link } from './links.ts';
import { isListed } from './listed.ts';
import type { Header } from './raw.ts';
import { remembering } from './remember.ts';
import { bodyOf, etagOf, represent } from './representation.ts';
import {
  headersOf,
  type Reply,
  redirect,
  respond,
  respondStream,
  respondUnchanged,
} from './respond.ts';
import { type Answer, type Ask, type Choice, HTML, type Stored, type Written } from './route.ts';
import type { Services } from './services.ts';
import type { Kept, ResponseStore } from './store.ts';
import { sendFile } from './stored-file.ts';
import type { Streams } from './stream.ts';

/** What answers go through on their way out, beside the services they are made from. */
export interface Edge {
  readonly services: Services;
  readonly answers: ResponseStore;
  readonly streams: Streams;
}

/** What an answer is made for. */
export interface Asked {
  readonly method: string;
  readonly header: Header;
  readonly choice: Choice;
  /** The canonical path and query of the request. */
  readonly here: string;
}

/** How large a file may be that is kept, in bytes: whoever asks for it shares one copy. */
const KEPT_FILE = 1024 * 1024;

/** A time of a release, in milliseconds. */
const timeOf = remembering((text: string) => Date.parse(text));

/** Makes of a route's answer something to keep; a stream, a redirection and a refusal are for this reader alone. */
export function make(
  edge: Edge,
  answer: Answer,
  ask: Ask,
  asked: Asked,
): Kept | Promise<Kept | Response> {
  if (answer.redirect === undefined && answer.file && answer.file.bytes <= KEPT_FILE)
    return keepFile(edge.services, answer.file, replyOf(edge.services, answer, ask, asked)).then(
      (coded) => ({ release: ask.current.n, isLasting: false, ...coded }),
    );
  if (!isText(answer) || answer.status !== undefined || answer.cache === 'never')
    return answerOnce(edge, answer, ask, asked);
  const reply = replyOf(edge.services, answer, ask, asked);
  return {
    release: ask.current.n,
    isLasting: answer.cache === 'finished' || (ask.pinned && ask.syntax !== HTML),
    isFile: false,
    lastModified: reply.lastModified,
    plain: represent(bodyOf(answer.body), 'identity', headersOf(reply)),
  };
}

function isText(answer: Answer): answer is Written & { readonly body: string } {
  return 'body' in answer && typeof answer.body === 'string';
}

/** The response of an answer that is not kept. */
export async function answerOnce(
  edge: Edge,
  answer: Answer,
  ask: Ask,
  asked: Asked,
): Promise<Response> {
  const { method, header, choice, here } = asked;
  if (answer.redirect !== undefined) return redirect(answer.status, answer.redirect, choice.varies);
  const reply = replyOf(edge.services, answer, ask, asked);
  if (answer.file) return sendFile(edge.services, edge.streams, answer.file, reply, method, header);
  const { body } = answer;
  if (typeof body === 'string') return respond(method, header, reply, body);
  // Its bytes follow from these; that is enough to know that they are equal.
  const state = answer.lastModified ?? ask.release.n;
  const etag = etagOf([edge.services.edition, state, here, ask.syntax.name].join('\n'));
  const verdict = evaluate(conditionsOf(header), etag, reply.lastModified);
  if (verdict === 'send') return respondStream(method, reply, etag, () => edge.streams.open(body));
  await body.return(undefined);
  if (verdict === 'failed') throw failed();
  return respondUnchanged(reply, etag);
}

function replyOf(
  services: Services,
  answer: Written | Stored,
  ask: Ask,
  { choice, here }: Asked,
): Reply {
  const { urls } = services;
  const { address, lang } = ask;
  const { offers = ask.offers } = answer;
  const { negotiated, varies } = choice;
  const { syntax = choice.syntax } = answer;
  const [query, isPage] = [queryOf(address), syntax === HTML];
  const inSyntax = (one: Syntax) =>
    urls.at(
      suffixed(address.path, one) +
        ((one === HTML || one.isTranslated) && lang === 'en' ? queryOf(address, { lang }) : query),
    );
  const own = negotiated && !isPage ? inSyntax(syntax) : urls.at(here);
  // What was withdrawn has no address to keep.
  const links = answer.status === 410 ? [] : [link(answer.canonical ?? own, 'canonical')];
  if (isRepeatable(address))
    for (const one of offers)
      if (one !== syntax && (one === HTML || one.extension !== ''))
        links.push(link(inSyntax(one), 'alternate', one.mediaType));
  return {
    status: answer.status ?? 200,
    contentType: syntax.contentType,
    varies,
    runsScripts: answer.runsScripts,
    isFrame: answer.isFrame,
    unlisted: answer.unlisted ?? (isPage && !isListed(ask)),
    cache: ask.pinned && answer.cache !== 'embed' ? 'frozen' : answer.cache,
    // Without a suffix address, these bytes have no address but this one.
    contentLocation: negotiated && syntax.extension !== '' ? own : undefined,
    // Another edition may write the same facts otherwise.
    lastModified:
      answer.lastModified === undefined
        ? undefined
        : Math.max(timeOf(answer.lastModified), timeOf(services.editionSince)),
    links: answer.links ? links.concat(answer.links) : links,
  };
}
