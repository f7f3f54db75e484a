import { dateIn, nameOfId, numberAsSaid, numberIn } from '../resources/naming.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Quantity, Status } from '../vocabulary/schemes.ts';
import { exactnessOf } from './exactness.ts';
import { html, joined, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { recordLink } from './values.ts';

/** Where a region stands with an application: the most telling of what is recorded of it. */
export interface Standing {
  readonly adopter: string;
  readonly status: Status;
  readonly is_signed: 0 | 1;
  readonly evidence_on: string | null;
  /** How many regions stand where this one does. */
  readonly total: number;
}

/** How many statements are told in the sentence; the table has them all. */
const MOST_CLAIMS = 2;

/** Who agreed on an application, who intends to, what is not shown, and what was said of it: each region once. */
export function standingSentence(
  page: Page,
  name: string,
  standings: readonly Standing[],
  claims: readonly Row[],
): Markup | false {
  const { standings: say } = messagesIn(page.lang);
  const app = words(name);
  const groups = [...Map.groupBy(standings, (one) => `${one.status} ${one.is_signed}`).values()];
  const said = groups.map((group, at) => sentence(page, app, group, at > 0));
  const runs = standings.some(({ status }) => status === 'in-use');
  const all = [
    ...said,
    ...(said.length > 0 && !runs ? [say.notShown(app)] : []),
    ...claims.slice(0, MOST_CLAIMS).map((row) => statement(page, row)),
  ];
  return all.length > 0 && html`<p class="lead">${joined(all, ' ')}</p>`;
}

function sentence(page: Page, app: Markup, group: readonly Standing[], follows: boolean): Markup {
  const { standings: say } = messagesIn(page.lang);
  const [first] = group;
  if (!first) throw new Error('A group of standings holds none');
  const { status, is_signed, total } = first;
  const number = say.numberWord(total) ?? numberIn(page.lang, total);
  const list = regions(page, group, total);
  switch (status) {
    case 'in-use':
      return say.running(number, total, app, list);
    case 'agreed':
      return (is_signed ? say.agreedSigned : say.agreedUnsigned)(number, total, app, list);
    case 'ended':
      return say.ended(number, total, app, list);
    case 'unknown':
      return say.unknown(number, total, app, list);
    case 'intended':
      return follows
        ? say.othersIntend(number, total, list)
        : say.intended(number, total, app, list);
  }
}

/** The regions with the year that is recorded of each; of many the first. */
function regions(page: Page, group: readonly Standing[], total: number): Markup {
  const named = group.map(({ adopter, evidence_on }) => {
    const year = evidence_on === null ? '' : ` (${evidence_on.slice(0, 4)})`;
    return html`${recordLink(page, 'region', adopter)}${year}`;
  });
  const rest = total - group.length;
  const more = rest > 0 && messagesIn(page.lang).standings.more(numberIn(page.lang, rest), rest);
  return html`${joined(named, ', ')}${more && `, ${more}`}`;
}

/** One number that somebody said of the application. */
function statement(page: Page, row: Row): Markup {
  const { standings: say, records } = messagesIn(page.lang);
  const date = row.stated_on;
  const when =
    typeof date === 'string' ? records.when[exactnessOf(date)](dateIn(page.lang, date)) : '';
  const number = numberAsSaid(Number(row.count), String(row.qualifier), page.lang);
  const what = say.counted[row.what as Quantity](
    number,
    row.qualifier === 'ordinal',
    Number(row.count),
  );
  const publishers = valuesOf(row.sources).map((id) =>
    words(
      String(
        page.records('source', String(id))?.publisher ??
          nameOfId('source', String(id), page, page.lang),
      ),
    ),
  );
  const who = valuesOf(row.stated_by).join('; ');
  return say.stated(when, who, what, html`${joined(publishers, ', ')}`);
}
