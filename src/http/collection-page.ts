import { claimsOf } from '../pages/claims.ts';
import { collectionPage } from '../pages/collection.ts';
import { countValues } from '../register/facets.ts';
import type { Store } from '../register/open.ts';
import { countFrom, type Page as Wanted } from '../register/pages.ts';
import { countRecords, type Selection } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { type Facet, facetFields, MOST_VALUES } from '../resources/facets.ts';
import type { Field } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';
import { readClaims } from './claims-list.ts';
import { COUNT_OFFERS, namedIn } from './facets.ts';
import { filtersOf } from './filter-parameters.ts';
import { asNeeded } from './heavy.ts';
import { licenseLink, serviceLinks } from './links.ts';
import { pageOf } from './page-of.ts';
import type { Answer, Ask } from './route.ts';
import type { Services } from './services.ts';

/** Of how many records the choices of a form tell the counts: of more it takes longer than all else of a page. */
const MOST_COUNTED = 10_000;

/** What a page of a collection shows: records, or counts instead of them. */
type Shown =
  | {
      readonly rows: readonly Row[];
      readonly fields: readonly Field[] | undefined;
      readonly next: string | null;
      readonly links: readonly string[];
      /** In which order, and after which record. */
      readonly selection: Omit<Wanted, 'limit'>;
      readonly facets?: never;
    }
  | { readonly facets: readonly Facet[] };

/** The page of a collection, with how many records each choice of its form would leave. */
export async function answerPage(
  services: Services,
  resource: Resource,
  ask: Ask,
  selection: Selection,
  shown: Shown,
): Promise<Answer> {
  const { store, urls } = services;
  const total = await asNeeded(selection, () => countRecords(store, resource, selection));
  const choices = await readChoices(services, resource, selection, total);
  const { rows, fields, next } = shown.facets ? { rows: [], fields: undefined, next: null } : shown;
  const named = await namedIn(services, selection.release, [...choices, ...(shown.facets ?? [])]);
  const offered = shown.facets ? { ...ask, offers: COUNT_OFFERS } : ask;
  const page = await pageOf(services, offered, [{ resource, rows }, ...named]);
  const narrowing = new Set(['q', ...filtersOf(resource).map(({ name }) => name)]);
  const { entries } = ask.address;
  const isOwn = resource.kind === 'stated-total' && !shown.facets && !fields;
  const own = isOwn ? claimsOf(page, await readClaims(store, selection.release, rows)) : undefined;
  const listed = page.listed && !resource.isPersonal;
  const body = collectionPage(
    { ...page, listed },
    {
      ...{ resource, rows, total, next, choices },
      columns: fields,
      own,
      counted: shown.facets,
      from: await firstOf(store, resource, shown, total),
      filters: Object.fromEntries(entries.filter(([name]) => narrowing.has(name))),
      sort: entries.find(([name]) => name === 'sort')?.[1] ?? null,
    },
  );
  const links = shown.facets ? [licenseLink(resource), ...serviceLinks(urls)] : shown.links;
  return {
    ...{ body, cache: 'page', links },
    ...(resource.isPersonal && { unlisted: true }),
    ...(shown.facets && { offers: COUNT_OFFERS }),
  };
}

/** The place of the first record that is shown; none, where to count those before takes longer than all else. */
async function firstOf(
  store: Store,
  resource: Resource,
  shown: Shown,
  total: number,
): Promise<number | null> {
  if (shown.facets || shown.selection.after === undefined) return 1;
  if (total > MOST_COUNTED) return null;
  const { selection } = shown;
  return total - (await asNeeded(selection, () => countFrom(store, resource, selection))) + 1;
}

/**
 * What the form can offer as choices. A choice takes the place of the one that is made in the same field, so
 * that field's own filter does not count.
 */
async function readChoices(
  { store }: Services,
  resource: Resource,
  selection: Selection,
  total: number,
): Promise<readonly Facet[]> {
  const { filters = [] } = selection;
  const choices: Facet[] = [];
  for (const field of facetFields(resource)) {
    if (field.kind !== 'concept' && field.kind !== 'reference') continue;
    const others = filters.filter((filter) => filter.field !== field);
    const without = { ...selection, filters: others };
    const counted =
      others.length === filters.length
        ? total
        : await asNeeded(without, () => countRecords(store, resource, without));
    if (counted > MOST_COUNTED) continue;
    const most = MOST_VALUES.page;
    const counts = await asNeeded(without, () =>
      countValues(store, resource, field, without, most),
    );
    choices.push({ field, counts });
  }
  return choices;
}
