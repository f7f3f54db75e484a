import { write, writeAll } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import { collectionPage } from '../pages/collection.ts';
import type { Filter } from '../register/filters.ts';
import { readLastChange } from '../register/history.ts';
import { countRecords, type Order, readPage, readPages, readRecord } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { pathOf } from './address.ts';
import { contextLink, licenseLink, link } from './links.ts';
import { pageOf } from './page-of.ts';
import { filtersOf, parametersOf } from './parameters.ts';
import { Problem } from './problems.ts';
import { type Answer, type Ask, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** How many records a page holds where nothing is said. */
const USUAL = 100;

/** `/{kind}`: the records of a kind; a page of them, or all of them where a syntax is read whole. */
export function collectionRoute(services: Services, resource: Resource): Route {
  const names = new Set(filtersOf(resource).map(({ name }) => name));
  const writers = new Map(FORMATS.map((one) => [one.name, one.writer(resource, services.urls)]));
  return {
    path: `/${resource.path}`,
    summary: resource.plural.en,
    offers: [HTML, ...FORMATS],
    parameters: parametersOf(resource),
    resource,
    many: true,
    async answer(ask) {
      const selection = {
        release: ask.release.n,
        filters: [...ask.values].flatMap(([name, value]) =>
          names.has(name) ? [value as Filter] : [],
        ),
        order: ask.values.get('sort') as Order | undefined,
        after: await startOf(services, resource, ask),
      };
      const format = FORMATS.find((one) => one === ask.syntax);
      const writer = writers.get(ask.syntax.name);
      const limit = ask.values.get('limit') as number | undefined;
      if (format?.whole && writer && limit === undefined)
        return {
          body: write(writer, readPages(services.store, resource, selection)),
          lastModified: await readLastChange(services.store, resource.kind, ask.release.n),
          cache: 'data',
          links: [licenseLink(resource)],
          ...wholeOf(services, resource, ask),
        };
      const size = limit ?? USUAL;
      // One more than asked for tells whether there is a next page.
      const found = await readPage(services.store, resource, { ...selection, limit: size + 1 });
      const rows = found.slice(0, size);
      const next = found.length > size ? nextOf(services, ask, String(rows.at(-1)?.id)) : null;
      const links = linksOf(services, resource, ask, next);
      if (!writer) {
        const total = await countRecords(services.store, resource, selection);
        const page = await pageOf(services, ask, [{ resource, rows }]);
        const filters = Object.fromEntries(ask.address.entries.filter(([name]) => names.has(name)));
        const sort = ask.address.entries.find(([name]) => name === 'sort')?.[1] ?? null;
        const from = ask.values.has('after') ? null : 1;
        const body = collectionPage(page, {
          resource,
          rows,
          total,
          from,
          next,
          filters,
          sort,
        });
        return { body, cache: 'page', links };
      }
      return { body: writeAll(writer, rows), cache: 'data', links };
    },
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
  return urls.at(pathOf(ask.address, { ...pinned(ask), ...langOf(ask), after }, suffix(ask)));
}

function linksOf(services: Services, resource: Resource, ask: Ask, next: string | null): string[] {
  const first = pathOf(
    ask.address,
    { ...pinned(ask), ...langOf(ask), after: undefined },
    suffix(ask),
  );
  return [
    licenseLink(resource),
    link(services.urls.at(first), 'first'),
    ...(next === null ? [] : [link(next, 'next')]),
    ...(ask.syntax === json ? [contextLink(services.urls.context())] : []),
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

function langOf({ lang }: Ask): { lang?: string } {
  return lang === 'en' ? { lang } : {};
}

function suffix({ syntax, suffixed }: Ask) {
  return suffixed ? syntax : undefined;
}
