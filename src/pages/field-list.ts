import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { labelOf, twinOf } from './labels.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { valuesIn } from './values.ts';

/** Every field of a record: what it says, then what it leaves empty, then what only data users ask for. */
export function fieldList(page: Page, resource: Resource, row: Row): Markup {
  const { record: say } = messagesIn(page.lang);
  const groups = Map.groupBy(resource.fields, (field) => placeOf(page, resource, field, row));
  const of = (place: Place) => groups.get(place) ?? [];
  return html`<dl class="fields">
${of('said').map((field) => entry(page, resource, field, row))}</dl>
${blanks(page, resource, of('empty'))}
<details class="more"><summary>${say.details}</summary>
<dl class="fields quiet">
${iri(page, resource, row)}${of('detail').map((field) => entry(page, resource, field, row))}</dl>
</details>`;
}

/** Every field of a record that has a value, folded away: for whoever has read what the page makes of them. */
export function everyField(page: Page, resource: Resource, row: Row): Markup {
  return html`<details class="more"><summary>${messagesIn(page.lang).records.everything}</summary>
<dl class="fields">
${iri(page, resource, row)}${resource.fields
  .filter(({ name }) => valuesOf(row[name]).length > 0)
  .map((field) => entry(page, resource, field, row))}</dl>
</details>`;
}

type Place = 'said' | 'empty' | 'detail';

function placeOf(page: Page, resource: Resource, field: Field, row: Row): Place {
  if (field.kind === 'identifier' || field.kind === 'day') return 'detail';
  const isEmpty = valuesOf(row[field.name]).length === 0;
  // A text in the other language is the same thing said twice, unless it is said only there.
  const twin = twinOf(resource, field, page.lang);
  if (twin && valuesOf(row[twin.name]).length > 0) return isEmpty ? 'empty' : 'detail';
  return isEmpty ? 'empty' : 'said';
}

function entry(page: Page, resource: Resource, field: Field, row: Row): Markup {
  const label = labelOf(resource, field, page.lang);
  const values = valuesIn(page, field, row[field.name]).map(
    (one) => html`<dd dir="auto">${one}</dd>`,
  );
  return html`<div><dt>${label}${note(page, field)}</dt>${values}${definition(page, field, row)}</div>
`;
}

/** What a record leaves empty is named, with the note that tells what an empty one means. */
function blanks(page: Page, resource: Resource, fields: readonly Field[]): Markup | false {
  if (fields.length === 0) return false;
  return html`<h2 class="minor">${messagesIn(page.lang).record.blank}</h2>
<ul class="blanks">
${fields.map(
  (field) => html`<li>${labelOf(resource, field, page.lang)}${note(page, field)}</li>
`,
)}</ul>`;
}

function note(page: Page, { note: words }: Field): Markup | undefined {
  return words && html` <span class="note">${words[page.lang]}</span>`;
}

/** The evidence is told in a whole sentence: its label alone says too little or too much. */
function definition(page: Page, field: Field, row: Row): Markup | false {
  if (field.kind !== 'concept' || field.name !== 'evidence') return false;
  const rung = messagesIn(page.lang).fixed.rungs[row[field.name] as Evidence];
  return rung && html`<dd class="definition">${rung.text}</dd>`;
}

function iri(page: Page, resource: Resource, row: Row): Markup {
  const address = page.urls.thing(resource.kind, String(row.id));
  return html`<div><dt>${messagesIn(page.lang).record.iri}</dt><dd><a href="${address}"><code>${address}</code></a></dd></div>
`;
}
