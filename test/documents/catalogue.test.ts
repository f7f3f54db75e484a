import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CatalogueState, catalogueGraph } from '../../src/documents/catalogue.ts';
import type { Described } from '../../src/documents/described.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { datasetLine } from '../pages/dataset-views.ts';
import { REGISTER } from '../pages/page-at.ts';
import { isBeside } from '../support/absent.ts';
import { type Findings, STANDARDS, shapesOf } from '../support/shapes.ts';

const NAMED: Described = {
  ...{ urls: urlsAt('https://data.example.id'), register: REGISTER },
  ...{ publisher: 'Dinas "Contoh"', contact: 'mailto:data@example.id' },
};
const PUBLICATIONS: Readonly<Record<string, Described>> = {
  'somebody with an address of mail': NAMED,
  'somebody with an address on the web': { ...NAMED, contact: 'https://contoh.id/tanya?a=1' },
  'nobody who was named': { ...NAMED, publisher: null, contact: null },
};
const STATE: CatalogueState = {
  issued: '2026-11-25T03:04:05Z',
  modified: '2026-11-25T03:04:05Z',
  datasets: DATASETS.map(datasetLine),
};

/** The advice that is not followed, by property, as the documentation lists it with the reasons. */
const LISTED = [
  ...readFileSync(new URL('../../docs/catalogue.md', import.meta.url), 'utf8').matchAll(
    /^\| `([\w:]+)` \|/gm,
  ),
].map(([, property]) => property);

const shapesThere = isBeside(STANDARDS);

describe.runIf(shapesThere).each([
  ['DCAT-AP 3.0.1', 'dcat-ap/dcat-ap-3.0.1-SHACL.ttl'],
  ['the NDE dataset register', 'nde/requirements-shacl.ttl'],
])('the shapes of %s', (_, file) => {
  const nothing: Findings = { violations: [], advice: [] };
  const find = shapesThere ? shapesOf(file) : async () => nothing;

  it.each(Object.entries(PUBLICATIONS))(
    'find nothing wrong with a catalogue of %s',
    async (_, publication) => {
      expect((await find(catalogueGraph(publication, STATE))).violations).toEqual([]);
    },
  );

  it('advise nothing that the documentation does not answer', async () => {
    for (const publication of Object.values(PUBLICATIONS)) {
      const { advice } = await find(catalogueGraph(publication, STATE));
      const answered = advice.filter((one) =>
        LISTED.some((property) => one.includes(`${property?.split(':')[1]}: `)),
      );
      expect(advice).toEqual(answered);
    }
  });
});

it.runIf(shapesThere)('no advice is answered that nobody gives', async () => {
  const [ap, nde] = ['dcat-ap/dcat-ap-3.0.1-SHACL.ttl', 'nde/requirements-shacl.ttl'].map(shapesOf);
  const graphs = Object.values(PUBLICATIONS).map((one) => catalogueGraph(one, STATE));
  const advice: string[] = [];
  for (const graph of graphs)
    for (const find of [ap, nde]) advice.push(...((await find?.(graph))?.advice ?? []));
  expect(LISTED).not.toEqual([]);
  for (const property of LISTED)
    expect(
      advice.some((one) => one.includes(`${property?.split(':')[1]}: `)),
      property,
    ).toBe(true);
});
