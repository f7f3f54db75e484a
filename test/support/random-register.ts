import fc from 'fast-check';
import type { Asked } from './count-lines.ts';
import type { SmallRelease } from './small-register.ts';
import { REGISTER } from './small-releases.ts';

const REGIONS = [
  { id: '11', code: '11', name: 'Aceh', level: 'province', iso_code: 'ID-AC' },
  { id: '11.10', code: '11.10', name: 'Kabupaten Bireuen', level: 'regency', parent: '11' },
  { id: '36', code: '36', name: 'Banten', level: 'province', iso_code: 'ID-BT' },
  { id: '36.71', code: '36.71', name: 'Kota Tangerang', level: 'city', parent: '36' },
  { id: '36.72', code: '36.72', name: 'Kota Cilegon', level: 'city', parent: '36' },
];
const SOURCE = {
  id: 'warta-1',
  url: 'https://warta.example.id/1',
  title: 'Satu',
  publisher: 'Warta',
  language: 'id',
  kind: 'news',
};
const APPLICATIONS = ['laksa', 'siap', 'e-office'];

const date = fc.constantFrom(
  null,
  '2016',
  '2016-03',
  '2016-03-10',
  '2017-12-31',
  '2018',
  '2018-05-07',
);
const agreement = fc.record({
  adopter: fc.constantFrom('11', '11.10', '36.71', '36.72'),
  provider: fc.constantFrom(null, '36.71'),
  evidence: fc.constantFrom('signed', 'at-signing', 'declared', 'intent'),
  evidence_on: date,
  signed_on: date,
  instrument: fc.constantFrom(null, 'mou', 'pks'),
  applications: fc.uniqueArray(
    fc.record({
      application: fc.constantFrom(...APPLICATIONS),
      platforms: fc.subarray(['web', 'android', 'ios']),
      status: fc.constantFrom('intended', 'agreed', 'in-use', 'ended', 'unknown'),
    }),
    { selector: ({ application }) => application, maxLength: 3 },
  ),
});
const functions = fc.tuple(
  ...APPLICATIONS.map(() => fc.constantFrom(null, 'complaints', 'office')),
);

/** A small register with everything that makes counting hard: several records a region, partial and missing dates, lists, empty fields. */
export const randomRelease: fc.Arbitrary<SmallRelease> = fc
  .tuple(fc.array(agreement, { minLength: 1, maxLength: 9 }), functions)
  .map(([agreements, functionOf]) => ({
    register: REGISTER,
    records: {
      region: REGIONS,
      source: [SOURCE],
      application: APPLICATIONS.map((id, at) => ({
        ...{ id, name: id.toUpperCase(), function: functionOf[at], sources: [SOURCE.id] },
      })),
      agreement: agreements.map(({ applications: _, signed_on, ...one }, at) => ({
        ...one,
        id: `kerja-${at}`,
        date_basis: one.evidence_on && 'stated',
        signed_on: ['signed', 'at-signing'].includes(one.evidence) ? signed_on : null,
        sources: [SOURCE.id],
      })),
      adoption: agreements.flatMap(({ applications }, at) =>
        applications.map((one) => ({
          ...one,
          id: `kerja-${at}~${one.application}`,
          agreement: `kerja-${at}`,
          sources: [SOURCE.id],
        })),
      ),
    },
  }));

/** What such a register may be asked. */
export const randomQuestion = fc.record({
  measure: fc.constantFrom('adopters', 'agreements', 'adoptions', 'applications'),
  by: fc.constantFrom(
    ...[null, 'application', 'region', 'province', 'level', 'year', 'year'],
    ...['platform', 'function', 'instrument', 'status', 'evidence', 'evidence'],
  ),
  evidence: fc.constantFrom('signed', 'at-signing', 'declared', 'intent'),
  asOf: fc.constantFrom(null, null, '2016-03-01', '2016-06-30', '2018-06-30', '2030-01-01'),
  filter: fc.constantFrom(
    ...[null, null],
    ...([
      ['application', 'laksa'],
      ['application', 'laksa,siap'],
      ['status', 'agreed'],
      ['platforms', 'web'],
      ['adopter', '36.71,11'],
      ['provider', '36.71'],
      ['instrument', 'mou'],
      ['signed_on.to', '2016-03-15'],
      ['evidence_on.from', '2016-03-05'],
    ] as const),
  ),
});

/** The address that a question is asked at, as of a release; none where it is refused: for filters that its records have not, and for a range that ends before it begins. */
export function questionPath(
  { measure, by, evidence, asOf, filter }: Asked,
  release: number,
): string | undefined {
  const isOfAdoptions = measure === 'adoptions' || measure === 'applications';
  if (isOfAdoptions && ['provider', 'instrument', 'signed_on.to'].includes(filter?.[0] ?? ''))
    return undefined;
  if (asOf !== null && filter?.[0] === 'evidence_on.from' && asOf < filter[1]) return undefined;
  const query = [
    by && `by=${by}`,
    `evidence=${evidence}`,
    asOf && `as_of=${asOf}`,
    filter?.join('='),
    `release=${release}`,
  ].filter(Boolean);
  return `/counts/${measure}.json?${query.join('&')}`;
}
