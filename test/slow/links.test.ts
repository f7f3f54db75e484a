import { expect, it } from 'vitest';
import { PROBLEMS } from '../../src/http/problems.ts';
import { crawl } from '../support/crawl.ts';
import { smallRegister } from '../support/small-register.ts';

/** How many addresses of one shape are asked. */
const MOST = 2;

/** Where to begin: at home, and where nothing leads, since it is a mistake. */
const START = [
  '/',
  ...Object.keys(PROBLEMS).map((code) => `/problems/${code}`),
  '/applications?platforms=web,android&sort=name',
  '/applications.ttl?platforms=web%2Candroid',
  '/agreements/',
  '/agreements?lang=id',
  '/nothing?lang=en',
  '/nothing',
  '/agreements/nothing',
  '/agreements/nothing?lang=en',
  '/agreements?release=9',
  '/agreements?release=9&lang=en',
  '/agreements?lang=xx',
  '/agreements.json?evidnce=signed',
  '/applications/e-lama',
  '/regions?q=kota',
  '/agreements?fields=adopter,evidence&lang=en',
  '/adoptions?facets=application,status&q=laksa',
];

it('every link of every answer is absolute and leads to what it promises, whatever we are called', async () => {
  const { faults, asked, read } = await crawl(await smallRegister(), START, MOST);
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(1000);
  expect([...read.keys()].toSorted()).toEqual([
    'application/atom+xml',
    'application/csvm+json',
    'application/json',
    'application/ld+json',
    'application/linkset+json',
    'application/n-triples',
    'application/problem+json',
    'application/rdf+xml',
    'application/vnd.apache.parquet',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.sqlite3',
    'application/zip',
    'image/png',
    'image/svg+xml',
    'text/css',
    'text/csv',
    'text/html',
    'text/javascript',
    'text/turtle',
  ]);
}, 60_000);
