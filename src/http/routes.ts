import { DATASETS } from '../resources/datasets.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { aboutRoute, datasetThingRoute, publisherRoute } from './about.ts';
import { apiCatalogRoute } from './api-catalog.ts';
import { assetRoutes } from './assets.ts';
import { badgeRoute } from './badges.ts';
import { catalogueRoutes } from './catalogue.ts';
import { changesRoutes } from './changes.ts';
import { changesAtomRoute } from './changes-atom.ts';
import { changesJsonRoute } from './changes-json.ts';
import { collectionRoute } from './collections.ts';
import { countRoute, countsRoute } from './counts.ts';
import { csvmRoute } from './csvm.ts';
import { datasetFileRoute, releaseFileRoute } from './datasets.ts';
import { docsRoutes } from './docs.ts';
import { embedRoute } from './embeds.ts';
import { guideRoutes } from './guides.ts';
import { healthRoute, readyRoute } from './health.ts';
import { homeRoute } from './home.ts';
import { datasetListRoute, landingRoute } from './landing.ts';
import { oembedRoute } from './oembed.ts';
import { openapiRoute } from './openapi.ts';
import { problemDocRoute } from './problem-pages.ts';
import { recordRoute } from './records.ts';
import { releaseRoute } from './release.ts';
import { releasesRoute } from './releases.ts';
import type { Route } from './route.ts';
import { searchRoute } from './search.ts';
import { securityTxtRoute } from './security-txt.ts';
import type { Services } from './services.ts';
import { shapesRoute } from './shapes.ts';
import { siteAboutRoute } from './site-about.ts';
import { robotsRoute, sitemapRoute } from './sitemap.ts';
import { releaseThingRoute, thingRoute, versionRoute } from './things.ts';
import { vocabularyRoutes } from './vocabulary.ts';
import { voidRoute } from './void.ts';

/** Every address the service answers at: the app serves this list, OpenAPI describes it. */
export function routesOf(services: Services): readonly Route[] {
  const routes = [
    homeRoute(services),
    searchRoute(services),
    ...ALL_RESOURCES.map((resource) => collectionRoute(services, resource)),
    ...ALL_RESOURCES.map((resource) => recordRoute(services, resource)),
    datasetListRoute(services),
    ...DATASETS.flatMap((dataset) => [
      landingRoute(services, dataset),
      aboutRoute(services, dataset),
      datasetThingRoute(services, dataset),
    ]),
    // After the pages of data sets, whose names it would take for files.
    datasetFileRoute(services),
    publisherRoute(services),
    ...catalogueRoutes(services),
    ...ALL_RESOURCES.map((resource) => thingRoute(services, resource)),
    ...ALL_RESOURCES.map((resource) => versionRoute(services, resource)),
    releaseThingRoute(services),
    countsRoute(services),
    countRoute(services),
    embedRoute(services),
    badgeRoute(services),
    oembedRoute(services),
    releasesRoute(services),
    releaseRoute(services),
    releaseFileRoute(services),
    // Before the lists of codes, for one of which it would be taken.
    shapesRoute(services),
    ...changesRoutes(services),
    changesJsonRoute(services),
    changesAtomRoute(services),
    ...vocabularyRoutes(services),
    problemDocRoute(services),
    healthRoute(),
    readyRoute(services),
    ...assetRoutes(),
    ...docsRoutes(services),
    ...guideRoutes(services),
    siteAboutRoute(services),
    apiCatalogRoute(services),
    csvmRoute(),
    voidRoute(services),
    securityTxtRoute(services),
  ];
  const described = [...routes, robotsRoute(services), sitemapRoute(services, routes)];
  return [...described, openapiRoute(services, described)];
}
