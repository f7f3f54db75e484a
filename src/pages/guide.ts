import { dataCrumb } from './data-crumb.ts';
import { type Examples, exampleOf } from './guide-examples.ts';
import { guideList } from './guide-list.ts';
import type { GuideName } from './guide-names.ts';
import type { GuideStep } from './guides.id.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** A guide for one kind of reader: a few steps, each with what to type. */
export function guidePage(page: Page, name: GuideName, about: Examples): string {
  const { guides: say, docs } = messagesIn(page.lang);
  const { title, lead, steps } = say.for[name];
  const body = html`<p class="kicker">${say.kicker}</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
<ol class="steps">
${Object.entries<GuideStep>(steps).map(([id, step]) => stepOf(step, exampleOf(name, id, about)))}</ol>
<h2>${say.further}</h2>
<ul>
<li><a href="${link(page, '/about')}">${say.limits}</a></li>
<li><a href="${link(page, '/datasets')}">${say.datasets}</a></li>
<li><a href="${link(page, '/vocab')}">${say.terms}</a></li>
<li><a href="${link(page, '/docs')}">${say.api}</a></li>
</ul>
<h2>${say.others}</h2>
${guideList(page, name)}`;
  return layout(page, {
    title,
    description: lead,
    trail: [dataCrumb(page), { label: docs.title, path: '/docs' }],
    body,
  });
}

function stepOf({ title, text }: GuideStep, example: string | null): Markup {
  return html`<li>
<h2>${title}</h2>
<p>${text}</p>
${example !== null && html`<pre tabindex="0"><code>${example}</code></pre>`}
</li>
`;
}
