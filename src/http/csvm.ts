import { TEXT } from './assets.ts';
import type { Route } from './route.ts';

/** `/.well-known/csvm`: where the metadata of a CSV file stand, and those of all of them (CSVW, section 5.3). */
export function csvmRoute(): Route {
  return {
    path: '/.well-known/csvm',
    summary: 'Where CSV files are described',
    offers: [TEXT],
    parameters: [],
    answer: async () => ({ body: '{+url}-metadata.json\ncsv-metadata.json\n', cache: 'data' }),
  };
}
