import { describe, expect, it } from 'vitest';
import {
  canonical,
  jsonldByItsAuthors,
  ntriplesByOxigraph,
  rdfxmlInStream,
  turtleByN3,
} from '../formats/read-back.ts';
import { appOf, BASE } from '../support/apps.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { eLama, laksa, RELEASES, siap } from '../support/small-releases.ts';

const { ask } = appOf(await smallRegister());

describe('a withdrawn record', () => {
  it('answers 410 with when, by which release, why, and what replaces it', async () => {
    const response = await ask('/applications/e-lama', '*/*');
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: `${BASE}/problems/withdrawn`,
      status: 410,
      iri: `${BASE}/id/applications/e-lama`,
      release: 2,
      withdrawn_at: '2026-01-02T00:00:00Z',
      reason_id: 'Ternyata LAKSA.',
      reason_en: 'It turned out to be LAKSA.',
      successor: `${BASE}/id/applications/laksa`,
    });
  });

  it('has a page that says so, with its last content', async () => {
    const response = await ask('/applications/e-lama?lang=en', 'text/html');
    expect(response.status).toBe(410);
    const text = await response.text();
    expect(text).toContain('This record was withdrawn.');
    expect(text).toContain('It turned out to be LAKSA');
    expect(text).toContain(`${BASE}/applications/laksa?lang=en`);
    expect(text).toContain('e-Lama');
  });

  it('is named where it was replaced: on its own page, and on that of the release', async () => {
    const link = `<a href="${BASE}/applications/laksa?lang=en"><bdi>LAKSA</bdi></a>`;
    for (const path of ['/applications/e-lama', '/releases/2'])
      expect(await (await ask(`${path}?lang=en`, 'text/html')).text(), path).toContain(link);
  });

  it('says on its older page that it is gone since, with the way to why', async () => {
    const read = async (path: string) => (await ask(path, 'text/html')).text();
    const page = await read('/applications/e-lama?release=1&lang=en');
    expect(page).toContain('This record was withdrawn in release 2.');
    expect(page).toContain(`<a href="${BASE}/applications/e-lama?lang=en">See why</a>`);
    expect(await read('/applications/laksa?release=1&lang=en')).toContain(
      'The current release is 3.',
    );
    // What returned is not gone.
    const returned = '/signatories/2018-05-07-luwu-timur-saksi?release=1';
    expect(await read(returned)).not.toContain('ditarik dalam rilis');
  });

  it.each(['.json', '.csv'])('is told as problem details at its %s address', async (suffix) => {
    const response = await ask(`/applications/e-lama${suffix}`, 'text/html');
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is a tombstone in every RDF syntax, and what is invalidated is its version', async () => {
    const read = async (suffix: string) => {
      const response = await ask(`/applications/e-lama.${suffix}`);
      expect(response.status).toBe(410);
      return response.text();
    };
    const said = await canonical(ntriplesByOxigraph(await read('nt')));
    const thing = `<${BASE}/id/applications/e-lama>`;
    for (const line of [
      `${thing} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#Tombstone> .`,
      `${thing} <https://www.w3.org/ns/activitystreams#formerType> <${BASE}/vocab#Application> .`,
      `${thing} <http://purl.org/dc/terms/isReplacedBy> <${BASE}/id/applications/laksa> .`,
      `<${BASE}/id/applications/e-lama/versions/1> <http://www.w3.org/ns/prov#invalidatedAtTime> "2026-01-02T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .`,
    ])
      expect(said).toContain(line);
    expect(said).not.toContain(`${thing} <http://www.w3.org/ns/prov#`);
    expect(await canonical(turtleByN3(await read('ttl')))).toBe(said);
    expect(await canonical(await rdfxmlInStream(await read('rdf')))).toBe(said);
    expect(await canonical(await jsonldByItsAuthors(JSON.parse(await read('jsonld'))))).toBe(said);
  });

  it('is invalidated in the version it last had', async () => {
    const store = emptyRegister();
    const [first] = RELEASES;
    if (!first) throw new Error('there is a first release');
    await publishSmall(store, first, 1);
    const renamed = { ...eLama, name: 'e-Baru' };
    await publishSmall(store, { records: { application: [laksa, siap, renamed] } }, 2);
    const changes = ['applications,e-lama,withdrawal,Selesai.,Done.,'];
    await publishSmall(store, { records: { application: [laksa, siap] }, changes }, 3);
    const text = await (await appOf(store).ask('/applications/e-lama.nt')).text();
    expect(text).toContain('/id/applications/e-lama/versions/2>');
    expect(text).not.toContain('/id/applications/e-lama/versions/1>');
  });

  it('is still led to by its identifier, and is there in the release that had it', async () => {
    expect((await ask('/id/applications/e-lama')).status).toBe(303);
    expect((await ask('/applications/e-lama?release=1')).status).toBe(200);
    expect((await ask('/applications/e-lama?release=2')).status).toBe(410);
  });

  it('is in no collection and no file', async () => {
    for (const path of ['/applications.csv', '/datasets/applications.csv'])
      expect(await (await ask(path)).text()).not.toContain('e-lama');
    expect(await (await ask('/datasets/applications.csv?release=1')).text()).toContain('e-lama');
  });

  it('that returns is there again under its id', async () => {
    const path = '/signatories/2018-05-07-luwu-timur-saksi';
    const statuses = [];
    for (const query of ['?release=1', '?release=2', '?release=3', ''])
      statuses.push((await ask(path + query, 'application/json')).status);
    expect(statuses).toEqual([200, 410, 200, 200]);
  });
});
