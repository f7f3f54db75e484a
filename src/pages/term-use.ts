import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { nameOf, numberIn } from '../resources/naming.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { collectionPath, datasetPath, link, recordPath } from './links.ts';
import { html, joined, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { shortened } from './shortened.ts';
import { inLine } from './values.ts';

/** Where a word of the vocabulary is met: a field of a kind, with a value that it has somewhere. */
export interface TermUse {
  readonly resource: Resource;
  readonly field: Field;
  readonly example: unknown;
}

/** How much of a text is shown as an example. */
const LONGEST = 120;

/** The fields that say a property, each with an example; nothing, where no field says it. */
export function usesOfProperty(page: Page, uses: readonly TermUse[]): Markup | false {
  if (uses.length === 0) return false;
  const { vocabularyUse: say } = messagesIn(page.lang);
  const fields = uses.map(
    ({ resource, field }) =>
      html`<a href="${link(page, datasetPath(resource.path))}">${resource.plural[page.lang]}</a> (<code>${field.name}</code>)`,
  );
  const shown = uses.find(({ example }) => valuesOf(example).length > 0);
  return html`<dd class="address"><span>${say.fields}:</span> ${joined(fields, ', ')}</dd>${
    shown && html`<dd class="address"><span>${say.example}:</span> ${exampleIn(page, shown)}</dd>`
  }`;
}

function exampleIn(page: Page, { field, example }: TermUse): Markup {
  const [first] = valuesOf(example);
  const text = String(first);
  // The beginning of a long text is example enough.
  if (field.kind === 'text' && text.length > LONGEST)
    return words(shortened(text, LONGEST), field.lang);
  return inLine(page, field, first);
}

/** The records of a class: how many, and the first of them. */
export interface ClassUse {
  readonly resource: Resource;
  readonly count: number;
  readonly example: Row | undefined;
}

/** The records of a class, all of them, and one as an example; of persons none is put forward. */
export function usesOfClass(page: Page, { resource, count, example }: ClassUse): Markup {
  const { kind, plural, isPersonal } = resource;
  const { vocabularyUse: say } = messagesIn(page.lang);
  const all = html`<a href="${link(page, collectionPath(kind))}">${plural[page.lang]}</a>`;
  return html`<dd class="address"><span>${say.records}:</span> ${all} (${numberIn(page.lang, count)})</dd>${
    example &&
    !isPersonal &&
    html`<dd class="address"><span>${say.example}:</span> <a href="${link(page, recordPath(kind, String(example.id)))}"><bdi>${nameOf(kind, example, page, page.lang)}</bdi></a></dd>`
  }`;
}

/** How many records have a code, through one field. */
export interface CodeUse {
  readonly resource: Resource;
  readonly field: Field;
  /** Not told of a kind with very many records. */
  readonly count: number | null;
}

/** The records with a code, by the field that has it: with the way to exactly those. */
export function usesOfCode(page: Page, code: string, uses: readonly CodeUse[]): Markup | false {
  const { vocabularyUse: say } = messagesIn(page.lang);
  if (uses.length === 0)
    return html`<dd class="address"><span>${say.records}:</span> ${say.none}</dd>`;
  const each = uses.map(({ resource, field, count }) => {
    const number = count === null ? '' : ` (${numberIn(page.lang, count)})`;
    const plural = resource.plural[page.lang];
    if (!field.filterable) return html`${plural}${number}`;
    const path = collectionPath(resource.kind, [[field.name, code]]);
    return html`<a href="${link(page, path)}">${plural}</a>${number}`;
  });
  return html`<dd class="address"><span>${say.records}:</span> ${joined(each, ', ')}</dd>`;
}
