import { LICENSES, REGIONS_ORIGIN } from '../resources/licenses.ts';
import { numberIn } from '../resources/naming.ts';
import { link } from './links.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { external, time } from './values.ts';

/** The footer of every page: who publishes, how it was made, under which licence, which release, where to turn. */
export function footer(frame: Frame): Markup {
  const { footer: say } = messagesIn(frame.lang);
  return html`<footer class="foot">
<div class="wide">
<dl>
<div><dt>${say.publisher}</dt><dd>${frame.publisher === null ? say.noPublisher : words(frame.publisher)}</dd></div>
<div><dt>${say.licence}</dt><dd>${say.licenceText(licence('CC-BY-4.0'), licence('ODbL-1.0'), external(REGIONS_ORIGIN.url, REGIONS_ORIGIN.name))}</dd></div>
${frame.register && html`<div><dt>${say.method}</dt><dd dir="auto">${frame.register.method[frame.lang]}</dd></div>`}
${release(frame)}
${frame.contact !== null && html`<div><dt>${say.corrections}</dt><dd><a href="${frame.contact}">${say.correct}</a></dd></div>`}
</dl>
</div>
</footer>`;
}

function licence(name: keyof typeof LICENSES): Markup {
  return external(LICENSES[name].url, name);
}

function release(frame: Frame): Markup | false {
  if (frame.release === null) return false;
  const { footer: say, releaseN } = messagesIn(frame.lang);
  const { n, published_at } = frame.release;
  return html`<div><dt>${say.release}</dt><dd>${releaseN(numberIn(frame.lang, n))}, ${time(frame.lang, published_at)}. <a href="${link(frame, '/releases')}">${say.otherReleases}</a></dd></div>`;
}
