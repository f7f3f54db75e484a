import type { Words } from '../vocabulary/schemes.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { sectionOf } from './section-of.ts';
import { siteSearch } from './site-search.ts';

/** One thing that can go wrong, as the catalogue of problems has it. */
export interface ProblemText {
  readonly code: string;
  readonly status: number;
  readonly title: Words;
  readonly remedy: Words;
}

/** An error met by a reader. */
export interface MetProblem extends ProblemText {
  readonly detail: Words | null;
  /** What was perhaps meant, where that has an address of ours. */
  readonly didYouMean: readonly { readonly label: string; readonly href: string }[];
}

/** An error as a page: what happened, what was perhaps meant, what to do, and the ways on. */
export function problemPage(frame: Frame, problem: MetProblem): string {
  const { problem: say } = messagesIn(frame.lang);
  const title = problem.title[frame.lang];
  const detail = problem.detail?.[frame.lang];
  const section = sectionOf(frame);
  const body = html`<h1>${title}</h1>
${detail && html`<p class="lead" dir="auto">${detail}</p>`}
${suggestions(frame, problem)}
<h2>${say.whatToDo}</h2>
<p>${problem.remedy[frame.lang]}</p>
${
  problem.status === 404 &&
  html`<div class="find-large">
${siteSearch(frame, 'search')}
</div>`
}
<ul class="plain">
${
  section &&
  html`<li><a href="${link(frame, section.path)}">${say.backTo(section.label)}</a></li>
`
}<li><a href="${link(frame, '/')}">${say.backHome}</a></li>
</ul>
<p class="quiet">${say.status} ${problem.status}, <a href="${link(frame, `/problems/${problem.code}`)}"><code>${problem.code}</code></a></p>`;
  const isSought = problem.status === 404 && { searches: true as const };
  const trail = section ? [section] : [];
  return layout(frame, { title, description: detail ?? title, trail, body, ...isSought });
}

function suggestions({ lang }: Frame, { didYouMean }: MetProblem): Markup | false {
  if (didYouMean.length === 0) return false;
  return html`<p>${messagesIn(lang).problem.didYouMean}</p>
<ul class="found">
${didYouMean.map(
  ({ label, href }) =>
    html`<li><a href="${href}"><bdi>${label}</bdi></a></li>
`,
)}</ul>`;
}

/** What one problem means and what to do about it: the page that the type of an error leads to. */
export function problemDocPage(frame: Frame, problem: ProblemText): string {
  const { problem: say } = messagesIn(frame.lang);
  const title = problem.title[frame.lang];
  const body = html`<h1>${title}</h1>
<dl class="fields">
<div><dt>${say.status}</dt><dd>${problem.status}</dd></div>
<div><dt>${say.code}</dt><dd><code>${problem.code}</code></dd></div>
<div><dt>${say.whatToDo}</dt><dd>${problem.remedy[frame.lang]}</dd></div>
</dl>`;
  return layout(frame, { title, description: problem.remedy[frame.lang], body });
}
