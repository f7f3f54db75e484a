import { describe, expect, it } from 'vitest';
import { canonical, jsonldByItsAuthors, ntriplesByOxigraph } from '../formats/read-back.ts';
import { appOf, BASE } from '../support/apps.ts';
import { expectSameGraph } from '../support/graphs.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask } = appOf(await smallRegister());
const PROV = 'http://www.w3.org/ns/prov#';
const release = (n: number) => `<${BASE}/id/releases/${n}>`;

describe('a release as a graph', () => {
  it.each(['/releases', '/releases/1', '/releases/3'])(
    '%s is the same in every syntax',
    async (path) => {
      await expectSameGraph(ask, path);
    },
  );

  it('is the activity that its versions name, with its time, its note and the one before', async () => {
    const said = await canonical(ntriplesByOxigraph(await (await ask('/releases/3.nt')).text()));
    for (const line of [
      `${release(3)} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${PROV}Activity> .`,
      `${release(3)} <${PROV}endedAtTime> "2026-01-03T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .`,
      `${release(3)} <${PROV}wasInformedBy> ${release(2)} .`,
      `${release(3)} <http://purl.org/dc/terms/description> "Saksi kembali" .`,
      `<${BASE}/releases/3> <http://xmlns.com/foaf/0.1/primaryTopic> ${release(3)} .`,
    ])
      expect(said).toContain(line);
    const first = await (await ask('/releases/1.nt')).text();
    expect(first).not.toContain('wasInformedBy');
    const second = await (await ask('/releases/2.nt')).text();
    expect(second).not.toContain('terms/description');
  });

  it('is where a reader of linked data is led from the IRI of the release', async () => {
    for (const type of ['text/turtle', 'application/ld+json', 'application/rdf+xml']) {
      const thing = await ask('/id/releases/2', type);
      expect(thing.status).toBe(303);
      const place = String(thing.headers.get('location')).slice(BASE.length);
      const response = await ask(place, type);
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
        200,
        type,
      ]);
    }
  });

  it('holds, in the list, what each holds by itself', async () => {
    const quads = async (path: string) =>
      new Set(
        (await canonical(await jsonldByItsAuthors(await (await ask(path)).json())))
          .split('\n')
          .filter((line) => line.startsWith(`<${BASE}/id/`)),
      );
    const list = await quads('/releases.jsonld');
    const each = await Promise.all([1, 2, 3].map((n) => quads(`/releases/${n}.jsonld`)));
    expect(list).toEqual(new Set(each.flatMap((one) => [...one])));
  });

  it('takes no part of its changes, and says where these are', async () => {
    for (const query of ['limit=5', 'after=applications/siap']) {
      const response = await ask(`/releases/2.ttl?${query}`);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { detail: string }).detail).toContain('/changes/{n}');
    }
  });

  it('does not stand in the way of the files of a release, nor of what is no release', async () => {
    expect((await ask('/releases/9.ttl')).status).toBe(404);
    expect((await ask('/releases/1.csv')).status).toBe(404);
    expect((await ask('/releases/1.5.ttl')).status).toBe(404);
  });
});
