import { RESOURCES } from '../resources/index.ts';
import { nameOf } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { collectionPath, link, recordPath } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { time } from './values.ts';

/** The latest agreements that were signed: who and when, with the way to all of them. */
export function signings(page: Page, rows: readonly Row[]): Markup | false {
  if (rows.length === 0) return false;
  const { home: say } = messagesIn(page.lang);
  const all = collectionPath('agreement', [
    ['evidence', 'signed'],
    ['sort', '-signed_on'],
  ]);
  return html`<section aria-labelledby="signings">
<h2 id="signings">${say.signings}</h2>
<ul class="signings">
${rows.map((row) => signing(page, row))}</ul>
<p class="all"><a href="${link(page, all)}">${say.allSignings}</a></p>
</section>`;
}

function signing(page: Page, row: Row): Markup {
  const who = nameOf('agreement', row, page, page.lang, ['evidence_on']);
  const href = link(page, recordPath('agreement', String(row.id)));
  const instrument = RESOURCES.agreement.fields.find(({ name }) => name === 'instrument');
  const code = row.instrument;
  const what =
    instrument?.kind === 'concept' && typeof code === 'string'
      ? page.labelOf(instrument.scheme.name, code)
      : false;
  return html`<li>${time(page.lang, String(row.signed_on))} <a href="${href}"><bdi>${who}</bdi></a>${what && html` <span class="beside">${what}</span>`}</li>
`;
}
