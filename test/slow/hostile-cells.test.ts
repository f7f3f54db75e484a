import fc from 'fast-check';
import { Store as Graph } from 'oxigraph';
import { expect, it } from 'vitest';
import { iriFault } from '../../src/intake/iri-faults.ts';
import { publishFolder } from '../../src/intake/publish-folder.ts';
import { textFault } from '../../src/intake/text-faults.ts';
import type { Store } from '../../src/register/open.ts';
import { readAll } from '../../src/register/pages.ts';
import { saidFields } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import { refusalsOf, tryOut } from '../support/complain.ts';
import { hostileText } from '../support/hostile.ts';
import { emptyRegister, SMALL_DEPLOYMENT, smallFolder } from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';
import { validRecords } from '../support/valid-records.ts';

const OPTIONS = { edition: 'test', build: async () => {}, deployment: SMALL_DEPLOYMENT };
const [FIRST = { records: {} }] = RELEASES;

async function readKind(store: Store, kind: Kind): Promise<Map<unknown, Row>> {
  const rows = new Map<unknown, Row>();
  for await (const row of readAll(store, RESOURCES[kind], { release: 1 })) rows.set(row.id, row);
  return rows;
}

/** Cells that differ in one field each: what of them is refused, and that the others are kept as they were. */
async function tryCells(kind: Kind, field: string, cells: readonly string[]): Promise<void> {
  const given = FIRST.records[kind] ?? [];
  const [model = {}] = given;
  const rows = cells.map((cell, at) => ({ ...model, id: `x-${at}`, [field]: cell }));
  const release = (some: readonly Row[]) => ({
    ...FIRST,
    records: { ...FIRST.records, [kind]: [...given, ...some] },
  });
  const column = saidFields(RESOURCES[kind]).findIndex(({ name }) => name === field) + 1;
  // The header and the given records come first, and a cell may hold lines of its own.
  const lines = cells.map(
    (_, at) => 2 + given.length + at + cells.slice(0, at).join('').split('\n').length - 1,
  );
  const place = (at: number) => `${RESOURCES[kind].path}.csv:${lines[at]}:${column}`;
  const refused = refusalsOf(await tryOut(release(rows))).map((refusal) => refusal.split(' ')[0]);
  // Nothing but these cells is complained of, and each at most once.
  expect(rows.map((_, at) => place(at))).toEqual(expect.arrayContaining(refused));
  expect(new Set(refused).size).toBe(refused.length);
  const accepted = rows.filter((_, at) => !refused.includes(place(at)));
  const store = emptyRegister();
  const outcome = await publishFolder(store, smallFolder(release(accepted)), OPTIONS);
  expect(refusalsOf(outcome)).toEqual([]);
  const kept = await readKind(store, kind);
  for (const row of accepted) expect(cellOf(kept.get(row.id)?.[field])).toBe(row[field]);
  store.$client.close();
}

function cellOf(value: unknown): string {
  return Array.isArray(value) ? value.join('|') : String(value ?? '');
}

it.each<[Kind, string]>([
  ['agreement', 'place'],
  ['source', 'title'],
  ['source', 'url'],
  ['stated-total', 'stated_by'],
  ['stated-total', 'count'],
  ['agreement', 'evidence_on'],
  ['agreement', 'instrument'],
  ['agreement', 'adopter'],
  ['application', 'sources'],
])(
  'whatever stands in %s.%s is kept to the letter or refused where it stands',
  async (kind, field) => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 10, maxLength: 25 }), (cells) =>
        tryCells(kind, field, cells),
      ),
      { numRuns: 8 },
    );
  },
  60_000,
);

it('a valid register is kept as it is, whatever is in it, and published again it changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(validRecords, async (records) => {
      const store = emptyRegister();
      // Every source, application and agreement that may be referred to is there.
      const folder = smallFolder({ records: closed(records), register: REGISTER });
      const outcome = await publishFolder(store, folder, OPTIONS);
      expect(refusalsOf(outcome)).toEqual([]);
      for (const resource of ALL_RESOURCES) {
        const kept = await readKind(store, resource.kind);
        expect(kept.size).toBe(closed(records)[resource.kind].length);
        for (const row of closed(records)[resource.kind])
          for (const field of saidFields(resource))
            expect(kept.get(row.id)?.[field.name]).toEqual(
              row[field.name] ?? (isMany(field) ? [] : null),
            );
      }
      expect(await publishFolder(store, folder, OPTIONS)).toEqual({ outcome: 'unchanged' });
      store.$client.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** Leaves out adoptions of agreements that are not there. */
function closed(records: Record<Kind, readonly Row[]>): Record<Kind, readonly Row[]> {
  const agreements = new Set(records.agreement.map(({ id }) => id));
  return {
    ...records,
    adoption: records.adoption.filter(({ agreement }) => agreements.has(agreement)),
  };
}

it('an address that is accepted is an IRI to a strict parser', () => {
  const part = fc.oneof(
    hostileText,
    fc.webPath(),
    fc.constantFrom('[', ']', '?a=b', '/é/', ':', '@'),
  );
  const address = fc
    .tuple(
      fc.constantFrom('https://a.example', 'http://', 'https://[::1]', 'https://é.example:80'),
      fc.array(part),
    )
    .map(([start, parts]) => start + parts.join(''));
  let accepted = 0;
  fc.assert(
    fc.property(address, (iri) => {
      if (iri === '' || textFault(iri) || iriFault(iri)) return;
      accepted += 1;
      new Graph().load(`<${iri}> <x:p> <${iri}> .`, { format: 'application/n-triples' });
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
