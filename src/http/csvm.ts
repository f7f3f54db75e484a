import type { Syntax } from '../formats/format.ts';
import type { Route } from './route.ts';

const TEXT: Syntax = {
  name: 'text',
  mediaType: 'text/plain',
  contentType: 'text/plain; charset=utf-8',
  extension: 'txt',
};

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
