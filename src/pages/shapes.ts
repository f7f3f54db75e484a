import { type KindShape, SHAPES_TEXTS } from '../documents/shapes.ts';
import { contentsList } from './contents-list.ts';
import { dataCrumb } from './data-crumb.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The page of the shapes: for every kind what its records must keep to, each rule at its own address. */
export function shapesPage(frame: Frame, shapes: readonly KindShape[]): string {
  const { lang } = frame;
  const [title, description] = [SHAPES_TEXTS.title[lang], SHAPES_TEXTS.description[lang]];
  const body = html`<h1>${title}</h1>
<p class="lead">${description}</p>
${contentsList(
  frame,
  shapes.map(({ name, label }) => [name, label[lang]] as const),
)}
${shapes.map(
  ({ name, label, rule, properties }) => html`<h2 id="${name}">${label[lang]}</h2>
<p>${sentence(rule[lang])}</p>
<dl class="fields">
${properties.map(
  (one) =>
    html`<div id="${one.name}"><dt>${one.label[lang]} <span class="note"><code>${one.fields.join(', ')}</code></span></dt><dd>${sentence(one.rule[lang])}</dd></div>
`,
)}</dl>
`,
)}`;
  const { title: vocabulary } = messagesIn(lang).vocabulary;
  const trail = [dataCrumb(frame), { label: vocabulary, path: '/vocab' }];
  return layout(frame, { title, description, trail, body });
}

function sentence(rule: string): string {
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`;
}
