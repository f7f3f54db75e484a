import { beforeAll, describe, expect, it } from 'vitest';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';

let ask: Awaited<ReturnType<typeof seedsApp>>['ask'];
beforeAll(async () => {
  ({ ask } = await seedsApp());
});
const idsOf = async (path: string) => {
  const response = await ask(path, 'application/json');
  expect(response.status, path).toBe(200);
  return ((await response.json()) as { id: string }[]).map(({ id }) => id);
};

describe('a collection', () => {
  it('gives pages of JSON, a bare array of records in the one shape', async () => {
    const response = await ask('/agreements?adopter=73.24', 'application/json');
    expect(response.headers.get('content-type')).toBe('application/json');
    const records = (await response.json()) as Record<string, unknown>[];
    expect(Object.keys(records[0] ?? {}).slice(0, 4)).toEqual(['type', 'iri', 'id', 'adopter']);
    expect(records).toMatchObject([
      { type: 'Agreement', iri: `${BASE}/id/agreements/2018-05-07-luwu-timur`, adopter: '73.24' },
      { id: '2018-10-01-luwu-timur', provider: null, sources: ['infokomputer-lutim'] },
    ]);
  });

  it('is whole in CSV and N-Triples, and in pages of 100 in JSON and JSON-LD', async () => {
    expect((await (await ask('/regions.csv')).text()).trimEnd().split('\r\n')).toHaveLength(553);
    expect(await idsOf('/regions')).toHaveLength(100);
    const page = (await (await ask('/regions.jsonld')).json()) as { '@graph': unknown[] };
    expect(page['@graph']).toHaveLength(100);
    const csv = await (await ask('/regions.csv?limit=2')).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it.each([
    ['/agreements', '', 37],
    ['/agreements', '?evidence=signed', 24],
    ['/agreements', '?evidence=intent,declared', 10],
    ['/agreements', '?instrument=pks', 2],
    ['/adoptions', '?application=laksa', 3],
    ['/adoptions', '?platforms=android', 5],
    ['/applications', '?platforms=web,android', 18],
    ['/agreements', '?sources=tangerangkota-22873', 2],
    ['/regions', '?parent=36', 8],
    ['/regions', '?level=province', 38],
    ['/stated-totals', '?count.from=40&count.to=47', 7],
    ['/stated-totals', '?stated_by=Kompas.com', 1],
    ['/agreements', '?place=nowhere', 0],
  ])('%s%s holds %j records', async (path, query, count) => {
    expect(await idsOf(`${path}${query}${query ? '&' : '?'}limit=1000`)).toHaveLength(count);
  });

  it.each([
    // Only the year 2019 is known of one, only March 2018 of another: both could have been.
    ['signed_on.from=2019-06-30&signed_on.to=2019-07-01', ['2019-siak']],
    ['signed_on.from=2018-03-23&signed_on.to=2018-03-23', ['2018-03-banjar']],
    ['signed_on.from=2018&signed_on.to=2018-04', ['2018-03-banjar']],
    ['signed_on_earliest.from=2018-09-22&signed_on_latest.to=2019-12-11', []],
  ])('bounds dates by what they could have been: %s', async (query, ids) => {
    expect(await idsOf(`/agreements?${query}`)).toEqual(ids);
  });

  it('goes by any sortable field both ways, with empty values last', async () => {
    const up = await idsOf('/agreements?sort=signed_on&limit=1000');
    const down = await idsOf('/agreements?sort=-signed_on&limit=1000');
    expect(up[0]).toBe('2016-09-20-bangka-selatan');
    expect(down[0]).toBe('2023-11-14-poso');
    expect(up.at(-1)).toBe('undated-brebes');
    expect(down.slice(27).every((id) => up.slice(27).includes(id))).toBe(true);
    expect(down).toHaveLength(37);
  });

  it('sorts words without regard to case', async () => {
    const names = (
      (await (await ask('/applications.json?sort=name')).json()) as { name: string }[]
    ).map(({ name }) => name.toLowerCase());
    expect(names).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  it('leads to the next page of the same release, and from there to the first', async () => {
    const first = await ask('/agreements.json?limit=30');
    const next = linksOf(first).get('next') ?? '';
    expect(next).toBe(`${BASE}/agreements.json?limit=30&after=2023-11-14-poso&release=1`);
    const second = await ask(next.slice(BASE.length));
    expect(await second.json()).toHaveLength(7);
    expect(linksOf(second).get('next')).toBeUndefined();
    expect(linksOf(second).get('first')).toBe(`${BASE}/agreements.json?limit=30&release=1`);
  });

  it('is empty after the last record, and not there after one that it does not hold', async () => {
    expect(await idsOf('/agreements?after=undated-brebes')).toEqual([]);
    expect((await ask('/agreements.json?after=nobody')).status).toBe(404);
  });

  it('names the suffix address of what it sent, and the one to keep', async () => {
    const response = await ask('/agreements?instrument=pks', 'text/turtle');
    expect(response.headers.get('content-location')).toBe(`${BASE}/agreements.ttl?instrument=pks`);
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding');
    const whole = await ask('/agreements.ttl');
    expect(whole.headers.get('vary')).toBe('Accept-Encoding');
    expect(whole.headers.get('content-location')).toBeNull();
    expect(linksOf(whole).get('canonical')).toBe(`${BASE}/datasets/agreements.ttl`);
  });

  it('sends the bytes of the suffix address when negotiated', async () => {
    for (const [type, suffix] of [
      ['text/csv', 'csv'],
      ['text/turtle', 'ttl'],
      ['application/n-triples', 'nt'],
      ['application/rdf+xml', 'rdf'],
      ['application/json', 'json'],
      ['application/ld+json', 'jsonld'],
    ])
      expect(await (await ask('/agreements', type)).text()).toBe(
        await (await ask(`/agreements.${suffix}`)).text(),
      );
  });

  it('links plain JSON, and nothing else, to its context', async () => {
    const relation = 'http://www.w3.org/ns/json-ld#context';
    expect(linksOf(await ask('/agreements.json')).get(relation)).toBe(
      `${BASE}/vocab/context/1.jsonld`,
    );
    for (const path of ['/agreements.jsonld', '/agreements.csv', '/agreements'])
      expect(linksOf(await ask(path)).has(relation), path).toBe(false);
  });

  it('answers HEAD as GET, without a body', async () => {
    const head = await ask('/agreements.json', undefined, { method: 'HEAD' });
    const get = await ask('/agreements.json');
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it('has one writer with its data set', async () => {
    for (const suffix of ['csv', 'ttl', 'nt', 'rdf'])
      expect(await (await ask(`/adoptions.${suffix}`)).text()).toBe(
        await (await ask(`/datasets/adoptions.${suffix}`)).text(),
      );
    expect(await (await ask('/datasets/regions.json')).json()).toHaveLength(552);
  });
});

describe('a link table', () => {
  it('has one value a row, in the order of the record', async () => {
    const lines = (await (await ask('/datasets/application-platforms.csv')).text()).split('\r\n');
    expect(lines[0]).toBe('application,position,platforms');
    expect(lines).toContain('laksa,1,web');
    expect(lines).toContain('laksa,2,android');
  });
});
