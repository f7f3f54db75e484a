import type { Resource } from '../resources/define.ts';
import { dateIn, inSentence } from '../resources/naming.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { exactnessOf } from './exactness.ts';
import { labelOf, twinOf } from './labels.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** One thing that is not known: what it is, and what it means that it is not there. */
interface Unknown {
  readonly label: string;
  readonly text: string;
}

/** What a record leaves open: fields that are empty, dates that are known in part, and whatever else is told. */
export function unknownList(
  page: Page,
  resource: Resource,
  row: Row,
  others: readonly Unknown[] = [],
): Markup | false {
  const all = [...partlyKnown(page, resource, row), ...lacking(page, resource, row), ...others];
  if (all.length === 0) return false;
  return html`<section class="unknown" aria-labelledby="unknown">
<h2 id="unknown">${messagesIn(page.lang).records.unknown}</h2>
<ul>
${all.map(
  ({ label, text }) => html`<li><strong>${label}.</strong> ${text}</li>
`,
)}</ul>
</section>`;
}

/** Fields that the record lacks, where their description says what is then not known. */
function lacking(page: Page, resource: Resource, row: Row): Unknown[] {
  return resource.fields.flatMap((field) => {
    if (!field.unknown || valuesOf(row[field.name]).length > 0) return [];
    // A text that lacks in both languages is told of once, in the reader's.
    const isOther = field.kind === 'text' && field.lang !== undefined && field.lang !== page.lang;
    if (isOther && twinOf(resource, field, page.lang)) return [];
    return [{ label: labelOf(resource, field, page.lang), text: field.unknown[page.lang] }];
  });
}

/** Dates of which only a part is known, and whether a part of them is inferred. */
function partlyKnown(page: Page, resource: Resource, row: Row): Unknown[] {
  const { records: say } = messagesIn(page.lang);
  const dates = resource.fields.filter(
    ({ kind, name }) => kind === 'date' && typeof row[name] === 'string',
  );
  // Two dates that say the same are told of once.
  const partly = [...Map.groupBy(dates, ({ name }) => String(row[name]))].flatMap(
    ([date, same]) => {
      const exactness = exactnessOf(date);
      if (exactness === 'day') return [];
      const label = same
        .map(({ label }, at) => (at > 0 ? inSentence(label[page.lang]) : label[page.lang]))
        .join(', ');
      return [{ label, text: say.only[exactness](dateIn(page.lang, date)) }];
    },
  );
  const basis = resource.fields.find(({ name }) => name === 'date_basis');
  if (!basis || row.date_basis !== 'inferred') return partly;
  return [...partly, { label: basis.label[page.lang], text: say.inferred }];
}
