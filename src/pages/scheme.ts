import type { ConceptScheme } from '../documents/vocabulary.ts';
import { CHANGES } from '../vocabulary/schemes.ts';
import { dataCrumb } from './data-crumb.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { type CodeUse, usesOfCode } from './term-use.ts';

/** The page of a code list: each code with what it is called, what it means, which records have it, and its lasting address. */
export function schemePage(
  frame: Page,
  { label, definition, iri, concepts, name }: Omit<ConceptScheme, 'quads'>,
  uses: ReadonlyMap<string, readonly CodeUse[]>,
): string {
  const { vocabulary: say } = messagesIn(frame.lang);
  const { lang } = frame;
  // What a release does is told of records, but is no field of theirs.
  const isOfRecords = name !== CHANGES.name;
  const body = html`<p class="kicker">${say.codeList}</p>
<h1>${label[lang]}</h1>
<p class="lead">${definition[lang]}</p>
<dl class="fields">
${concepts.map(
  (concept) =>
    html`<div id="${concept.code}"><dt>${concept.label[lang]}${
      concept.isDeprecated && html` <span class="tag">${say.deprecated}</span>`
    } <span class="note"><code>${concept.code}</code></span></dt><dd>${concept.definition[lang]}</dd>${isOfRecords && usesOfCode(frame, concept.code, uses.get(concept.code) ?? [])}<dd class="address"><span>${say.address}:</span> <a href="${concept.iri}"><code>${concept.iri}</code></a></dd></div>
`,
)}</dl>
<p class="quiet">${say.address}: <code>${iri}</code></p>`;
  const trail = [dataCrumb(frame), { label: say.title, path: '/vocab' }];
  return layout(frame, { title: label[lang], description: definition[lang], trail, body });
}
