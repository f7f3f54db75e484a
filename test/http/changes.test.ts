import { describe, expect, it } from 'vitest';
import { CHANGE_PROPERTIES } from '../../src/documents/change-graph.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { appOf, BASE } from '../support/apps.ts';
import { harvestAtom, harvestJson, harvestLdes } from '../support/followers.ts';
import { copyOf, follow } from '../support/harvest.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask } = appOf(await smallRegister());
const jsonOf = async <Body>(path: string) => (await ask(path)).json() as Promise<Body>;

describe('the log of changes', () => {
  it('is the same in every tongue: the same events with the same words in the same order', async () => {
    const { changes, release } = await harvestJson(ask, 0);
    expect(release).toBe(3);
    expect(changes.map(({ place }) => place)).toEqual(
      Array.from({ length: 32 }, (_, at) => at + 1),
    );
    expect(await harvestLdes(ask)).toEqual(changes);
    expect(await harvestLdes(ask, '', 'application/ld+json')).toEqual(changes);
    expect((await harvestAtom(ask, 0)).changes).toEqual(changes);
  });

  it('is what people are shown, release by release', async () => {
    const { changes } = await harvestJson(ask, 0);
    const shown: Row[] = [];
    for (const n of [1, 2, 3]) {
      const { records } = await jsonOf<{ records: Row[] }>(`/releases/${n}.json?limit=1000`);
      shown.push(...records);
    }
    expect(shown.map(({ place, version }) => [place, version])).toEqual(
      changes.map(({ place, version }) => [place, version]),
    );
    const page = await (await ask('/releases?lang=en', 'text/html')).text();
    for (const path of ['/changes', '/changes.json', '/changes.atom'])
      expect(page).toContain(`href="${BASE}${path}"`);
  });

  it('leads from any release to the current register', async () => {
    const copyAt = async (n: number) =>
      copyOf(
        await Promise.all(
          ALL_RESOURCES.map(async ({ path }) => (await ask(`/${path}.nt?release=${n}`)).text()),
        ),
      );
    const current = await copyAt(3);
    for (const n of [1, 2, 3]) {
      const copy = await copyAt(n);
      const { changes } = await harvestJson(ask, n);
      expect(follow(copy, changes), `since ${n}`).toEqual(current);
    }
  });

  it('tells each kind of change, with reason and successor where they were given', async () => {
    const { changes } = await harvestJson(ask, 1);
    expect(changes).toMatchObject([
      { change: ['update'], changed: [`${BASE}/vocab#evidence`] },
      { change: ['update'], release: `${BASE}/id/releases/2` },
      {
        version: `${BASE}/id/applications/e-lama/versions/2`,
        thing: `${BASE}/id/applications/e-lama`,
        change: ['withdraw'],
        time: '2026-01-02T00:00:00Z',
        reasons: ['"It turned out to be LAKSA."@en', '"Ternyata LAKSA."@id'],
        successor: `${BASE}/id/applications/laksa`,
        record: undefined,
      },
      { change: ['update', 'correct'], changed: ['https://schema.org/name'] },
      { change: ['withdraw'], successor: undefined },
      { change: ['create', 'restore'], release: `${BASE}/id/releases/3` },
      { change: ['create'] },
    ]);
  });

  it('says nothing in words that a record has for itself', () => {
    const own = new Set<string>(
      ALL_RESOURCES.flatMap(({ fields }) => fields.map((f) => f.property)),
    );
    expect(Object.values(CHANGE_PROPERTIES).filter((one) => own.has(one))).toEqual([]);
  });

  it('names versions whose addresses answer', async () => {
    const { changes } = await harvestJson(ask, 0);
    for (const { version, record } of changes) {
      const led = await ask(version.slice(BASE.length));
      expect(led.status, version).toBe(303);
      const there = await ask(
        String(led.headers.get('location')).slice(BASE.length),
        'text/turtle',
      );
      expect(there.status, version).toBe(record === undefined ? 410 : 200);
    }
  });
});

describe('what cannot be told', () => {
  it.each([
    ['/changes.json?since=4', 404, { parameter: 'since', accepted: { minimum: 0, maximum: 3 } }],
    ['/changes.json?since=yesterday', 400, { parameter: 'since' }],
    ['/changes.json?since=2026-01-01', 400, { parameter: 'since' }],
    ['/changes.json?since=-1', 400, { parameter: 'since' }],
    ['/changes.json?since=', 400, { parameter: 'since' }],
    ['/changes.json?from=1', 400, { parameter: 'from', accepted: ['since', 'limit', 'after'] }],
    ['/changes.json?since=1&after=9', 404, { accepted: { minimum: 26, maximum: 32 } }],
    ['/changes.json?after=x', 400, { parameter: 'after' }],
    ['/changes.json?limit=1001', 400, { parameter: 'limit' }],
    ['/changes/4', 404, { current_release: 3 }],
    ['/changes/01', 404, { current_release: 3 }],
    ['/changes/2?from=1', 404, { parameter: 'from', accepted: { minimum: 26, maximum: 30 } }],
    ['/changes.atom?release=4', 404, { current_release: 3 }],
    ['/changes.atom?before=1&release=1', 404, { accepted: { minimum: 2, maximum: 25 } }],
  ])('%s is refused with what is accepted', async (path, status, members) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, ...members });
  });
});
