import { EVIDENCE, FUNCTIONS, STATUSES } from '../src/vocabulary/schemes.ts';
import { maybe, NAMES, PLACES, pick, randomOf, slug, some, WORDS } from './made-up.ts';
import type { Region } from './regions.ts';

/** How much there is to be of everything. */
export interface Plan {
  readonly adoptions: number;
  readonly regions: readonly Region[];
  readonly agreements: number;
  readonly applications: number;
  readonly sources: number;
}
/** The cells of a line. */
export type Cells = readonly (string | number)[];

/** Every file but the regions: its name, its header, and its lines one after another. */
export const FILES: readonly (readonly [string, string, (plan: Plan) => Iterable<Cells>])[] = [
  [
    'applications',
    'id,name,full_name,platforms,function,description_id,description_en,provider,sources',
    applicationLines,
  ],
  [
    'agreements',
    'id,adopter,provider,evidence,evidence_on,date_basis,signed_on,instrument,place,adopter_as_printed,provider_as_printed,note_id,note_en,sources',
    agreementLines,
  ],
  ['adoptions', 'id,agreement,application,platforms,status,sources', adoptionLines],
  ['signatories', 'id,agreement,person,office,role,sources', signatoryLines],
  ['sources', 'id,url,title,publisher,published_on,language,kind', sourceLines],
  [
    'stated-totals',
    'id,stated_on,date_basis,as_of,count,qualifier,what,application,scope_note_id,scope_note_en,stated_by,sources',
    totalLines,
  ],
  ['coverage', 'id,starts,ends,state,note_id,note_en', coverageLines],
];

function* applicationLines(plan: Plan): Iterable<Cells> {
  for (let at = 0; at < plan.applications; at += 1) {
    const random = randomOf(1, at);
    const name = `${pick(random, ['SI', 'e-', 'Sistem ', 'Portal '])}${pick(random, WORDS)} ${at}`;
    yield [
      applicationId(at),
      name,
      maybe(random, 0.5, `Sistem Informasi ${pick(random, WORDS)}, "versi ${at}"`),
      some(random, ['web', 'android', 'ios', 'webservice']),
      maybe(random, 0.7, pick(random, FUNCTIONS.codes)),
      maybe(random, 0.7, `Uraian aplikasi ${name}: ${pick(random, PLACES)}.`),
      maybe(random, 0.7, `What ${name} is for, "in short", at ${pick(random, PLACES)}.`),
      maybe(random, 0.9, '36.71'),
      sourceList(random, plan),
    ];
  }
}

function* agreementLines(plan: Plan): Iterable<Cells> {
  for (let at = 0; at < plan.agreements; at += 1) {
    const random = randomOf(2, at);
    const { id, region, date } = agreementOf(plan, at);
    const evidence = pick(random, [...EVIDENCE.codes, 'signed', 'signed', 'signed']);
    const isSigning = evidence === 'signed' || evidence === 'at-signing';
    yield [
      id,
      region.code,
      maybe(random, 0.9, '36.71'),
      evidence,
      date,
      date && pick(random, ['stated', 'stated', 'inferred']),
      isSigning ? date : '',
      isSigning ? maybe(random, 0.6, pick(random, ['mou', 'pks'])) : '',
      maybe(random, 0.5, pick(random, PLACES)),
      maybe(random, 0.1, region.name.toUpperCase()),
      maybe(random, 0.1, 'Pemkot'),
      maybe(random, 0.3, `Catatan ke-${at}; lihat "${pick(random, WORDS)}", hlm. ${at % 40}.`),
      maybe(random, 0.3, `Note ${at}; see "${pick(random, WORDS)}", p. ${at % 40}.`),
      sourceList(random, plan),
    ];
  }
}

