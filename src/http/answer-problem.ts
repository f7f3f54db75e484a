import type { Context } from 'hono';
import type { Syntax } from '../formats/format.ts';
import { embedProblemPage } from '../pages/embed-problem.ts';
import { THEMES } from '../pages/embed-view.ts';
import { link } from '../pages/links.ts';
import type { Frame } from '../pages/page.ts';
import { type MetProblem, problemPage } from '../pages/problem.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { canonicalPath, splitQuery, splitUrl } from './address.ts';
import { namesHtml } from './negotiate.ts';
import { publicationOf } from './page-of.ts';
import { PROBLEMS, Problem } from './problems.ts';
import { type Bindings, headerOf } from './raw.ts';
import { respondProblem } from './respond.ts';
import { HTML } from './route.ts';
import type { Services } from './services.ts';
import { namesType } from './suffix.ts';

/** The longest address that a page about an error says again. */
const LONGEST_PLACE = 1000;

const PROBLEM_JSON: Syntax = {
  name: 'problem',
  mediaType: 'application/problem+json',
  contentType: 'application/problem+json',
  extension: '',
};

/** Answers anything that was thrown: as problem details (RFC 9457), or as a page where the reader asks for HTML by name. */
export async function answerProblem(
  services: Services,
  error: Error,
  c: Context<{ Bindings: Bindings }>,
): Promise<Response> {
  const problem = error instanceof Problem ? error : ours(services, error);
  const { status, title } = PROBLEMS[problem.code];
  const { method, path } = c.req;
  const header = headerOf(c.req.raw, c.env.incoming);
  const varies = !namesType(path);
  const reply = { status, varies, cache: 'data' as const };
  // A frame shows what it gets, whatever it asked for.
  if (path.startsWith('/embed/') && (method === 'GET' || method === 'HEAD')) {
    const theme = THEMES.find((one) => one === c.req.query('theme')) ?? 'auto';
    const body = embedProblemPage({
      ...{ lang: langOf(c), theme, urls: services.urls },
      detail: problem.detail,
    });
    const frame = { ...reply, contentType: HTML.contentType, isFrame: true as const };
    return respondProblem(method, header, frame, body, problem.members);
  }
  if (varies && namesHtml(c.req.header('Accept'))) {
    const frame = await frameOf(services, langOf(c), c.req.url);
    const body = problemPage(frame, {
      ...PROBLEMS[problem.code],
      code: problem.code,
      detail: problem.detail,
      didYouMean: meant(frame, problem),
    });
    const page = { ...reply, contentType: HTML.contentType };
    return respondProblem(method, header, page, body, problem.members);
  }
  const body = JSON.stringify({
    type: services.urls.at(`/problems/${problem.code}`),
    title: title.en,
    title_id: title.id,
    status,
    detail: problem.detail.en,
    detail_id: problem.detail.id,
    ...problem.members,
  });
  const { contentType } = PROBLEM_JSON;
  return respondProblem(method, header, { ...reply, contentType }, `${body}\n`, problem.members);
}

function langOf(c: Context<{ Bindings: Bindings }>): Lang {
  return c.req.query('lang') === 'en' ? 'en' : 'id';
}

function ours(services: Services, error: Error): Problem {
  services.report(error);
  return new Problem('internal', {
    id: 'Terjadi kesalahan yang bukan karena permintaan Anda; kami mencatatnya.',
    en: 'Something failed that was not the fault of your request; it was recorded.',
  });
}

/** What was perhaps meant, each in the language of the page. */
function meant(
  frame: Frame,
  { members: { nearest, did_you_mean: word } }: Problem,
): MetProblem['didYouMean'] {
  if (Array.isArray(nearest))
    return nearest.map(({ name, path }) => ({ label: name, href: link(frame, path) }));
  // Another word than an address stands in the detail already.
  if (typeof word !== 'string' || !word.startsWith('/')) return [];
  return [{ label: word, href: link(frame, word) }];
}

async function frameOf(services: Services, lang: Lang, url: string): Promise<Frame> {
  const { urls, settings, current } = services;
  const release = current();
  // What is asked for while something is amiss must not depend on more than it has to.
  const told = await publicationOf(services, release.n).catch(() => settings);
  return {
    lang,
    urls,
    register: null,
    ...told,
    providerName: null,
    release,
    current: release.n,
    pinned: false,
    path: placeOf(url),
    formats: [],
    unknown: [],
    canonical: null,
    listed: false,
  };
}

/** Where the reader is, for the same in the other language; the home page, where that cannot be said again. */
function placeOf(url: string): string {
  const { pathname, query } = splitUrl(url);
  const path = canonicalPath(pathname);
  const entries = splitQuery(query)?.filter(({ name }) => name !== 'lang');
  if (path === undefined || entries === undefined) return '/';
  const place = path + withQuery(entries);
  return place.length > LONGEST_PLACE ? '/' : place;
}

function withQuery(entries: NonNullable<ReturnType<typeof splitQuery>>): string {
  return entries.length === 0 ? '' : `?${entries.map(({ raw }) => raw).join('&')}`;
}
