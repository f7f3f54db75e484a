import { LICENSES, REGIONS_ORIGIN } from '../resources/licenses.ts';
import { link } from './links.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { external } from './values.ts';

/** What no main section leads to by itself. */
const FURTHER = [
  ['/releases', 'releases'],
  ['/vocab', 'vocabulary'],
  ['/catalog', 'catalogue'],
  ['/docs', 'api'],
] as const;

/** The footer of every page: who publishes, under which licence, how it was made, where to turn, and what else there is. */
export function footer(frame: Frame): Markup {
  const say = messagesIn(frame.lang).frame.footer;
  return html`<footer class="foot">
<div class="wide">
<dl>
<div><dt>${say.publisher}</dt><dd>${frame.publisher === null ? say.noPublisher : words(frame.publisher)}</dd></div>
<div><dt>${say.corrections}</dt><dd>${frame.contact === null ? say.noContact : html`<a href="${frame.contact}">${say.correct}</a>`}</dd></div>
<div><dt>${say.licence}</dt><dd>${say.licenceText(licence('CC-BY-4.0'), licence('ODbL-1.0'), external(REGIONS_ORIGIN.url, REGIONS_ORIGIN.name))}</dd></div>
${frame.register && html`<div><dt>${say.method}</dt><dd dir="auto">${frame.register.method[frame.lang]}</dd></div>`}
</dl>
<nav aria-label="${say.further}">
<ul>
${FURTHER.map(
  ([path, name]) => html`<li><a href="${link(frame, path)}">${say[name]}</a></li>
`,
)}</ul>
</nav>
</div>
</footer>`;
}

function licence(name: keyof typeof LICENSES): Markup {
  return external(LICENSES[name].url, name);
}