function* adoptionLines(plan: Plan): Iterable<Cells> {
  const each = Math.floor(plan.adoptions / plan.agreements);
  const more = plan.adoptions % plan.agreements;
  for (let at = 0; at < plan.agreements; at += 1) {
    const { id } = agreementOf(plan, at);
    const random = randomOf(3, at);
    const first = Math.floor(random() * plan.applications);
    for (let nth = 0; nth < each + (at < more ? 1 : 0); nth += 1) {
      const application = applicationId((first + nth) % plan.applications);
      yield [
        `${id}~${application}`,
        id,
        application,
        maybe(random, 0.6, some(random, ['web', 'android'])),
        pick(random, STATUSES.codes),
        sourceList(random, plan),
      ];
    }
  }
}

function* signatoryLines(plan: Plan): Iterable<Cells> {
  for (let at = 0; at < plan.agreements; at += 2) {
    const random = randomOf(4, at);
    const { id, region } = agreementOf(plan, at);
    const person = `${pick(random, NAMES)} ${pick(random, WORDS)}`;
    yield [
      `${id}-${slug(person)}`,
      id,
      person,
      maybe(random, 0.8, `Kepala Daerah ${region.name}`),
      pick(random, ['adopter', 'provider', 'witness']),
      sourceList(random, plan),
    ];
  }
}

function* sourceLines(plan: Plan): Iterable<Cells> {
  for (let at = 0; at < plan.sources; at += 1) {
    const random = randomOf(5, at);
    yield [
      `sumber-${at}`,
      `https://warta.example.id/baca/${at}?judul=${pick(random, WORDS)}&bagian=(a)#isi`,
      `Giliran "${pick(random, plan.regions).name}", ${pick(random, PLACES)}`,
      pick(random, ['Warta Daerah', 'Pemerintah Kota Contoh', 'Kabar “Nusantara”', 'Blog Élan']),
      maybe(random, 0.7, dateOf(random)),
      pick(random, ['id', 'id', 'id', 'en']),
      pick(random, ['government', 'news', 'news', 'blog']),
    ];
  }
}

function* totalLines(plan: Plan): Iterable<Cells> {
  for (let at = 0; at < Math.max(39, plan.adoptions / 500); at += 1) {
    const random = randomOf(6, at);
    const date = maybe(random, 0.9, dateOf(random));
    yield [
      `pernyataan-${at}`,
      date,
      date && pick(random, ['stated', 'inferred']),
      maybe(random, 0.3, dateOf(random)),
      Math.floor(random() * 300),
      pick(random, ['exact', 'approximately', 'at-least', 'more-than', 'ordinal']),
      pick(random, ['adopting-governments', 'signed-agreements', 'applications-available']),
      maybe(random, 0.2, applicationId(Math.floor(random() * plan.applications))),
      maybe(random, 0.6, 'Kabupaten dan kota, "menurut" pidatonya.'),
      maybe(random, 0.6, 'Regencies and cities, "according to" the speech.'),
      some(random, ['Wali Kota, Kota Contoh', 'Warta Daerah', 'Kepala Dinas']) || 'Warta Daerah',
      sourceList(random, plan),
    ];
  }
}

function* coverageLines(): Iterable<Cells> {
  for (let year = 2012; year < 2024; year += 1)
    yield [year, year, year, year % 3 === 0 ? 'not-searched' : 'partly', 'Sebagian, "baru".', ''];
}

function agreementOf({ regions }: Plan, at: number) {
  const random = randomOf(7, at);
  const region = pick(random, regions);
  const date = maybe(random, 0.92, dateOf(random));
  return { id: `${date || 'undated'}-${slug(region.name)}-${at}`, region, date };
}

function applicationId(at: number): string {
  return `aplikasi-${at}`;
}

/** A day, a month or a year: as exact as sources are. */
function dateOf(random: () => number): string {
  const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(random() * 4380)));
  return day.toISOString().slice(0, pick(random, [4, 7, 7, 10, 10, 10, 10]));
}

function sourceList(random: () => number, { sources }: Plan): string {
  const first = Math.floor(random() * sources);
  const count = pick(random, [1, 1, 1, 2, 2, 4]);
  return Array.from({ length: count }, (_, nth) => `sumber-${(first + nth) % sources}`).join('|');
}
