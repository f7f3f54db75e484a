import { RESOURCES } from '../resources/index.ts';
import { nameOfId } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { agreementSentence } from './agreement-sentence.ts';
import { evidenceBox } from './evidence-box.ts';
import { factStrip } from './fact-strip.ts';
import { everyField } from './field-list.ts';
import type { Incoming } from './incoming.ts';
import { linkedTable } from './linked-table.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import { ownText } from './own-text.ts';
import type { Page } from './page.ts';
import { fieldColumn, leadingColumn } from './record-columns.ts';
import { type RecordView, recordFrame } from './record-frame.ts';
import { sourceList } from './source-list.ts';
import { unknownList } from './unknowns.ts';

/** What is asked first of an agreement. */
const FACTS = ['adopter', 'provider', 'instrument'];

/** The page of an agreement: who, what and when in a sentence, how sure that is, what is not known, and by whom it is said. */
export function agreementPage(page: Page, view: RecordView): string {
  const { resource, row, incoming } = view;
  const { agreement: say } = messagesIn(page.lang).records;
  const id = String(row.id);
  const sentence = agreementSentence(page, row);
  const [applications, signatories] = (['adoption', 'signatory'] as const).map((kind) =>
    incoming.find((one) => one.resource.kind === kind),
  );
  const isSigning = row.evidence === 'signed';
  // A day of signing beside the name of a region reads as if it had signed.
  const date = isSigning && row.signed_on ? 'signed_on' : 'evidence_on';
  const others = [
    ...open(page, applications, say.noApplications),
    ...(isSigning ? open(page, signatories, say.noSignatories) : []),
  ];
  const body = html`<p class="lead" dir="auto">${sentence}</p>
${evidenceBox(page, row.evidence as Evidence)}
${factStrip(page, resource, row, [...FACTS, date])}
${note(page, row)}
${linkedTable(page, id, byName(page, applications), say.applications, applicationColumns(page))}
${linkedTable(page, id, signatories, say.signatories, signatoryColumns(page))}
${unknownList(page, resource, row, others)}
${sourceList(page, row.sources)}
${everyField(page, resource, row)}`;
  return recordFrame(page, view, { body, description: sentence });
}

function applicationColumns(page: Page) {
  const { adoption } = RESOURCES;
  return [
    fieldColumn(page, adoption, 'application'),
    leadingColumn(page, adoption, 'status'),
    fieldColumn(page, adoption, 'platforms'),
    fieldColumn(page, adoption, 'sources'),
  ];
}

/** A page of a person is not to be found by searching: it is reached from here. */
function signatoryColumns(page: Page) {
  const { signatory } = RESOURCES;
  return [
    leadingColumn(page, signatory, 'person'),
    fieldColumn(page, signatory, 'office'),
    fieldColumn(page, signatory, 'role'),
    fieldColumn(page, signatory, 'sources'),
  ];
}

/** They have one date, so they come in the order of what they are called. */
function byName(page: Page, incoming: Incoming | undefined): Incoming | undefined {
  if (!incoming) return undefined;
  const { compare } = new Intl.Collator(page.lang);
  const nameOfRow = (row: Row) => nameOfId('application', String(row.application), page, page.lang);
  const rows = incoming.rows.toSorted((one, other) => compare(nameOfRow(one), nameOfRow(other)));
  return { ...incoming, rows };
}

/** Records of a kind that an agreement might have and of which there is none. */
function open(page: Page, incoming: Incoming | undefined, text: string) {
  if (!incoming || incoming.total > 0) return [];
  return [{ label: incoming.resource.plural[page.lang], text }];
}

/** What the steward adds. */
function note(page: Page, row: Row): Markup | false {
  const text = ownText(page, row, 'note');
  if (text === null) return false;
  return html`<p><strong>${messagesIn(page.lang).records.note}:</strong> ${text}</p>`;
}
