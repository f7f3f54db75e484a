import { expect, it } from 'vitest';
import { urlsAt } from '../../src/resources/urls.ts';
import { turtleByN3 } from '../formats/read-back.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';
import { validatorOf } from '../support/shapes.ts';

const store = await seedsStore();
const { ask } = appOf(store);
const graphAt = async (path: string) => turtleByN3(await (await ask(path)).text());
const dump = await graphAt('/datasets/adopsi.nt');
const faultsOf = validatorOf(await graphAt('/vocab/shapes.ttl'));

it('the first register conforms to the shapes that are served', async () => {
  expect(dump.length).toBeGreaterThan(5000);
  expect(await faultsOf(dump)).toEqual([]);
});

it('a copy that lacks a record does not, wherever it is referred to', async () => {
  const source = `${BASE}/id/sources/tangerangkota-22873`;
  const faults = await faultsOf(dump.filter(({ subject }) => subject.value !== source));
  expect(faults.length).toBeGreaterThan(30);
  for (const { path } of faults) expect(path).toBe(`${BASE}/vocab#statedIn`);
});

it.each([
  [undefined, 'text/turtle'],
  ['*/*', 'text/turtle'],
  ['application/ld+json', 'application/ld+json'],
  ['text/html,*/*;q=0.8', 'text/html'],
])('the shapes come to Accept: %s as %s', async (accept, type) => {
  const response = await ask('/vocab/shapes', accept);
  expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
    200,
    type,
  ]);
});

it('the page of the shapes has each at its own address', async () => {
  const shapes = await graphAt('/vocab/shapes.nt');
  for (const lang of ['', '?lang=en']) {
    const page = await (await ask(`/vocab/shapes${lang}`, 'text/html')).text();
    const own = shapes.filter(({ subject }) => subject.value.includes('#'));
    for (const { subject } of own) expect(page).toContain(`id="${subject.value.split('#')[1]}"`);
  }
});

it('the vocabulary and its page lead to the shapes', async () => {
  expect(await (await ask('/vocab.ttl')).text()).toContain(`rdfs:seeAlso <${BASE}/vocab/shapes>`);
  for (const lang of ['', '?lang=en'])
    expect(await (await ask(`/vocab${lang}`, 'text/html')).text()).toContain(
      `href="${BASE}/vocab/shapes${lang}"`,
    );
});

it('the shapes are ours also where the words are of another register', async () => {
  const { ask } = appOf(store, { urls: urlsAt(BASE, 'https://words.example/v') });
  const shapes = await (await ask('/vocab/shapes')).text();
  expect(shapes).toContain('@prefix adopsi: <https://words.example/v#> .');
  expect(shapes).toContain(`@prefix shape: <${BASE}/vocab/shapes#> .`);
});
