import { dataCrumb } from './data-crumb.ts';
import { footer } from './footer.ts';
import { guideList } from './guide-list.ts';
import { pageHead } from './layout.ts';
import { html } from './markup.ts';
import { masthead } from './masthead.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { trail } from './trail.ts';

/**
 * The description of the service for people: our header and footer around a reader by others, whose styles and
 * ours would spoil each other, so that ours keep to what is marked as ours. Without scripts it leads to what
 * they would show.
 */
export function docsPage(frame: Frame): string {
  const { docs: say, frame: around } = messagesIn(frame.lang);
  const { urls } = frame;
  return html`<!doctype html>
<html lang="${frame.lang}">
${pageHead(frame, say.title, say.lead, '/docs.css')}
<body>
<div class="ours">
<a class="skip" href="#content">${around.skip}</a>
${masthead(frame)}
<section class="docs wide" id="content" tabindex="-1" aria-labelledby="docs">
${trail(frame, [dataCrumb(frame)], say.title)}
<h1 id="docs">${say.title}</h1>
<p class="lead">${say.lead}</p>
${guideList(frame)}
<p><a href="${urls.at('/openapi.json')}" type="application/json">${say.document}</a></p>
<p class="note">${say.note}</p>
</section>
</div>
<section id="reference" lang="en" aria-label="OpenAPI"></section>
<div class="ours">
${footer(frame)}
</div>
<script src="${urls.at('/docs/scalar.js')}"></script>
<script src="${urls.at('/docs.js')}"></script>
</body>
</html>
`.toString();
}
