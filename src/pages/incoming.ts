import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { nameOf, numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { beside } from './columns.ts';
import { collectionPath, link, recordPath } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** The records of one kind that refer to a record through one field. */
export interface Incoming {
  readonly resource: Resource;
  readonly field: Field;
  /** The first of them. */
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Whether anything is recorded of a region: that others lie in it says nothing of it. */
export function isRecorded(incoming: readonly Incoming[]): boolean {
  return incoming.some(({ total, resource }) => total > 0 && resource.kind !== 'region');
}

/** What the page of a record tells already, by the field that leads to it, so that no line says it again. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  agreement: ['adopter', 'evidence_on'],
  application: ['application'],
  adopter: ['adopter'],
};

/** What links to a record: a list for each kind and field, with its count and the way to all of them. */
export function incomingLists(
  page: Page,
  id: string,
  incoming: readonly Incoming[],
  title: string = messagesIn(page.lang).record.incoming,
): Markup | false {
  const there = incoming.filter(({ total }) => total > 0);
  if (there.length === 0) return false;
  return html`<section>
<h2>${title}</h2>
${there.map((one) => list(page, id, one))}</section>`;
}

function list(page: Page, id: string, incoming: Incoming): Markup {
  const { record: say } = messagesIn(page.lang);
  const { resource, field, rows, total } = incoming;
  const through = isOneOfSeveral(incoming) && ` ${say.throughField(field.label[page.lang])}`;
  const all = link(page, collectionPath(resource.kind, [[field.name, id]]));
  return html`<section>
<h3>${resource.plural[page.lang]}${through} <span class="tally">${numberIn(page.lang, total)}</span></h3>
<ul class="links">
${rows.map(
  (row) =>
    html`<li>${named(page, incoming, row)} ${beside(page, resource, row, [field.name])}</li>
`,
)}</ul>
<p class="all"><a href="${all}">${total > rows.length ? say.seeAll(numberIn(page.lang, total)) : say.asTable}</a></p>
</section>
`;
}

function named(page: Page, { resource, field }: Incoming, row: Row): Markup {
  const name = nameOf(resource.kind, row, page, page.lang, TOLD[field.name]);
  const href = link(page, recordPath(resource.kind, String(row.id)));
  return html`<a href="${href}"><bdi>${name}</bdi></a>`;
}

/** Whether records of a kind refer to such records in several ways, so that the heading must tell in which. */
function isOneOfSeveral({ resource, field }: Incoming): boolean {
  const same = resource.fields.filter(
    (other) => other.kind === 'reference' && field.kind === 'reference' && other.to === field.to,
  );
  return same.length > 1;
}
