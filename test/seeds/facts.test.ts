import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

type Cells = Readonly<Record<string, string>>;

/** What the seeds were made from: it stands beside the checkout where the seeds are tended. */
const FACTS = new URL('../../../shared/facts/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);

function read(folder: URL, file: string): Cells[] {
  return parse(readFileSync(new URL(file, folder), 'utf8'), { columns: true });
}

/** Each file of facts, the file of seeds made from it, and what its rows became. */
const MAPPINGS: readonly [string, string, (fact: Cells) => Cells][] = [
  [
    'applications.csv',
    'applications.csv',
    // The one page that names this application names another provider, so none is recorded.
    ({ source_ids = '', ...same }) => ({
      ...same,
      provider: same.id === 'portal-pariwisata' ? '' : '36.71',
      sources: source_ids,
    }),
  ],
  [
    'agreements.csv',
    'agreements.csv',
    ({
      adopter_code: adopter = '',
      provider_code: provider = '',
      source_ids: sources = '',
      adopter_region: _region,
      adopter_province: _province,
      ...same
    }) => ({ ...same, adopter, provider, sources }),
  ],
  [
    'adoptions.csv',
    'adoptions.csv',
    ({
      agreement_id: agreement = '',
      application_id: application = '',
      source_ids: sources = '',
      ...same
    }) => ({ ...same, id: `${agreement}~${application}`, agreement, application, sources }),
  ],
  [
    'signatories.csv',
    'signatories.csv',
    ({
      agreement_id: agreement = '',
      person_name: person = '',
      source_ids: sources = '',
      ...same
    }) => ({ ...same, id: `${agreement}-${slugOf(person)}`, agreement, person, sources }),
  ],
  ['sources.csv', 'sources.csv', (same) => same],
  [
    'stated_totals.csv',
    'stated-totals.csv',
    ({ application_id: application = '', source_ids: sources = '', ...same }) => ({
      ...same,
      application,
      sources,
    }),
  ],
  [
    'coverage.csv',
    'coverage.csv',
    ({ period = '', ...same }) => {
      const [starts = '', ends = starts] = period.split('/');
      return { ...same, id: period.replace('/', '-'), starts, ends };
    },
  ],
];

/** `Arief R. Wismansyah` as a part of an id. */
function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function byId(one: Cells, other: Cells): number {
  return (one.id ?? '') < (other.id ?? '') ? -1 : 1;
}

// Required where CI runs; a clone of the repository alone has no facts to compare with.
describe.runIf(existsSync(FACTS) || process.env.CI === 'true')('the facts behind the seeds', () => {
  it.each(MAPPINGS)('stand in %s and, cell by cell, in seeds/%s', (file, seeds, seedOf) => {
    const expected = read(FACTS, file).map(seedOf).toSorted(byId);
    // The Indonesian notes are translations that only the seeds have.
    const actual = read(SEEDS, seeds).map(({ note_id: _, scope_note_id: __, ...row }) => row);
    expect(actual).toEqual(expected);
  });

  it('name their regions as seeds/regions.csv does', () => {
    const names = new Map(read(SEEDS, 'regions.csv').map(({ code, name }) => [code, name]));
    const met = [
      ...read(FACTS, 'agreements.csv').map((row) => [
        row.adopter_code,
        row.adopter_region,
        row.adopter_province,
      ]),
      ...read(FACTS, 'regions_seen.csv').map((row) => [
        row.kemendagri_code,
        row.region,
        row.province,
      ]),
    ].filter(([code]) => code !== '');
    expect(met.map(([code]) => [code, names.get(code), names.get(code?.slice(0, 2))])).toEqual(met);
  });

  it('say of the register what seeds/register.json says', () => {
    const [register, fact] = [SEEDS, FACTS].map((folder) =>
      JSON.parse(readFileSync(new URL('register.json', folder), 'utf8')),
    );
    expect(register).toEqual(fact);
  });
});
