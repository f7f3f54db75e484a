import { describe, expect, it } from 'vitest';
import { count } from '../../src/register/counts.ts';
import { countSignedBy } from '../../src/register/signed-by.ts';
import { fieldOf } from '../../src/resources/field-of.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { textOf } from '../pages/text.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';

const store = await seedsStore();
const { ask } = appOf(store, {
  settings: { publisher: null, contact: 'mailto:data@example.id' },
});

async function read(path: string): Promise<string> {
  const response = await ask(path, 'text/html');
  expect(response.status, path).toBe(200);
  const page = await response.text();
  expect(htmlFaultsOf(page), path).toEqual([]);
  return page;
}

describe('an application', () => {
  it('is told in the sentence agreed on, and by status with evidence, date and source', async () => {
    const text = textOf(await read('/applications/laksa'));
    expect(text).toContain(
      'Satu daerah penanda tangan kerja sama menyepakati LAKSA: Kabupaten Luwu Timur (2018). Dua daerah lain merencanakannya: Kabupaten Poso (2023), Kabupaten Brebes. Register ini belum mencatat bukti bahwa LAKSA berjalan di sana. Pernyataan: pada Oktober 2018 Felix Mulyawan, Kepala Bagian Humas Kota Tangerang, menyebut 40',
    );
    expect(text).toMatch(
      /Disepakati 1 .*Direncanakan 2 .*Kabupaten Poso Menyatakan minat 14 November 2023 ANTARA Banten/,
    );
    expect(text).toContain(
      'Untuk 31 kerja sama dan pernyataan minat, 21 di antaranya penandatanganan',
    );
  });

  it('of which nothing is recorded tells so once, and of no place where it might run', async () => {
    for (const [path, none] of [
      ['/applications/cashere', 'Belum ada catatan yang menyebut Cashere'],
      ['/counts/adopters?application=cashere', 'Belum ada daerah penanda tangan kerja sama'],
    ] as const) {
      const text = textOf(await read(path));
      expect(text).toContain(none);
      expect(text).not.toContain('di sana');
    }
  });

  it('names its sources in their own language', async () => {
    expect(await read('/applications/laksa?lang=en')).toContain(
      '<bdi lang="id">Aplikasi LAKSA, Merespon Cepat Pengaduan Masyarakat</bdi>',
    );
  });

  it('leads to its count, which is there', async () => {
    const [, path = ''] =
      /href="https:[^"]*?(\/counts\/[^"]*)"/.exec(await read('/applications/laksa')) ?? [];
    expect(path).toBe('/counts/adopters?application=laksa');
    expect((await ask(path, 'application/json')).status).toBe(200);
  });
});

describe('a region', () => {
  it('begins with its strongest evidence in a sentence, and what that is no evidence of', async () => {
    const page = await read('/regions/73.24');
    const sentence =
      'Kabupaten Luwu Timur menandatangani perjanjian kerja sama (PKS) dengan Pemerintah Kota Tangerang pada 7 Mei 2018';
    const [, after = ''] = textOf(page).split(`Kabupaten Luwu Timur ${sentence}`);
    expect(after).toMatch(/^.* bukan bukti aplikasi sudah dipakai\. Kode Kemendagri 73\.24/);
    expect(page).toContain(`<meta name="description" content="${sentence}`);
  });

  it('is told by date, the latest first, with the totals stated in its sources', async () => {
    const text = textOf(await read('/regions/73.24'));
    expect(text).toMatch(/1 Oktober 2018 Disebut sebagai pengadopsi .*7 Mei 2018 Menandatangani/);
    expect(text).toMatch(/sekitar 40 H\. Muh\. Thorig Husler, Bupati Luwu Timur/);
  });

  it('that is a province tells of its own government apart from its regencies and cities', async () => {
    const text = textOf(await read('/regions/73'));
    expect(text).toMatch(
      /Pemerintah provinsi Belum ada catatan tentang Sulawesi Selatan\..*Kabupaten dan kota 4 dari 24/,
    );
    expect(await read('/regions/73')).toContain(
      '<meta name="description" content="Sulawesi Selatan: 4 dari 24 kabupaten dan kota',
    );
    expect(text).toMatch(
      /Kabupaten Luwu Timur Menandatangani 7 Mei 2018 2 Kota Makassar Menandatangani/,
    );
  });

  it('that provides is told so, though it received nothing', async () => {
    const text = textOf(await read('/regions/36.71?lang=en'));
    expect(text).toContain('None recorded for Kota Tangerang.');
    expect(text).toMatch(/Other than as the receiving region Applications \d+/);
  });
});

describe('an agreement', () => {
  it.each([
    ['2016-09-20-batam', 'Tanggal penandatanganan'],
    ['2016-09-20-bantaeng', 'Tanggal bukti'],
  ])('%s has as its date, before all else, the %s', async (id, label) => {
    const [said = ''] = textOf(await read(`/agreements/${id}`)).split('Semua isi catatan ini');
    expect(said.match(/Tanggal (?:penandatanganan|bukti)(?= 20 September 2016)/g)).toEqual([label]);
  });

  it('tells what is not known of it', async () => {
    const text = textOf(await read('/agreements/2019-siak?lang=en'));
    expect(text).toContain(
      'Date of the evidence, date of signing. Only the year is known: 2019. Basis of the date. A part of the date is inferred',
    );
  });
});

describe('a count', () => {
  it.each([
    ['/counts', 'Beranda Data Hitungan'],
    ['/counts/adopters', 'Beranda Data Hitungan Daerah yang tercatat'],
  ])('%s is reached through the part of the site that the header marks', async (path, way) => {
    expect(textOf(await read(path))).toContain(way);
  });
});

describe('claims and records', () => {
  it('has our count by the day each statement speaks of, equal to the count of that day', async () => {
    const page = await read('/stated-totals?lang=en');
    const told = [...page.matchAll(/href="([^"]*\/counts\/adopters[^"]*)">([^<]+)<\/a>/g)];
    expect(told.length).toBeGreaterThan(15);
    for (const [, href = '', said = ''] of told) {
      const url = new URL(href.replaceAll('&amp;', '&'));
      url.searchParams.delete('lang');
      const response = await ask(`${url.pathname}.json${url.search}`);
      const { value, upper } = (await response.json()) as { value: number; upper: number };
      expect(said, href).toBe(value === upper ? String(value) : `${value}–${upper}`);
    }
    expect(textOf(page)).toMatch(/18 September 2019 35 .*? 16–17 /);
  });

  it('counts all its days in one statement as each would be counted by itself', async () => {
    const { adoption } = RESOURCES;
    const wanted = ['2015-12-31', '2018-05-07', '2019-06-30', '2030-01-01'].flatMap((day) =>
      [null, 'laksa', 'e-office', 'nothing'].map((application) => ({ day, application })),
    );
    const found = await countSignedBy(store, 1, wanted);
    for (const [at, { day, application }] of wanted.entries()) {
      const field = fieldOf(adoption, 'application');
      const filters =
        application === null ? [] : [{ field, is: 'in' as const, values: [application] }];
      const { total } = await count(
        store,
        {
          ...{ measure: 'adopters', by: null, of: application === null ? 'agreement' : 'adoption' },
          ...{ filters, asOf: day, release: 1 },
        },
        'signed',
      );
      expect(found[at], `${day} ${application}`).toEqual(total);
    }
  });

  it('is filtered, sorted and searched like any list, and groups what is left', async () => {
    const signed = await read('/stated-totals?what=signed-agreements');
    expect(signed.match(/<section aria-labelledby="[^"]+"/g)).toEqual([
      '<section aria-labelledby="signed-agreements"',
    ]);
    const few = textOf(await read('/stated-totals?sort=count&limit=3&lang=en'));
    expect(few).toMatch(/2016 17 .*the 26th .*7 May 2018 26 /);
    expect(textOf(await read('/stated-totals?q=husler'))).toContain('sekitar 40');
  });

  it('leaves the data as they are, in the order of ids', async () => {
    const rows = (await (await ask('/stated-totals.json')).json()) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
  });
});

