import { beforeAll, describe, expect, it } from 'vitest';
import { readReleases } from '../../src/register/current.ts';
import type { Store } from '../../src/register/open.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';
import { type Get, harvestAtom, harvestJson, harvestLdes } from '../support/followers.ts';
import { generatedReleases } from '../support/generated-releases.ts';
import { type Copy, copyOf, follow, type Told, toldIn } from '../support/harvest.ts';
import { replicate } from '../support/ldes.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { temporaryFolder } from '../support/temporary.ts';

const GENERATED = 10;
/** How many members a page of the stream holds. */
const PAGE = 250;

/** What a register holds as of a release, by its own collections. */
async function copyAt(get: Get, release: number): Promise<Copy> {
  const texts = ALL_RESOURCES.map(async ({ path }) =>
    (await get(`/${path}.nt?release=${release}`)).text(),
  );
  return copyOf(await Promise.all(texts));
}

/** What the files of the newest release hold. */
async function copyOfFiles(get: Get): Promise<Copy> {
  const [newest] = (await (await get('/releases.json')).json()) as { release: number }[];
  const texts: string[] = [];
  for (const { path } of ALL_RESOURCES)
    texts.push(await (await get(`/releases/${newest?.release}/${path}.nt`)).text());
  return copyOf(texts);
}

function timeOf(store: Store, release: number): string {
  return readReleases(store).find(({ n }) => n === release)?.published_at ?? '';
}

/** Every way to follow: what has changed since a release, as long as it is asked of one that is known. */
const WAYS: Readonly<
  Record<string, (get: Get, store: Store, since: number) => Promise<readonly Told[]>>
> = {
  '/changes.json': async (get, _, since) => (await harvestJson(get, since, 5)).changes,
  '/changes.atom': async (get, _, since) => (await harvestAtom(get, since)).changes,
  '/changes': (get, store, since) => harvestLdes(get, timeOf(store, since)),
  'ldes-client': async (get, store, since) => {
    const after = new Date(timeOf(store, since));
    const { members } = await replicate({ get, ordered: 'ascending', settings: { after } });
    return members.map(({ quads }) => toldIn(quads));
  },
};

describe.each([1, 2])('ten generated releases (%i)', (seed) => {
  const releases = generatedReleases(GENERATED, seed);

  it('have something of everything', async () => {
    const store = emptyRegister();
    for (const [at, release] of releases.entries()) await publishSmall(store, release, at + 1);
    const { changes } = await harvestJson(appOf(store).ask, 1);
    const kinds = new Set(changes.map(({ change }) => change.at(-1)));
    expect([...kinds].toSorted()).toEqual(['correct', 'create', 'restore', 'update', 'withdraw']);
    expect(new Set(changes.map(({ release }) => release)).size).toBe(GENERATED - 3);
  });

  it.each(Object.keys(WAYS))(
    'are followed by %s from any of them to the current register',
    async (way) => {
      const store = emptyRegister();
      for (const [at, release] of releases.entries()) await publishSmall(store, release, at + 1);
      const { ask } = appOf(store);
      const current = await copyAt(ask, GENERATED);
      for (let n = 1; n <= GENERATED; n++) {
        const changes = await WAYS[way]?.(ask, store, n);
        expect(follow(await copyAt(ask, n), changes ?? []), `since ${n}`).toEqual(current);
      }
    },
  );

  it.each(Object.keys(WAYS))(
    'are followed by %s also where they are published while it reads',
    async (way) => {
      const store = emptyRegister();
      const coming = [...releases];
      let day = 0;
      const publish = async () => {
        const release = coming.shift();
        if (release) await publishSmall(store, release, ++day);
      };
      await publish();
      const { ask } = appOf(store);
      const whilePublished: Get = async (path, accept) => {
        const answer = await ask(path, accept);
        await publish();
        return answer;
      };
      let copy = await copyAt(ask, 1);
      let known = 1;
      while (known < GENERATED) {
        const changes = (await WAYS[way]?.(whilePublished, store, known)) ?? [];
        // A harvester goes on after the last release that it was told of.
        const told = changes.map(({ release }) => Number(release.split('/').at(-1)));
        copy = follow(copy, changes);
        known = changes.length === 0 && coming.length === 0 ? GENERATED : Math.max(known, ...told);
      }
      expect(copy).toEqual(await copyAt(ask, GENERATED));
    },
  );

  it('are in their files as they are in the register', async () => {
    const store = emptyRegister();
    const { ask } = appOf(store);
    for (const [at, release] of releases.entries()) {
      await publishSmall(store, release, at + 1);
      expect(await copyOfFiles(ask)).toEqual(await copyAt(ask, at + 1));
    }
  });
});

