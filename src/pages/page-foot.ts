import { citationOfPage } from '../documents/citation.ts';
import { numberIn } from '../resources/naming.ts';
import { asOf, hasReleases, link, tellsRelease } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { time } from './values.ts';

/** What a reader takes away from a page: its other formats, how to cite it, and which release it tells. */
export function pageFoot(frame: Frame, title: string | null, citesItself = false): Markup | false {
  const say = messagesIn(frame.lang).frame;
  const entries = [
    frame.formats.length > 0 &&
      entry(say.otherFormats, html`<span class="spaced">${formats(frame)}</span>`),
    !citesItself && cite(frame, title),
    frame.canonical !== null && release(frame),
  ].filter((one) => one !== false);
  if (entries.length === 0) return false;
  return html`<aside class="page-foot" aria-label="${say.aboutPage}">
<dl>
${entries}</dl>
</aside>`;
}

function entry(label: string, content: Child): Markup {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>
`;
}

function formats({ formats }: Frame): Child {
  return formats.map(
    ({ label, href, type }) =>
      html`<a href="${href}"${type && html` type="${type}"`}>${label}</a> `,
  );
}

/** As of a release, which is the one address that will tell the same; none for what tells no release. */
function cite(frame: Frame, title: string | null): Markup | false {
  const { lang, path, register, release, publisher, contact, canonical } = frame;
  if (!register || !release || canonical === null || !hasReleases(path)) return false;
  const publication = { register, release, publisher, contact };
  const address = asOf(frame, path, release.n);
  return entry(
    messagesIn(lang).frame.cite,
    html`<span class="citation" dir="auto">${citationOfPage(publication, title, address, lang)}</span>`,
  );
}

function release(frame: Frame): Markup | false {
  const { release, lang, path } = frame;
  if (release === null || !tellsRelease(path)) return false;
  const { frame: say, releaseN } = messagesIn(lang);
  const name = releaseN(numberIn(lang, release.n));
  const itself = html`<a href="${link(frame, `/releases/${release.n}`)}">${name}</a>`;
  const others = release.n > 1 ? say.olderReleases : say.allReleases;
  return entry(
    say.asOf,
    html`${itself}, ${time(lang, release.published_at)}. <a href="${link(frame, '/releases')}">${others}</a>`,
  );
}
