import { problemDocPage } from '../pages/problem.ts';
import { pageOf } from './page-of.ts';
import { PROBLEMS, Problem, type ProblemCode } from './problems.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** `/problems/{code}`: what an error means and what to do; the `type` of problem details leads here. */
export function problemDocRoute(services: Services): Route {
  return {
    path: '/problems/{code}',
    summary: 'What a problem means and what to do',
    offers: [HTML],
    parameters: [],
    async answer(ask) {
      const code = ask.parts.code as ProblemCode;
      if (!Object.hasOwn(PROBLEMS, code))
        throw new Problem('unknown-record', {
          id: `Yang ada: ${Object.keys(PROBLEMS).join(', ')}.`,
          en: `There are: ${Object.keys(PROBLEMS).join(', ')}.`,
        });
      const body = problemDocPage(await pageOf(services, ask), { code, ...PROBLEMS[code] });
      return { body, cache: 'page' };
    },
  };
}
