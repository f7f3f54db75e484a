import type { Store } from '../../src/register/open.ts';
import { BASE } from './apps.ts';
import { type Answer, askTwice } from './ask-twice.ts';
import { anchorsOf, faultsOfPage, langOf } from './links-in-page.ts';
import { type Found, linksInHeader, linksInText } from './links-in-text.ts';

/** What a crawl came across. */
export interface Crawled {
  /** What is wrong; the first fifty are enough to see it. */
  readonly faults: readonly string[];
  /** How many addresses were asked. */
  readonly asked: number;
  /** How many answers of each type were read. */
  readonly read: ReadonlyMap<string, number>;
}

/** An address that was asked, and what a link to it may rely on. */
interface Visit {
  readonly status: number;
  readonly type: string;
  readonly anchors: ReadonlySet<string>;
}

const PAGE = 'text/html,*/*;q=0.1';

/**
 * Follows every link of every body and header from some addresses on: as a browser would, and wherever
 * an answer names the same in other types, by negotiation too. Of each shape of address at most `most`
 * are asked.
 */
export async function crawl(
  store: Store,
  start: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<Crawled> {
  const faults: string[] = [];
  const fault = (text: string) => {
    if (faults.length < 50) faults.push(text);
  };
  const ask = askTwice(store, fault);
  const queue = [...start];
  const seen = new Set(start);
  const shapes = new Map<string, number>();
  const visits = new Map<string, Visit>();
  const read = new Map<string, number>();
  /** What must hold of an address: once for each way of linking to it. */
  const promises = new Map<
    string,
    { readonly path: string; readonly from: string; found: Found }
  >();

  const follow = (from: string, found: Found) => {
    const { iri, type, lang } = found;
    if (!URL.canParse(iri) || !/^(https?:\/\/[^/]|mailto:.)/.test(iri))
      return fault(`${from}: ${iri} is not absolute`);
    if (!iri.startsWith(BASE) || !/^([/?#]|$)/.test(iri.slice(BASE.length))) return;
    const [path = '', fragment] = iri.slice(BASE.length).split('#', 2);
    const target = path || '/';
    const key = [target, fragment, type, lang ?? langOf(from)].join('\n');
    if (!promises.has(key)) promises.set(key, { path: target, from, found });
    if (seen.has(target)) return;
    seen.add(target);
    const shape = shapeOf(target);
    const known = shapes.get(shape) ?? 0;
    shapes.set(shape, known + 1);
    if (known < most) queue.push(target);
  };

  const readHeaders = (path: string, { headers, status }: Answer) => {
    for (const found of linksInHeader(headers)) follow(path, found);
    for (const name of ['location', 'content-location']) {
      const iri = headers.get(name);
      if (iri !== null) follow(path, { iri, lang: 'any' });
    }
    if (status > 300 && status < 400 && !headers.has('location')) fault(`${path}: leads nowhere`);
  };

  const readBody = async (path: string, answer: Answer) => {
    const { type, text, links, status } = answer;
    read.set(type, (read.get(type) ?? 0) + 1);
    // Only pages lead to pages in their own language.
    const own = type === 'text/html' ? {} : { lang: 'any' };
    try {
      for (const found of await linksInText(answer))
        if (!found.iri.startsWith('#')) follow(path, { ...found, ...own });
        else if (!anchorsOf(text).has(found.iri.slice(1))) fault(`${path}: no ${found.iri}`);
    } catch (error) {
      fault(`${path}: not ${type}: ${error}`);
    }
    if (type !== 'text/html') return;
    // A frame is no page of its own: what it is about is.
    if (path.startsWith('/embed/')) return;
    for (const one of faultsOfPage(text, path, status, links.get('canonical'))) fault(one);
  };

  /** What an answer names in other types comes from its own address too, for whoever accepts that type. */
  const negotiate = async (path: string, { headers }: Answer) => {
    for (const { iri, type, rel } of linksInHeader(headers)) {
      // What tells how to embed a page is no other way of writing it.
      const isVariant = rel === 'alternate' && type && !/^text\/html|\+oembed$/.test(type);
      if (!isVariant) continue;
      const [answer, own] = [await ask(path, type), await ask(iri.slice(BASE.length), '*/*')];
      readHeaders(path, answer);
      if (answer.type !== type) fault(`${path}: ${answer.type} for ${type}`);
      // Only links must do without commas.
      const place = answer.headers.get('content-location')?.replaceAll(',', '%2C');
      if (place !== iri) fault(`${path}: not placed at ${iri}`);
      if (answer.text !== own.text) fault(`${path}: not the bytes of ${iri}`);
    }
  };

  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await ask(path, PAGE);
    const { status, type, text } = answer;
    const isMeant = [200, 303, 308, 410].includes(status) || (start.includes(path) && status < 500);
    if (!isMeant) fault(`${path}: answers ${status}`);
    readHeaders(path, answer);
    if (text !== '') await readBody(path, answer);
    if (type === 'text/html' && status === 200) await negotiate(path, answer);
    // What went wrong is a page only for whoever names HTML.
    if (status >= 400) await readBody(path, await ask(path, '*/*'));
    visits.set(path, { status, type, anchors: anchorsOf(text) });
  }
  for (const { path, from, found } of promises.values()) {
    const visit = visits.get(path);
    if (visit) for (const one of broken(from, found, visit)) fault(one);
  }
  return { faults, asked: visits.size, read };
}

/** What a link promises and its target does not keep. */
function* broken(from: string, { iri, type, lang }: Found, visit: Visit): Generator<string> {
  const [address = '', fragment] = iri.split('#', 2);
  // The type in a link to oEmbed says what the JSON is for.
  const promised = type?.replace('+oembed', '');
  if (promised !== undefined && visit.status === 200 && visit.type !== promised)
    yield `${from}: ${iri} is ${visit.type}, not ${type}`;
  if (visit.type !== 'text/html') return;
  // The observations of a cube are things of the graph, not parts of the page about the count.
  const isThing = lang === 'any' && new URL(iri).pathname.startsWith('/counts/');
  if (fragment !== undefined && !isThing && !visit.anchors.has(fragment))
    yield `${from}: no ${iri}`;
  if (lang !== 'any' && langOf(address) !== (lang ?? langOf(from)))
    yield `${from}: ${iri} is in another language`;
}

/** What addresses have in common that are answered by the same code in the same way. */
function shapeOf(path: string): string {
  const [address = '', query = ''] = path.split('?', 2);
  const [, first = '', ...rest] = address.split('/');
  const suffix = /\.[a-z]+$/.exec(address)?.[0] ?? '';
  return [first, rest.length, suffix, ...new URLSearchParams(query).keys()].join(' ');
}
