import type { ConceptScheme } from '../documents/vocabulary.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The page of a code list: each code with what it is called, what it means, and its lasting address. */
export function schemePage(
  frame: Frame,
  { label, definition, iri, concepts }: Omit<ConceptScheme, 'quads'>,
): string {
  const { vocabulary: say } = messagesIn(frame.lang);
  const { lang } = frame;
  const body = html`<p class="kicker">${say.codeList}</p>
<h1>${label[lang]}</h1>
<p class="lead">${definition[lang]}</p>
<dl class="fields">
${concepts.map(
  (concept) =>
    html`<div id="${concept.code}"><dt>${concept.label[lang]}${
      concept.isDeprecated && html` <span class="tag">${say.deprecated}</span>`
    } <span class="note"><code>${concept.code}</code></span></dt><dd>${concept.definition[lang]}</dd><dd class="address"><span>${say.address}:</span> <a href="${concept.iri}"><code>${concept.iri}</code></a></dd></div>
`,
)}</dl>
<p class="quiet">${say.address}: <code>${iri}</code></p>`;
  const trail = [{ label: say.title, path: '/vocab' }];
  return layout(frame, { title: label[lang], description: definition[lang], trail, body });
}
