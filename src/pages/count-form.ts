import { PARTIAL_DATE } from '../resources/dates.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { EVIDENCE } from '../vocabulary/schemes.ts';
import { countLink } from './count-links.ts';
import type { CountView } from './count-view.ts';
import { control } from './filter-form.ts';
import { isRange } from './filters.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** The form that splits and narrows a count; a plain GET, so that every number has an address. */
export function countForm(page: Page, view: CountView): Markup {
  const { counting: say, form } = messagesIn(page.lang);
  const { count, fields, filters, asksRung } = view;
  const isNarrowed = Object.keys(filters).length > 0 || count.as_of !== null;
  const rungs = EVIDENCE.codes.map((code) => [code, page.labelOf(EVIDENCE.name, code)] as const);
  const dimensions = DIMENSIONS.map(({ name, label }) => [name, label[page.lang]] as const);
  return html`<form class="asking" action="${page.urls.at(`/counts/${count.measure}`)}" method="get">
<div class="controls">
${choice('by', say.by, say.nothing, dimensions, count.by ?? '')}${choice(
  'evidence',
  say.evidence,
  say.usual,
  rungs,
  asksRung ? count.evidence : '',
)}<div class="control"><label for="f-as_of">${say.asOf}</label>
<input type="text" id="f-as_of" name="as_of" value="${count.as_of ?? ''}" inputmode="numeric" pattern="${PARTIAL_DATE}" autocomplete="off" aria-describedby="h-as_of">
<span class="hint" id="h-as_of">${form.dateHint}</span></div>
</div>
<details class="filter"${isNarrowed && html` open`}>
<summary>${say.form}</summary>
<div class="controls">
${fields.map((field) => control(page, field, filters, undefined))}
</div>
</details>
<p class="actions"><button type="submit">${say.apply}</button> <a href="${countLink(page, count.measure)}">${say.clear}</a></p>
${kept(page, view)}</form>`;
}

function choice(
  name: string,
  label: string,
  none: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): Markup {
  return html`<div class="control"><label for="f-${name}">${label}</label>
<select id="f-${name}" name="${name}">
${[['', none] as const, ...options].map(
  ([value, text]) =>
    html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>
`,
)}</select></div>
`;
}

/** What the form does not ask for but an address has said already. */
function kept(page: Page, { fields, filters }: CountView): Child {
  const asked = new Set(
    fields.flatMap((field) =>
      isRange(field) ? [`${field.name}.from`, `${field.name}.to`] : [field.name],
    ),
  );
  const others = [
    ...Object.entries(filters).filter(([name]) => !asked.has(name)),
    ['release', page.pinned ? String(page.release.n) : ''],
    ['lang', page.lang === 'id' ? '' : page.lang],
  ] as const;
  return others.map(
    ([name, value]) =>
      value !== '' &&
      html`<input type="hidden" name="${name}" value="${value}">
`,
  );
}
