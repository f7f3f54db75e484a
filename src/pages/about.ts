import { rightsOfAll } from '../documents/rights.ts';
import type { ConceptScheme } from '../documents/vocabulary.ts';
import { type AboutCoverage, coverageSection } from './about-coverage.ts';
import { type Uncertainties, uncertainSection } from './about-uncertain.ts';
import { contentsList } from './contents-list.ts';
import { correctionAddress, correctionForm } from './correction.ts';
import { guideList } from './guide-list.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { withAddresses } from './values.ts';

/** What the page about the register tells. */
export interface AboutView {
  readonly evidence: ConceptScheme;
  readonly statuses: ConceptScheme;
  readonly uncertain: Uncertainties;
  readonly coverage: AboutCoverage;
}

/** The page about the register: how it is made, what its words mean, how sure it is, what may be done with it, how to correct it. */
export function aboutPage(page: Page, view: AboutView): string {
  const { about: say } = messagesIn(page.lang);
  const { register, lang } = page;
  const sections: readonly (readonly [id: string, title: string, content: Child])[] = [
    ['method', say.method, method(page)],
    ['ladder', say.ladder, concepts(page, view.evidence, say.ladderText)],
    ['statuses', say.statuses, concepts(page, view.statuses, say.statusesText)],
    ['uncertain', say.uncertain, uncertainSection(page, view.uncertain)],
    ['coverage', say.coverage, coverageSection(page, view.coverage)],
    ['licence', say.licence, html`<p>${withAddresses(rightsOfAll()[lang])}</p>`],
    ['correct', say.correct, corrections(page)],
    ['guides', say.guides, guideList(page)],
  ];
  const body = html`<h1>${say.title}</h1>
<p class="lead" dir="auto">${register.summary[lang]}</p>
${contentsList(page, sections)}
${sections.map(
  ([id, title, content]) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`,
)}`;
  return layout(page, { title: say.title, description: register.method[lang], body });
}

function method(page: Page): Markup {
  const { about: say } = messagesIn(page.lang);
  return html`<p dir="auto">${page.register.method[page.lang]}</p>
<ul>
${say.principles.map(
  (one) => html`<li>${one}</li>
`,
)}</ul>`;
}

/** A code list with what each code means, as the vocabulary has it. */
function concepts(page: Page, { name, concepts: all }: ConceptScheme, text: string): Markup {
  const { lang } = page;
  return html`<p>${text}</p>
<dl class="fields">
${all.map(
  ({ code, label, definition }) =>
    html`<div><dt><a href="${link(page, `/vocab/${name}#${code}`)}">${label[lang]}</a></dt><dd>${definition[lang]}</dd></div>
`,
)}</dl>`;
}

/** How to correct: by mail with a form filled in as far as it can be, which is shown for whoever writes otherwise. */
function corrections(page: Page): Markup {
  const { about: say, releases } = messagesIn(page.lang);
  const address = correctionAddress(page, say.subject);
  const all = html`<a href="${link(page, '/releases')}">${releases.title}</a>`;
  const isMail = address?.startsWith('mailto:');
  return html`<p>${say.correctText}</p>
<p>${
    address === null
      ? say.noContact
      : html`<a href="${address}">${isMail ? say.correctLink : say.correctOnWeb}</a>`
  }</p>
<p>${say.correctForm}</p>
<pre tabindex="0">${correctionForm(page)}</pre>
<p>${say.afterwards(all)}</p>`;
}