describe('the page about the register', () => {
  it('counts what is uncertain, and tells years by how far they were searched', async () => {
    const text = textOf(await read('/about?lang=en'));
    expect(text).toContain('For 31 of 37 agreements and expressions of interest no source names');
    expect(text).toMatch(/2016 Searched in part 14 2017 Searched in part none/);
    expect(text).toMatch(/2021 Searched without result none/);
    expect(text).toContain(`Page: ${BASE}/about`);
  });

  it('has the way to correct it by mail, with the form filled in', async () => {
    expect(await read('/about')).toMatch(
      /href="mailto:data@example\.id\?subject=Koreksi%3A%20register&amp;body=Halaman%3A%20https/,
    );
  });
});

describe('the vocabulary', () => {
  it('tells where each property is met, with an example from the register', async () => {
    const text = textOf(await read('/vocab?lang=en'));
    expect(text).toContain(
      'Fields: Agreements and expressions of interest (signed_on) Example: 20 September 2016',
    );
  });

  it('has a record of each class as an example, but no person', async () => {
    const page = await read('/vocab?lang=en');
    const entryOf = (name: string) =>
      textOf(new RegExp(`<div id="${name}">.*?</div>`, 's').exec(page)?.[0] ?? '');
    expect(entryOf('Agreement')).toMatch(/Example: Kabupaten Bangka Selatan, 20 September 2016/);
    expect(entryOf('Signatory')).toMatch(/Records: .* \(\d+\)\s*$/);
  });

  it('leads from a code to exactly the records that have it', async () => {
    const page = await read('/vocab/evidence');
    const [, path, told] =
      /href="https:\/\/[^/]+(\/agreements\?evidence=at-signing)">[^<]*<\/a> \((\d+)\)/.exec(page) ??
      [];
    const rows = (await (await ask(`${path?.replace('?', '.json?')}`)).json()) as unknown[];
    expect(rows).toHaveLength(Number(told));
  });
});

describe('a release', () => {
  it('tells how many records of each kind it changed', async () => {
    expect(textOf(await read('/releases/1?lang=en'))).toMatch(
      /Kind of record Recorded Applications 40 Regions 552 Agreements and expressions of interest 37/,
    );
  });
});
