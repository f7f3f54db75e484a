import { dateIn, nameOfId } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import type { Evidence, Instrument } from '../vocabulary/schemes.ts';
import { exactnessOf } from './exactness.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** Who, what and when, in one sentence: no more than the strongest evidence says. */
export function agreementSentence(page: Page, row: Row): string {
  const { records: say } = messagesIn(page.lang);
  const evidence = row.evidence as Evidence;
  const who = nameOfId('region', String(row.adopter), page, page.lang);
  const paper = row.instrument ? say.papers[row.instrument as Instrument] : say.somePaper;
  const provider = providerOf(page, row);
  const isSigning = evidence === 'signed' || evidence === 'at-signing';
  const partner =
    provider === null ? '' : isSigning ? say.withPartner(provider) : say.itsApplications(provider);
  return say.sentence[evidence](who, paper, partner, `${whenOf(page, row)}${whereOf(page, row)}`);
}

/** The government that provides; as the source prints it, where that is another than we know. */
function providerOf(page: Page, row: Row): string | null {
  const { records: say, government } = messagesIn(page.lang);
  if (row.provider) return government(nameOfId('region', String(row.provider), page, page.lang));
  return row.provider_as_printed ? say.printedAs(String(row.provider_as_printed)) : null;
}

function whenOf(page: Page, row: Row): string {
  const { records: say } = messagesIn(page.lang);
  const date = row.signed_on ?? row.evidence_on;
  if (typeof date !== 'string') return say.whenUnknown;
  return say.when[exactnessOf(date)](dateIn(page.lang, date));
}

function whereOf(page: Page, row: Row): string {
  return row.place ? messagesIn(page.lang).records.whereAt(String(row.place)) : '';
}
