import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { readRegionSources, regionsCsv } from '../../seeds/make-regions.ts';
import { type Resource, saidFields } from '../../src/resources/define.ts';
import { type Field, isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import { shapeOf } from '../../src/resources/schema.ts';

type Cells = Readonly<Record<string, string>>;

const SEEDS = new URL('../../seeds/', import.meta.url);

function textOf(resource: Resource): string {
  return readFileSync(new URL(`${resource.path}.csv`, SEEDS), 'utf8');
}

function rowsOf(text: string): Cells[] {
  return parse(text, { columns: true });
}

const SEEDED = Object.fromEntries(
  ALL_RESOURCES.map((resource) => [resource.kind, rowsOf(textOf(resource))]),
) as Record<Kind, Cells[]>;
const IDS = Object.fromEntries(
  ALL_RESOURCES.map(({ kind }) => [kind, SEEDED[kind].map(({ id }) => id)]),
) as Record<Kind, string[]>;
const REGISTER = JSON.parse(readFileSync(new URL('register.json', SEEDS), 'utf8'));

/** The texts in a cell, none for an empty one. */
function partsOf(field: Field, row: Cells): string[] {
  const cell = row[field.name] ?? '';
  if (cell === '') return [];
  return isMany(field) ? cell.split('|') : [cell];
}

function cellValue(field: Field, row: Cells): unknown {
  const parts = partsOf(field, row).map((part) => (field.kind === 'integer' ? Number(part) : part));
  return isMany(field) ? parts : (parts[0] ?? null);
}

/** `Arief R. Wismansyah` as a part of an id. */
function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** The names of the fields that say the same in two languages. */
function pairsOf(resource: Resource): string[][] {
  const spoken = saidFields(resource).filter((field) => 'lang' in field);
  return [...Map.groupBy(spoken, ({ property }) => property).values()]
    .map((fields) => fields.map(({ name }) => name))
    .filter((names) => names.length > 1);
}

describe.each(ALL_RESOURCES)('seeds/$path.csv', (resource) => {
  const text = textOf(resource);
  const rows = SEEDED[resource.kind];

  it('has the said fields as its header, in the order of the description', () => {
    const names = saidFields(resource).map(({ name }) => name);
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(names.join(','));
  });

  it('is written with CRLF, no byte order mark and the least quoting', () => {
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(stringify(parse(text), { record_delimiter: 'windows' })).toBe(text);
  });

  it('is sorted by id in byte order, each id once', () => {
    const ids = IDS[resource.kind];
    const sorted = ids.toSorted((one, other) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    );
    expect(ids).toEqual(sorted);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds only what the description allows and intake accepts', () => {
    const shape = shapeOf(resource);
    const wrong = rows.flatMap((row) =>
      saidFields(resource)
        .filter(
          (field) =>
            !shape[field.name]?.safeParse(cellValue(field, row)).success ||
            partsOf(field, row).some(
              (part) =>
                /\p{Cc}|\p{Cf}|^[=+@-]|^\s|\s$/u.test(part) || part !== part.normalize('NFC'),
            ),
        )
        .map(({ name }) => `${row.id}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('refers only to records that are there', () => {
    const dangling = saidFields(resource).flatMap((field) =>
      field.kind !== 'reference'
        ? []
        : rows.flatMap((row) => partsOf(field, row).filter((id) => !IDS[field.to].includes(id))),
    );
    expect(dangling).toEqual([]);
  });

  it('says in both languages what it says in one', () => {
    for (const names of pairsOf(resource))
      for (const row of rows)
        expect(new Set(names.map((name) => row[name] !== '')).size, row.id).toBe(1);
  });
});

it('holds the first register whole', () => {
  const counts = Object.entries(SEEDED).map(([kind, rows]) => [kind, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    application: 40,
    region: 552,
    agreement: 37,
    adoption: 29,
    signatory: 29,
    source: 71,
    'stated-total': 39,
    coverage: 7,
  });
});

it('names an adoption after its parts and a signatory after agreement and person', () => {
  for (const { id, agreement, application } of SEEDED.adoption)
    expect(id).toBe(`${agreement}~${application}`);
  for (const { id, agreement, person = '' } of SEEDED.signatory)
    expect(id).toBe(`${agreement}-${slugOf(person)}`);
});

it('has a register.json as it is exported, whose provider is a region', () => {
  const text = readFileSync(new URL('register.json', SEEDS), 'utf8');
  expect(text).toBe(`${JSON.stringify(REGISTER, null, 2)}\n`);
  expect(IDS.region).toContain(REGISTER.provider);
});

describe('seeds/regions.csv', () => {
  it('is what make-regions makes', async () => {
    expect(textOf(RESOURCES.region)).toBe(regionsCsv(await readRegionSources()));
  });

  it('has 38 provinces, each with its ISO code, 508 regencies and cities, and the six of Jakarta', () => {
    const levels = Map.groupBy(SEEDED.region, ({ level = '' }) => level);
    expect(Object.fromEntries([...levels].map(([level, rows]) => [level, rows.length]))).toEqual({
      province: 38,
      regency: 415,
      city: 93,
      'administrative-regency': 1,
      'administrative-city': 5,
    });
    expect(new Set(levels.get('province')?.map(({ iso_code }) => iso_code)).size).toBe(38);
    for (const { id = '', parent } of SEEDED.region)
      expect(parent).toBe(id.length === 2 ? '' : id.slice(0, 2));
  });

  it('refuses a name that does not tell its level, and two provinces of one name', async () => {
    const sources = await readRegionSources();
    const nameless = { code: '36.99', name: 'Tangerang', province_code: '36' };
    expect(() => regionsCsv({ ...sources, regencies: [nameless] })).toThrow('neither Kabupaten');
    const doubled = [...sources.subdivisions, { code: 'ID-XX', name: 'Banten' }];
    expect(() => regionsCsv({ ...sources, subdivisions: doubled })).toThrow('are both "Banten"');
  });
});
