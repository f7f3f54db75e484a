import { guideList } from './guide-list.ts';
import { pageHead } from './layout.ts';
import { inLanguage, link } from './links.ts';
import { html } from './markup.ts';
import { OWN_NAMES, siteName } from './masthead.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/**
 * The description of the service for people: a frame of ours around a reader by others, whose styles and ours
 * would spoil each other. Without scripts it leads to what they would show.
 */
export function docsPage(frame: Frame): string {
  const { docs: say, frame: around } = messagesIn(frame.lang);
  const other = frame.lang === 'id' ? 'en' : 'id';
  const { urls } = frame;
  return html`<!doctype html>
<html lang="${frame.lang}">
${pageHead(frame, say.title, say.lead, '/docs.css')}
<body>
<section class="docs" aria-labelledby="docs">
<nav aria-label="${around.home}"><a href="${link(frame, '/')}">${siteName(frame)}</a>
<a href="${inLanguage(frame, frame.path, other)}" lang="${other}" hreflang="${other}">${OWN_NAMES[other]}</a></nav>
<h1 id="docs">${say.title}</h1>
<p>${say.lead}</p>
<p><a href="${urls.at('/openapi.json')}" type="application/json">${say.document}</a></p>
${guideList(frame)}
<p class="note">${say.note}</p>
</section>
<div id="reference" lang="en"></div>
<script src="${urls.at('/docs/scalar.js')}"></script>
<script src="${urls.at('/docs.js')}"></script>
</body>
</html>
`.toString();
}
