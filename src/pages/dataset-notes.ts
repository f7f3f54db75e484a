import { licenseTitle, REGIONS_NOTICE, rightsOf } from '../documents/rights.ts';
import { inSentence, numberIn } from '../resources/naming.ts';
import type { DatasetView } from './dataset-view.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { changesInWords } from './releases.ts';
import { external, time, withAddresses } from './values.ts';

/** Which release last changed a data set, and what it did to its records. */
export function changeSection(page: Page, { last }: DatasetView): Markup {
  const { data: say, releaseN } = messagesIn(page.lang);
  const { n, published_at } = last.release;
  const number = (one: number) => numberIn(page.lang, one);
  const release = html`<a href="${link(page, `/releases/${n}`)}">${inSentence(releaseN(number(n)))}</a>`;
  const counts = changesInWords(page, last.counts);
  return html`<section aria-labelledby="change">
<h2 id="change">${say.change}</h2>
<p>${say.changedIn(release, time(page.lang, published_at), counts)} ${
    page.release.n > n && say.unchangedSince(number(page.release.n))
  }</p>
</section>`;
}

/** The licence of a data set: once, where all of it has the same; table by table where it is a mixture. */
export function licenceSection(page: Page, { dataset }: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const { license, kinds } = dataset;
  const whole = html`${external(license.url, licenseTitle(license))} (${license.name})`;
  const more = !kinds.includes('region')
    ? null
    : kinds.length === 1
      ? REGIONS_NOTICE
      : rightsOf(dataset);
  return html`<section aria-labelledby="licence">
<h2 id="licence">${say.licence}</h2>
<p>${whole}</p>
${more && html`<p>${withAddresses(more[page.lang])}</p>`}
</section>`;
}
