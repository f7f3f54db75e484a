import type { Context } from 'hono';
import type { Syntax } from '../formats/format.ts';
import type { Frame } from '../pages/page.ts';
import { problemPage } from '../pages/problem.ts';
import { namesHtml } from './negotiate.ts';
import { PROBLEMS, Problem } from './problems.ts';
import { respondProblem } from './respond.ts';
import { HTML } from './route.ts';
import type { Services } from './services.ts';
import { namesType } from './suffix.ts';

const PROBLEM_JSON: Syntax = {
  name: 'problem',
  mediaType: 'application/problem+json',
  contentType: 'application/problem+json',
  extension: '',
};

/** Answers anything that was thrown: as problem details (RFC 9457), or as a page where the reader asks for HTML by name. */
export function answerProblem(services: Services, error: Error, c: Context): Response {
  const problem = error instanceof Problem ? error : ours(services, error);
  const { status, title } = PROBLEMS[problem.code];
  const { method, path } = c.req;
  const varies = !namesType(path);
  const reply = { status, varies, cache: 'data' as const };
  if (varies && namesHtml(c.req.header('Accept'))) {
    const lang = c.req.query('lang') === 'en' ? 'en' : 'id';
    const body = problemPage(frameOf(services, lang), {
      ...PROBLEMS[problem.code],
      code: problem.code,
      detail: problem.detail,
      didYouMean: [problem.members.did_you_mean].filter((near) => typeof near === 'string'),
    });
    const page = { ...reply, contentType: HTML.contentType };
    return respondProblem(method, page, body, problem.members);
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
  return respondProblem(method, { ...reply, contentType }, `${body}\n`, problem.members);
}

function ours(services: Services, error: Error): Problem {
  services.report(error);
  return new Problem('internal', {
    id: 'Terjadi kesalahan yang bukan karena permintaan Anda; kami mencatatnya.',
    en: 'Something failed that was not the fault of your request; it was recorded.',
  });
}

function frameOf({ urls, settings, current }: Services, lang: 'id' | 'en'): Frame {
  return {
    lang,
    urls,
    register: null,
    publisher: settings.publisher,
    contact: settings.contact,
    providerName: null,
    release: current(),
    current: current().n,
    pinned: false,
    path: '/',
    formats: [],
    unknown: [],
    canonical: null,
    listed: false,
  };
}
