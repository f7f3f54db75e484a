import type { Resource } from '../resources/define.ts';
import type { Facet } from '../resources/facets.ts';
import { numberIn } from '../resources/naming.ts';
import { columnsOf } from './columns.ts';
import type { Filters } from './filters.ts';
import { labelOf } from './labels.ts';
import { link, withParameters } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

interface Asked {
  readonly resource: Resource;
  readonly filters: Filters;
  readonly choices?: readonly Facet[];
}

/**
 * The list by a field of codes, each with how many records it would leave: what most readers want to
 * filter by is one touch away, and the numbers tell already what the list holds.
 */
export function split(page: Page, { resource, filters, choices = [] }: Asked): Markup | false {
  const facet = splitFacet(page, { resource, filters, choices });
  if (facet?.field.kind !== 'concept') return false;
  const there = facet.counts.filter(({ value }) => value !== null);
  const { name, scheme } = facet.field;
  const counts = new Map(there.map(({ value, count }) => [String(value), count]));
  const label = labelOf(resource, facet.field, page.lang);
  const choice = (code: string | null, text: string) => {
    const path = withParameters(page.path, { [name]: code, after: null, facets: null }, resource);
    const isOn = (filters[name] ?? null) === code;
    return html`<li><a href="${link(page, path)}"${isOn && html` aria-current="true"`}>${text}</a></li>
`;
  };
  return html`<p class="split-by" id="split">${label}</p>
<ul class="split" aria-labelledby="split">
${choice(null, messagesIn(page.lang).form.all)}${scheme.codes
  .filter((code) => counts.has(code))
  .map((code) =>
    choice(
      code,
      `${page.labelOf(scheme.name, code)} (${numberIn(page.lang, counts.get(code) ?? 0)})`,
    ),
  )}</ul>`;
}

/** From so many choices on, they are quicker to find in the form. */
const TOO_MANY = 9;

/** The field that a list is split by: the first one of codes among its columns that has a few values to choose from. */
function splitFacet(page: Page, { resource, filters, choices = [] }: Asked): Facet | undefined {
  const columns = new Set(columnsOf(page, resource).map(({ name }) => name));
  return choices.find(({ field, counts }) => {
    const there = counts.filter(({ value }) => value !== null).length;
    // A choice that was made can be taken back where it was made, though no other is left.
    const isSplit = there > 1 || filters[field.name] !== undefined;
    return field.kind === 'concept' && columns.has(field.name) && isSplit && there < TOO_MANY;
  });
}
