import { SHAPES_TEXTS } from '../documents/shapes.ts';
import type { ConceptScheme, Vocabulary, VocabularyTerm } from '../documents/vocabulary.ts';
import { numberIn } from '../resources/naming.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The page of the vocabulary: every code list, class and property, with what it means. */
export function vocabularyPage(
  frame: Frame,
  { terms, schemes }: Pick<Vocabulary, 'terms' | 'schemes'>,
): string {
  const { vocabulary: say } = messagesIn(frame.lang);
  const of = (kind: VocabularyTerm['kind']) => terms.filter((term) => term.kind === kind);
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<p>${say.shapes(html`<a href="${link(frame, '/vocab/shapes')}">${SHAPES_TEXTS.title[frame.lang]}</a>`)}</p>
<h2>${say.schemes}</h2>
<dl class="fields">
${schemes.map((scheme) => schemeEntry(frame, scheme))}</dl>
${section(frame, say.classes, of('class'))}
${section(frame, say.properties, of('property'))}`;
  return layout(frame, { title: say.title, description: say.intro, body });
}

function schemeEntry(frame: Frame, { name, label, definition, concepts }: ConceptScheme): Markup {
  const count = messagesIn(frame.lang).vocabulary.concepts(
    numberIn(frame.lang, concepts.length),
    concepts.length,
  );
  return html`<div><dt><a href="${link(frame, `/vocab/${name}`)}">${label[frame.lang]}</a> <span class="note">${count}</span></dt><dd>${definition[frame.lang]}</dd></div>
`;
}

/** A term's place on the page has the name that its address ends with: `/vocab#adopter` is it. */
function section(frame: Frame, title: string, terms: readonly VocabularyTerm[]): Markup {
  return html`<h2>${title}</h2>
<dl class="fields">
${terms.map(
  ({ name, label, comment }) =>
    html`<div id="${name}"><dt>${label[frame.lang]} <span class="note"><code>${name}</code></span></dt><dd>${comment[frame.lang]}</dd></div>
`,
)}</dl>`;
}
