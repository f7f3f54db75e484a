import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Count, CountRow } from '../../src/resources/count.ts';
import type { Row } from '../../src/resources/row.ts';
import { appOf } from '../support/apps.ts';
import { questionPath, randomQuestion, randomRelease } from '../support/random-register.ts';
import { emptyRegister, publishSmall, type SmallRelease } from '../support/small-register.ts';

type Kind = 'agreement' | 'adoption';
const KINDS: readonly Kind[] = ['agreement', 'adoption'];

/** What becomes of the records of a release: so many as there are, then from the start. */
const fates = fc.array(fc.constantFrom('stays', 'corrected', 'updated', 'withdrawn', 'replaced'), {
  minLength: 7,
  maxLength: 7,
});

const recordsOf = ({ records }: SmallRelease, kind: Kind) =>
  (records[kind] ?? []) as readonly (Row & { readonly id: string })[];

/** The next release, with all that became of the first one; and the first one as it should have been. */
function mend(first: SmallRelease, other: SmallRelease, fate: readonly string[]) {
  const changes: string[] = [];
  const [next, right] = [{ ...first.records }, { ...first.records }];
  const [gone, changed, replaced] = [new Set(), new Set(), new Set()];
  for (const kind of KINDS) {
    const others = new Map(recordsOf(other, kind).map((row) => [row.id, row]));
    const become = recordsOf(first, kind).map((row, at) => {
      const since = others.get(row.id) ?? row;
      const differs = JSON.stringify(since) !== JSON.stringify(row);
      // An adoption tells some of its agreement too: what is mended is taken whole.
      const isLed = changed.has(row.agreement);
      const wanted = isLed ? 'stays' : (fate[at % fate.length] ?? 'stays');
      if (wanted === 'withdrawn' || gone.has(row.agreement)) {
        gone.add(row.id);
        changes.push(`${kind}s,${row.id},withdrawal,Sebab.,Reason.,`);
        return { next: [], right: [] };
      }
      if (replaced.has(row.agreement) || (kind === 'agreement' && wanted === 'replaced')) {
        replaced.add(row.id);
        const agreement = row.agreement && `${row.agreement}-baru`;
        const id = agreement ? `${agreement}~${row.application}` : `${row.id}-baru`;
        changes.push(`${kind}s,${row.id},withdrawal,Sebab.,Reason.,${id}`);
        const instead = { ...row, id, ...(agreement ? { agreement } : {}) };
        return { next: [instead], right: [instead] };
      }
      if (wanted === 'stays' || !differs) return { next: [row], right: [row] };
      changed.add(row.id);
      if (wanted === 'corrected') changes.push(`${kind}s,${row.id},correction,Sebab.,Reason.,`);
      return { next: [since], right: [wanted === 'corrected' ? since : row] };
    });
    const ids = new Set(recordsOf(first, kind).map(({ id }) => id));
    const kept = new Set(kind === 'adoption' ? next.agreement?.map(({ id }) => id) : []);
    const isNew = ({ id, agreement }: Row) =>
      !ids.has(String(id)) && (kind === 'agreement' || kept.has(agreement));
    next[kind] = [...become.flatMap((one) => one.next), ...recordsOf(other, kind).filter(isNew)];
    right[kind] = become.flatMap((one) => one.right);
  }
  const applications = other.records.application ?? [];
  return {
    next: { ...first, records: { ...next, application: applications }, changes },
    right: { ...first, records: right },
  };
}

it('are told as the release would have had them, had it been right: in the whole, in each row, and nothing that is only new', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      randomRelease,
      randomRelease,
      fates,
      fc.array(randomQuestion, { minLength: 40, maxLength: 40 }),
      async (first, other, fate, questions) => {
        const { next, right } = mend(first, other, fate);
        const [store, asItShould] = [emptyRegister(), emptyRegister()];
        await publishSmall(store, first, 1);
        await publishSmall(store, next, 2);
        await publishSmall(asItShould, right, 1);
        const [app, ideal] = [appOf(store), appOf(asItShould)];
        for (const asked of questions) {
          const path = questionPath(asked, 1);
          if (path === undefined) continue;
          const [was, is] = (await Promise.all(
            [app, ideal].map(async ({ ask }) => (await ask(path)).json()),
          )) as [Count, Count];
          const frame = await app.ask(`/embed${path.replace('.json', '')}&lang=en`);
          told += expectTold(await frame.text(), was, is, path);
        }
        for (const one of [store, asItShould]) one.$client.close();
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(10);
}, 120_000);

/** How many corrections there were to tell. */
function expectTold(frame: string, was: Count, is: Count, path: string): number {
  const [before, after] = [numberOf(was), numberOf(is)];
  const figures = /The figure (\S+) in release 1 was wrong; the right one for that date is (\S+)\./;
  const whole = before === after ? [] : [before, after];
  expect(figures.exec(frame)?.slice(1) ?? [], path).toEqual(whole);
  const list = /<h2>Rows that were wrong<\/h2>\n<ul>(.*?)<\/ul>/.exec(frame)?.[1] ?? '';
  const rows = [...list.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, text]) => text);
  const wrong = wrongRows(was.rows, is.rows);
  expect(rows.toSorted(), path).toEqual(wrong.toSorted());
  const isWrong = whole.length + wrong.length > 0;
  expect(frame.includes('<strong>Corrected.</strong>'), path).toBe(isWrong);
  return isWrong ? 1 : 0;
}

function wrongRows(was: readonly CountRow[], is: readonly CountRow[]): string[] {
  const keys = new Set([...was, ...is].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [before, after] = [was, is].map((rows) => rows.find((row) => row.key === key));
    const [old, now] = [before, after].map((row) => (row ? numberOf(row) : '–'));
    return old === now ? [] : [`${(before ?? after)?.label_en} ${old} → ${now}`];
  });
}

function numberOf({ value, upper }: { readonly value: number; readonly upper: number }): string {
  return value === upper ? String(value) : `${value}–${upper}`;
}