describe('ldes-client', () => {
  let small: Get;
  let seeds: Get;
  beforeAll(async () => {
    small = appOf(await smallRegister()).ask;
    seeds = appOf(await seedsStore()).ask;
  });

  it.each(['none', 'ascending', 'descending'] as const)(
    'replicates everything, in order: %s',
    async (ordered) => {
      const { changes } = await harvestJson(small, 0);
      const { members } = await replicate({ get: small, ordered });
      const told = members.map(({ quads }) => toldIn(quads));
      expect(told.toSorted((one, other) => one.place - other.place)).toEqual(changes);
      const times = told.map(({ time }) => time);
      if (ordered === 'ascending') expect(times).toEqual(times.toSorted());
      if (ordered === 'descending') expect(times).toEqual(times.toSorted().toReversed());
    },
  );

  it('finds the stream by its identifier too', async () => {
    const { members } = await replicate({ get: small, url: `${BASE}/id/changes` });
    expect(members).toHaveLength(32);
  });

  it.each([1, 100, 249, 250, 251, 700])(
    'stops inside a release after %i members and resumes, losing and repeating nothing',
    async (most) => {
      const settings = { statePath: temporaryFolder() };
      const before = await replicate({ get: seeds, settings, most });
      const since = await replicate({ get: seeds, settings });
      const { changes } = await harvestJson(seeds, 0, 1000);
      const versions = changes.map(({ version }) => version);
      const given = [...before.members, ...since.members].map(({ id }) => id);
      expect(before.members).toHaveLength(most);
      // A page that the client was about to ask for when it stopped, it may ask for twice at once, and give twice.
      const pages = since.asked.filter((path) => path.includes('?from='));
      const excused = pages
        .filter((page, at) => pages.indexOf(page) !== at)
        .map((page) => Number(page.split('?from=')[1]) - 1)
        .flatMap((first) => versions.slice(first, first + PAGE));
      const repeated = given.filter((id, at) => given.indexOf(id) !== at);
      expect(repeated.filter((id) => !excused.includes(id))).toEqual([]);
      expect([...new Set(given)].toSorted()).toEqual(versions.toSorted());
    },
  );

  it('learns of deletions, with the reason', async () => {
    const { members } = await replicate({ get: small });
    const gone = members.map(({ quads }) => toldIn(quads)).filter(({ record }) => !record);
    expect(gone.map(({ thing, change }) => [thing, change]).toSorted()).toEqual([
      [`${BASE}/id/applications/e-lama`, ['withdraw']],
      [`${BASE}/id/signatories/2018-05-07-luwu-timur-saksi`, ['withdraw']],
    ]);
    for (const { reasons } of gone) expect(reasons).toHaveLength(2);
  });

  it('gives the latest version of each record when asked, which is the current register', async () => {
    const { members } = await replicate({ get: small, settings: { lastVersionOnly: true } });
    const told = members.map(({ quads }) => toldIn(quads));
    expect(new Set(told.map(({ thing }) => thing)).size).toBe(told.length);
    expect(follow(new Map(), told)).toEqual(await copyAt(small, 3));
  });

  it('makes records of versions when asked', async () => {
    const { members } = await replicate({ get: small, settings: { materialize: true } });
    const things = new Set(
      members.flatMap(({ quads }) => quads.map(({ subject }) => subject.value)),
    );
    const { changes } = await harvestJson(small, 0);
    expect(things).toEqual(new Set(changes.map(({ thing }) => thing)));
  });

  it('comes back with its state and takes four requests for what is new', async () => {
    const store = emptyRegister();
    const { ask } = appOf(store);
    const settings = { statePath: temporaryFolder() };
    let known = 0;
    for (const [at, release] of generatedReleases(4, 7).entries()) {
      await publishSmall(store, release, at + 1);
      const { members, asked } = await replicate({ get: ask, settings });
      const { changes } = await harvestJson(ask, known);
      expect(members.map(({ id }) => id).toSorted()).toEqual(
        changes.map(({ version }) => version).toSorted(),
      );
      expect(asked.length).toBeLessThanOrEqual(4);
      known += 1;
    }
  });
});
