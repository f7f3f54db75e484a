import { contextOf } from '../documents/context.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { jsonld } from '../formats/json.ts';
import { schemePage } from '../pages/scheme.ts';
import { vocabularyPage } from '../pages/vocabulary.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { pageOf } from './page-of.ts';
import { Problem } from './problems.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';
import { readCodeUses, readTermUses } from './term-uses.ts';

const [turtle, ...others] = GRAPH_FORMATS;
/** Programs that name nothing get Turtle here; people's browsers always name HTML. */
export const OFFERS = [turtle, HTML, ...others] as const;

/** `/vocab`, its schemes, their concepts, and the JSON-LD context. */
export function vocabularyRoutes(services: Services): Route[] {
  const { urls } = services;
  const ours = urls.vocabulary === urls.at('/vocab');
  return [
    contextRoute(services),
    ...(ours
      ? [termsRoute(services), schemeRoute(services), conceptRoute(services)]
      : [elsewhere(services, '/vocab'), elsewhere(services, '/vocab/{scheme}')]),
  ];
}

function termsRoute(services: Services): Route {
  const { vocabulary } = services;
  return {
    path: '/vocab',
    summary: 'The vocabulary: classes and properties',
    offers: OFFERS,
    parameters: [],
    async answer(ask) {
      const format = GRAPH_FORMATS.find((one) => one === ask.syntax);
      if (format)
        return { body: format.write(vocabulary.quads, vocabulary.prefixes), cache: 'data' };
      const { named, ...uses } = await readTermUses(services, ask.release.n);
      const page = await pageOf(services, ask, named);
      return { body: vocabularyPage(page, { ...vocabulary, ...uses }), cache: 'page' };
    },
  };
}

function schemeRoute(services: Services): Route {
  const { vocabulary } = services;
  return {
    path: '/vocab/{scheme}',
    summary: 'A list of codes',
    offers: OFFERS,
    parameters: [],
    async answer(ask) {
      const scheme = vocabulary.schemes.find(({ name }) => name === ask.parts.scheme);
      if (!scheme) throw unknown();
      const format = GRAPH_FORMATS.find((one) => one === ask.syntax);
      if (format) return { body: format.write(scheme.quads, vocabulary.prefixes), cache: 'data' };
      const uses = await readCodeUses(services, ask.release.n, {
        name: scheme.name,
        codes: scheme.concepts.map(({ code }) => code),
      });
      return { body: schemePage(await pageOf(services, ask), scheme, uses), cache: 'page' };
    },
  };
}

function conceptRoute({ vocabulary, urls }: Services): Route {
  return {
    path: '/vocab/{scheme}/{code}',
    summary: 'A code: leads to its list',
    offers: [HTML],
    parameters: [],
    redirects: 303,
    async answer({ parts }) {
      const scheme = vocabulary.schemes.find(({ name }) => name === parts.scheme);
      if (!scheme?.concepts.some(({ code }) => code === parts.code)) throw unknown();
      return { redirect: urls.at(`/vocab/${scheme.name}`), status: 303 };
    },
  };
}

/** Where another register's words are spoken, that register tells what they mean. */
function elsewhere({ urls }: Services, path: string): Route {
  return {
    path,
    summary: 'The vocabulary, which is published elsewhere',
    offers: [HTML],
    parameters: [],
    redirects: 308,
    answer: async ({ parts: { scheme } }) => ({
      redirect: urls.vocabulary + (scheme === undefined ? '' : `/${encodeURIComponent(scheme)}`),
      status: 308,
    }),
  };
}

function contextRoute({ urls }: Services): Route {
  const body = `${JSON.stringify(contextOf(ALL_RESOURCES, urls), null, 2)}\n`;
  return {
    path: '/vocab/context/1.jsonld',
    summary: 'The JSON-LD context',
    offers: [jsonld],
    parameters: [],
    answer: async () => ({ body, cache: 'day' }),
  };
}

function unknown(): Problem {
  return new Problem('unknown-record', {
    id: 'Kosakata ini tidak memuatnya; semua daftar kode ada di /vocab.',
    en: 'The vocabulary holds no such thing; all lists of codes are at /vocab.',
  });
}
