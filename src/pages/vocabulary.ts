import { SHAPES_TEXTS } from '../documents/shapes.ts';
import type { ConceptScheme, Vocabulary, VocabularyTerm } from '../documents/vocabulary.ts';
import { numberIn } from '../resources/naming.ts';
import { contentsList } from './contents-list.ts';
import { dataCrumb } from './data-crumb.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { type ClassUse, type TermUse, usesOfClass, usesOfProperty } from './term-use.ts';

/** The words of the vocabulary, with where each is met. */
export interface VocabularyView extends Pick<Vocabulary, 'terms' | 'schemes'> {
  /** By the property, as descriptions name it. */
  readonly properties: ReadonlyMap<string, readonly TermUse[]>;
  readonly classes: ReadonlyMap<string, ClassUse>;
}

/** The page of the vocabulary: every code list, class and property, with what it means, where it is met, and an example. */
export function vocabularyPage(frame: Page, view: VocabularyView): string {
  const { terms, schemes } = view;
  const { vocabulary: say } = messagesIn(frame.lang);
  const of = (kind: VocabularyTerm['kind']) => terms.filter((term) => term.kind === kind);
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<p>${say.shapes(html`<a href="${link(frame, '/vocab/shapes')}">${SHAPES_TEXTS.title[frame.lang]}</a>`)}</p>
${contentsList(frame, [
  ['code-lists', say.schemes],
  ['classes', say.classes],
  ['properties', say.properties],
])}
<h2 id="code-lists">${say.schemes}</h2>
<dl class="fields">
${schemes.map((scheme) => schemeEntry(frame, scheme))}</dl>
${section(frame, view, 'classes', of('class'))}
${section(frame, view, 'properties', of('property'))}`;
  const trail = [dataCrumb(frame)];
  return layout(frame, { title: say.title, description: say.intro, trail, body });
}

function schemeEntry(frame: Page, { name, label, definition, concepts }: ConceptScheme): Markup {
  const count = messagesIn(frame.lang).vocabulary.concepts(
    numberIn(frame.lang, concepts.length),
    concepts.length,
  );
  return html`<div><dt><a href="${link(frame, `/vocab/${name}`)}">${label[frame.lang]}</a> <span class="note">${count}</span></dt><dd>${definition[frame.lang]}</dd></div>
`;
}

/** A term's place on the page has the name that its address ends with: `/vocab#adopter` is it. */
function section(
  frame: Page,
  view: VocabularyView,
  id: 'classes' | 'properties',
  terms: readonly VocabularyTerm[],
): Markup {
  const title = messagesIn(frame.lang).vocabulary[id];
  return html`<h2 id="${id}">${title}</h2>
<dl class="fields">
${terms.map(
  (term) =>
    html`<div id="${term.name}"><dt>${term.label[frame.lang]} <span class="note"><code>${term.name}</code></span></dt><dd>${term.comment[frame.lang]}</dd>${useOf(frame, view, term)}</div>
`,
)}</dl>`;
}

function useOf(page: Page, view: VocabularyView, { name, kind }: VocabularyTerm): Markup | false {
  const term = `adopsi:${name}`;
  if (kind === 'property') return usesOfProperty(page, view.properties.get(term) ?? []);
  const found = view.classes.get(term);
  return found !== undefined && usesOfClass(page, found);
}
