import { COUNT_SYNTAXES } from '../formats/counts.ts';
import { json } from '../formats/json.ts';
import { countOf } from './count-of.ts';
import { COUNT_PARAMETERS, measureNamed } from './count-parameters.ts';
import { link, serviceLinks } from './links.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/counts/{measure}`: a number, its rule and its limits. */
export function countRoute(services: Services): Route {
  return {
    path: '/counts/{measure}',
    summary: 'A count, with its bounds, its rule and what others state',
    offers: [json, ...[...COUNT_SYNTAXES.keys()].filter((one) => one !== json)],
    parameters: COUNT_PARAMETERS,
    refusesUnknown: true,
    async answer(ask) {
      const count = await countOf(services, ask);
      const label = measureNamed(count.measure)?.label ?? { id: '', en: '' };
      const total = { label_id: label.id, label_en: label.en };
      const body = COUNT_SYNTAXES.get(ask.syntax)?.(count, total) ?? '';
      const links = [link(count.license.url, 'license'), ...serviceLinks(services.urls)];
      return { body, cache: 'data', links };
    },
  };
}
