import { shapePrefixes, shapesGraph, shapesOf } from '../documents/shapes.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { shapesPage } from '../pages/shapes.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { pageOf } from './page-of.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import { OFFERS } from './vocabulary.ts';

/** `/vocab/shapes`: what the graph of records keeps to (SHACL). */
export function shapesRoute(services: Services): Route {
  const { urls } = services;
  const shapes = shapesOf(ALL_RESOURCES, urls);
  const graph = shapesGraph(shapes, urls);
  return {
    path: '/vocab/shapes',
    summary: 'The shapes of records (SHACL)',
    offers: OFFERS,
    parameters: [],
    async answer(ask) {
      const format = GRAPH_FORMATS.find((one) => one === ask.syntax);
      if (format) return { body: format.write(graph, shapePrefixes(urls)), cache: 'data' };
      return { body: shapesPage(await pageOf(services, ask), shapes), cache: 'page' };
    },
  };
}
