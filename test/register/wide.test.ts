import { expect, it } from 'vitest';
import { readPages } from '../../src/register/pages.ts';
import { readWidePages } from '../../src/register/wide.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { WIDE_TABLES } from '../../src/resources/wide-tables.ts';
import { seedsStore } from '../support/apps.ts';

const store = await seedsStore();
const [agreements = [], adoptions = []] = await Promise.all(
  WIDE_TABLES.map((table) => all(readWidePages(store, table, 1))),
);

it('a wide table has a row a record, in the same order', async () => {
  const ids = async (kind: 'agreement' | 'adoption') =>
    (await all(readPages(store, RESOURCES[kind], { release: 1 }))).map(({ id }) => id);
  expect(agreements.map(({ id }) => id)).toEqual(await ids('agreement'));
  expect(adoptions.map(({ id }) => id)).toEqual(await ids('adoption'));
});

it('an agreement stands beside the names of its regions, applications and sources', () => {
  const found = agreements.find(({ id }) => id === '2018-05-07-luwu-timur');
  expect(found).toMatchObject({
    adopter: '73.24',
    adopter_code: '73.24',
    adopter_name: 'Kabupaten Luwu Timur',
    adopter_level: 'regency',
    adopter_province: '73',
    adopter_province_name: 'Sulawesi Selatan',
    provider: '36.71',
    provider_name: 'Kota Tangerang',
  });
  expect(found?.application_names).toContain('LAKSA');
  expect(found?.applications).toHaveLength(16);
  expect(found?.sources).toHaveLength((found?.source_urls as string[] | undefined)?.length ?? -1);
});

it('an agreement that names no application has an empty list of them', () => {
  const found = agreements.find(({ id }) => String(id).startsWith('2016-'));
  expect(found?.application_names).toEqual([]);
});

it('an adoption stands beside its application, agreement and region', () => {
  expect(adoptions.find(({ id }) => id === '2018-05-07-luwu-timur~laksa')).toMatchObject({
    application_name: 'LAKSA',
    adopter_name: 'Kabupaten Luwu Timur',
    agreement_evidence: 'signed',
    agreement_signed_on: '2018-05-07',
    provider_name: 'Kota Tangerang',
  });
});

it.each(WIDE_TABLES)('$path says of every column what it is, and fills it by kind', (table) => {
  const names = table.fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const row of table.path === 'agreements-wide' ? agreements : adoptions) {
    expect(Object.keys(row)).toEqual(names);
    for (const field of table.fields) {
      const value = row[field.name];
      expect(Array.isArray(value)).toBe('many' in field && field.many === true);
      if (field.required) expect(value).not.toBeNull();
    }
  }
});

async function all(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}
