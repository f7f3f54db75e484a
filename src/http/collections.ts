import { type Syntax, write, writeAll } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import type { Filter } from '../register/filters.ts';
import { readLastChange } from '../register/history.ts';
import { type Order, readPage, readPages } from '../register/pages.ts';
import { readRecord, type Selection } from '../register/read.ts';
import { findRows, wordsOf } from '../register/search.ts';
import type { Resource } from '../resources/define.ts';
import { MOST_VALUES } from '../resources/facets.ts';
import { fieldOf } from '../resources/field-of.ts';
import type { Field } from '../resources/fields.ts';
import { pathOf } from './address.ts';
import { chosenFrom } from './chosen-fields.ts';
import { answerPage } from './collection-page.ts';
import { answerCounts, readFacets, refuseWithCounts } from './facets.ts';
import { filtersOf } from './filter-parameters.ts';
import { asNeeded, heavily } from './heavy.ts';
import { contextLink, licenseLink, link, serviceLinks } from './links.ts';
import { parametersOf } from './parameters.ts';
import { Problem } from './problems.ts';
import { type Answer, type Ask, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';
import { varied } from './varied.ts';

/** How many records a page holds where nothing is said. */
const USUAL = 100;

/**
 * How many records of a whole list are read at a time: few, since others wait meanwhile, and to read fewer costs no
 * more. Of a search more, since each time its rows are looked up anew.
 */
const FEW = 100;
const MANY = 5000;

/** `/{kind}`: the records of a kind; a page of them, or all of them where a syntax is read whole. */
export function collectionRoute(services: Services, resource: Resource): Route {
  const { store, urls } = services;
  const names = new Set(filtersOf(resource).map(({ name }) => name));
  const writers = new Map(FORMATS.map((one) => [one.name, one.writer(resource, urls)]));
  return {
    path: `/${resource.path}`,
    summary: resource.plural.en,
    offers: [HTML, ...FORMATS],
    parameters: parametersOf(resource),
    resource,
    many: true,
    ...(resource.isPersonal && { unlisted: true }),
    async answer(ask) {
      const { values, syntax, release } = ask;
      const narrowed = await narrowingOf(services, resource, ask, names);
      const counted = values.get('facets') as readonly Field[] | undefined;
      if (counted) {
        refuseWithCounts(ask);
        const most = syntax === HTML ? MOST_VALUES.page : MOST_VALUES.data;
        const facets = await readFacets(services, resource, counted, narrowed, most);
        return syntax === HTML
          ? answerPage(services, resource, ask, narrowed, { facets })
          : answerCounts(services, resource, ask, facets);
      }
      const selection = {
        ...narrowed,
        order: (values.get('sort') as Order | undefined) ?? usualOrder(resource, syntax),
        after: await startOf(services, resource, ask),
      };
      const fields = values.get('fields') as readonly Field[] | undefined;
      const chosen = fields && chosenFrom(resource, fields);
      const format = FORMATS.find((one) => one === syntax);
      const writer = chosen ? format?.writer(chosen.resource, urls) : writers.get(syntax.name);
      const limit = values.get('limit') as number | undefined;
      if (format?.whole && writer && limit === undefined) {
        const isSearch = narrowed.found !== undefined;
        const pages = readPages(store, resource, selection, isSearch ? MANY : FEW);
        return {
          body: write(writer, chosen ? chosen.each(pages) : pages),
          // A search also finds what other kinds say: then this kind's last change is not the answer's.
          ...(!isSearch && {
            lastModified: await readLastChange(store, resource.kind, release.n),
          }),
          cache: 'data',
          links: [licenseLink(resource), ...serviceLinks(urls)],
          ...wholeOf(services, resource, ask),
        };
      }
      const size = limit ?? USUAL;
      // One more than asked for tells whether there is a next page.
      const found = await asNeeded(narrowed, () =>
        readPage(store, resource, { ...selection, limit: size + 1 }),
      );
      const rows = found.slice(0, size);
      const next = found.length > size ? nextOf(services, ask, String(rows.at(-1)?.id)) : null;
      const links = linksOf(services, resource, ask, next);
      if (!writer)
        return answerPage(services, resource, ask, narrowed, {
          ...{ rows, fields, next, links, selection },
        });
      return { body: writeAll(writer, chosen ? chosen.of(rows) : rows), cache: 'data', links };
    },
  };
}

/** What is read by date on its page: data come in the order of ids, which never changes. */
function usualOrder(resource: Resource, syntax: Syntax): Order | undefined {
  if (resource.kind !== 'stated-total' || syntax !== HTML) return undefined;
  return { field: fieldOf(resource, 'stated_on'), descending: true };
}

/** Which records an address asks for, whatever their order. */
async function narrowingOf(
  { store }: Services,
  resource: Resource,
  { values, release }: Ask,
  filters: ReadonlySet<string>,
): Promise<Selection> {
  const search = values.get('q') as string | undefined;
  return {
    release: release.n,
    filters: [...values].flatMap(([name, value]) => (filters.has(name) ? [value as Filter] : [])),
    found:
      search === undefined
        ? undefined
        : await heavily(() => findRows(store, resource, release.n, wordsOf(search))),
  };
}

/** The id a page begins after; it must be a record of the release that is shown. */
async function startOf(services: Services, resource: Resource, ask: Ask) {
  const after = ask.values.get('after') as string | undefined;
  if (after === undefined) return undefined;
  if (await readRecord(services.store, resource, ask.release.n, after)) return after;
  throw new Problem(
    'unknown-record',
    {
      id: `Parameter "after": rilis ${ask.release.n} tidak memuat catatan itu.`,
      en: `Parameter "after": release ${ask.release.n} holds no such record.`,
    },
    { parameter: 'after' },
  );
}

/** The next page is of the same release, so that a walk sees one state however long it takes. */
function nextOf({ urls }: Services, ask: Ask, after: string): string {
  return urls.at(varied(ask, { ...pinned(ask), after }));
}

function linksOf(services: Services, resource: Resource, ask: Ask, next: string | null): string[] {
  const first = varied(ask, { ...pinned(ask), after: undefined });
  return [
    licenseLink(resource),
    link(services.urls.at(first), 'first'),
    ...(next === null ? [] : [link(next, 'next')]),
    ...(ask.syntax === json ? [contextLink(services.urls.context())] : []),
    ...serviceLinks(services.urls),
  ];
}

/** An unfiltered whole is the current file of the data set, whose address is the one to keep. */
function wholeOf({ urls }: Services, resource: Resource, ask: Ask): Partial<Answer & object> {
  const filtered = ask.address.entries.some(([name]) => name !== 'release');
  if (filtered) return {};
  const address = { ...ask.address, path: `/datasets/${resource.path}` };
  return { canonical: urls.at(pathOf(address, {}, ask.syntax)) };
}

function pinned({ release }: Ask): { release: string } {
  return { release: String(release.n) };
}
