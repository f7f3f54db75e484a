import { DATASETS } from '../resources/datasets.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { aboutRoute, datasetThingRoute, publisherRoute } from './about.ts';
import { apiCatalogRoute } from './api-catalog.ts';
import { assetRoutes } from './assets.ts';
import { changesRoutes } from './changes.ts';
import { changesAtomRoute } from './changes-atom.ts';
import { changesJsonRoute } from './changes-json.ts';
import { collectionRoute } from './collections.ts';
import { csvmRoute } from './csvm.ts';
import { datasetFileRoute, releaseFileRoute } from './datasets.ts';
import { docsRoutes } from './docs.ts';
import { healthRoute, readyRoute } from './health.ts';
import { homeRoute } from './home.ts';
import { datasetListRoute, landingRoute } from './landing.ts';
import { openapiRoute } from './openapi.ts';
import { problemDocRoute } from './problem-pages.ts';
import { recordRoute } from './records.ts';
import { releaseRoute } from './release.ts';
import { releasesRoute } from './releases.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import { releaseThingRoute, thingRoute, versionRoute } from './things.ts';
import { vocabularyRoutes } from './vocabulary.ts';

/** Every address the service answers at: the app serves this list, OpenAPI describes it. */
export function routesOf(services: Services): readonly Route[] {
  const routes = [
    homeRoute(services),
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
    ...ALL_RESOURCES.map((resource) => thingRoute(services, resource)),
    ...ALL_RESOURCES.map((resource) => versionRoute(services, resource)),
    releaseThingRoute(services),
    releasesRoute(services),
    releaseRoute(services),
    releaseFileRoute(services),
    ...changesRoutes(services),
    changesJsonRoute(services),
    changesAtomRoute(services),
    ...vocabularyRoutes(services),
    problemDocRoute(services),
    healthRoute(),
    readyRoute(services),
    ...assetRoutes(),
    ...docsRoutes(services),
    apiCatalogRoute(services),
    csvmRoute(),
  ];
  return [...routes, openapiRoute(services, routes)];
}
