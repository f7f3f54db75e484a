import { COUNT_SCHEMA } from '../documents/count-schema.ts';
import { countTitle } from '../documents/count-title.ts';
import { COUNT_SYNTAXES } from '../formats/counts.ts';
import { csv } from '../formats/csv.ts';
import { json } from '../formats/json.ts';
import { PNG, SVG } from '../formats/pictures.ts';
import { countPage } from '../pages/count.ts';
import { countsPage, type Ladders } from '../pages/counts.ts';
import { count as countIn } from '../register/counts.ts';
import { countFields } from '../resources/basis.ts';
import type { Count } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS, SPECIAL_ROWS } from '../resources/dimensions.ts';
import { MEASURES, measureOf } from '../resources/measures.ts';
import { filterGroups } from './count-facts.ts';
import { CUBE_FORMATS, isUnfiltered, writeCube } from './count-graph.ts';
import { countOf, filterEntries } from './count-of.ts';
import { COUNT_PARAMETERS } from './count-parameters.ts';
import { hasCard, pictureOf, picturesOf } from './count-pictures.ts';
import { rowRecords } from './count-records.ts';
import { embedLinkOf } from './embeddable.ts';
import { link, mixtureLink, serviceLinks } from './links.ts';
import { pageOf } from './page-of.ts';
import { RELEASE } from './parameters.ts';
import { type Ask, HTML, type Route, type Written } from './route.ts';
import type { Services } from './services.ts';

/** What counts come in; those that something narrows are no cubes. */
const NARROWED: Route['offers'] = [HTML, ...COUNT_SYNTAXES.keys()];
const OFFERS: Route['offers'] = [...NARROWED, ...CUBE_FORMATS, SVG, PNG];

/** `/counts/{measure}`: a number, its rule and its limits. */
export function countRoute(services: Services): Route {
  return {
    path: '/counts/{measure}',
    summary: 'A count, with its bounds, its rule and what others state',
    offers: OFFERS,
    parameters: COUNT_PARAMETERS,
    refusesUnknown: true,
    schema: COUNT_SCHEMA,
    names: { measure: MEASURES.map(({ name }) => name) },
    async answer(ask) {
      // A line of CSV cannot say that others were left out: none are. There are as many as regions or applications.
      const most = ask.syntax === csv ? Number.POSITIVE_INFINITY : undefined;
      const count = await countOf(services, ask, most);
      const offers: Route['offers'] = [
        ...NARROWED,
        ...(isUnfiltered(ask) ? CUBE_FORMATS : []),
        ...picturesOf(ask),
      ];
      const links = [link(count.license.url, 'license'), ...serviceLinks(services.urls)];
      if (ask.syntax === HTML)
        return {
          ...(await pageAnswer(services, ask, count, offers)),
          links: [...links, embedLinkOf(services.urls, ask)],
        };
      if (ask.syntax === SVG || ask.syntax === PNG)
        return { ...(await pictureOf(services, ask, count)), cache: 'data', offers, links };
      const cube = CUBE_FORMATS.find((one) => one === ask.syntax);
      const body = cube
        ? await writeCube(services, ask, count, cube)
        : (COUNT_SYNTAXES.get(ask.syntax)?.(count, countTitle(count.measure, null)) ?? '');
      return { body, cache: 'data', offers, links };
    },
  };
}

async function pageAnswer(
  services: Services,
  ask: Ask,
  count: Count,
  offers: Route['offers'],
): Promise<Written> {
  const page = await pageOf(services, { ...ask, offers }, await filterGroups(services, ask));
  const body = countPage(page, {
    count,
    fields: countFields(measureOf(count.measure)).filter(
      ({ kind, derived }) => !(derived && kind === 'day'),
    ),
    filters: Object.fromEntries(filterEntries(ask)),
    asksRung: ask.values.has('evidence'),
    hasCard: hasCard(ask),
    rowRecords: rowRecords(services.urls, count, filterEntries(ask)),
  });
  return { body, cache: 'page', offers };
}

/** `/counts`: what can be counted, by what, and how. */
export function countsRoute(services: Services): Route {
  const { store, urls } = services;
  return {
    path: '/counts',
    summary: 'What can be counted, split by what, and by which rules',
    offers: [HTML, json],
    parameters: [RELEASE],
    async answer(ask) {
      const release = ask.release.n;
      const found = await Promise.all(
        MEASURES.map(async ({ name: measure, of }) => {
          const asked = { measure, by: null, of, filters: [], asOf: null, release };
          const { ladder } = await countIn(store, asked, 'signed');
          return [measure, Object.fromEntries(LADDER.map((rung) => [rung, ladder[rung].value]))];
        }),
      );
      const ladders = Object.fromEntries(found) as Ladders;
      const links = [mixtureLink(), ...serviceLinks(urls)];
      if (ask.syntax === HTML)
        return { body: countsPage(await pageOf(services, ask), ladders), cache: 'page', links };
      const told = {
        release,
        measures: MEASURES.map(({ name, label, rule }) => ({
          ...{ name, label, rule, url: urls.at(`/counts/${name}`) },
          ladder: ladders[name],
        })),
        dimensions: DIMENSIONS.map(({ name, label, note }) => ({ name, label, note })),
        special_rows: Object.entries(SPECIAL_ROWS).map(([key, label]) => ({ key, label })),
        evidence: LADDER,
      };
      return { body: `${JSON.stringify(told)}\n`, cache: 'data', links };
    },
  };
}
