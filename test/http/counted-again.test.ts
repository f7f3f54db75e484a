import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Count } from '../../src/resources/count.ts';
import { appOf } from '../support/apps.ts';
import type { Asked, Line, Published } from '../support/count-lines.ts';
import { countAgain } from '../support/count-reference.ts';
import { questionPath, randomQuestion, randomRelease } from '../support/random-register.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';

type App = ReturnType<typeof appOf>;

async function download({ ask }: App, path: string): Promise<readonly Line[]> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return parse(await response.text(), { columns: true });
}

async function published(app: App, release: number): Promise<Published> {
  const [agreements = [], adoptions = [], regions = [], applications = []] = await Promise.all(
    ['agreements', 'adoptions', 'regions', 'applications'].map((kind) =>
      download(app, `/${kind}.csv?release=${release}`),
    ),
  );
  return { agreements, adoptions, regions, applications };
}

it('gives the numbers that anybody counts in the published files, whatever is asked of whatever register, now and as of a release', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomRelease, { minLength: 2, maxLength: 2 }),
      fc.array(randomQuestion, { minLength: 40, maxLength: 40 }),
      async (releases, questions) => {
        const store = emptyRegister();
        const app = appOf(store);
        for (const [at, release] of releases.entries()) {
          const gone = at === 0 ? [] : goneSince(releases[at - 1], release);
          await publishSmall(
            store,
            {
              ...release,
              changes: gone,
              register: { ...(release.register as object), first_date: `2016-09-0${at + 1}` },
            },
            at + 1,
          );
          // A count is right as soon as its release is there.
          await expectCounts(app, at + 1, questions.slice(0, 20));
        }
        await expectCounts(app, 1, questions.slice(20));
        store.$client.close();
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
}, 120_000);

async function expectCounts(app: App, release: number, questions: readonly Asked[]): Promise<void> {
  const files = await published(app, release);
  for (const asked of questions) {
    const path = questionPath(asked, release);
    if (path === undefined) continue;
    const response = await app.ask(path);
    expect(response.status, path).toBe(200);
    const count = (await response.json()) as Count;
    const { total, rows, ids } = countAgain(files, asked);
    expect([count.value, count.upper], path).toEqual(total);
    expect(count.ladder[count.evidence], path).toBe(total[0]);
    const told = count.rows.map(({ key, value, upper }) => [key, [value, upper]] as const);
    expect(new Map(told), path).toEqual(rows);
    expect(told.length).toBe(rows.size);
    const records = new URL(count.records);
    const lines = await download(app, `${records.pathname}.csv${records.search}`);
    expect(lines.map(({ id }) => id).toSorted(), count.records).toEqual(ids);
  }
}

function goneSince(
  before: { readonly records: object } | undefined,
  after: { readonly records: object },
): string[] {
  return Object.entries(before?.records ?? {}).flatMap(([kind, rows]) => {
    const now = new Set(
      ((after.records as Record<string, { id: string }[]>)[kind] ?? []).map(({ id }) => id),
    );
    return (rows as { id: string }[])
      .filter(({ id }) => !now.has(id))
      .map(({ id }) => `${kind}s,${id},withdrawal,Sebab.,Reason.,`);
  });
}
