import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/pages/history.ts';
import type { Page } from '../../src/pages/page.ts';
import { recordPage } from '../../src/pages/record.ts';
import { withdrawnPage } from '../../src/pages/withdrawn.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { pageAt } from './page-at.ts';
import { RECORDS } from './records.ts';
import { textOf } from './text.ts';
import { incomingOf } from './views.ts';

const created: HistoryEntry = {
  ...{ release: 1, published_at: '2026-11-25T03:04:05Z', change: 'create' },
  ...{ reason_id: null, reason_en: null },
};
const corrected: HistoryEntry = {
  ...{ release: 2, published_at: '2027-01-05T00:00:00Z', change: 'correct' },
  ...{ reason_id: 'Tanggalnya keliru.', reason_en: 'The date was wrong.' },
};

function page(kind: Kind, lang: Lang = 'id', at = 0, more: Partial<Page> = {}): string {
  const row = RECORDS[kind][at] as Row;
  return recordPage(pageAt(`/${RESOURCES[kind].path}/${row.id}`, lang, more), {
    ...{ resource: RESOURCES[kind], row, history: [created, corrected] },
    incoming: incomingOf(RESOURCES[kind], row),
  });
}

describe('a record', () => {
  it.each(Object.keys(RESOURCES) as Kind[])('tells every field of %s', (kind) => {
    const text = textOf(page(kind));
    for (const { label, name } of RESOURCES[kind].fields)
      expect(text, name).toContain(label.id.replace(' (Indonesia)', ''));
  });

  it('says a date as exactly as it is known', () => {
    const agreement = page('agreement');
    expect(agreement).toContain('<time datetime="2018-05-07">7 Mei 2018</time>');
    expect(agreement).toContain('<time datetime="2018-05">Mei 2018</time>');
  });

  it('tells what its evidence means', () => {
    expect(textOf(page('agreement', 'en'))).toContain(
      'Signed A source says this government signed a memorandum, joint accord or cooperation agreement. This is evidence of cooperation, not of use.',
    );
  });

  it('names what it leaves empty, with the note that tells what that means', () => {
    expect(textOf(page('region'))).toMatch(
      /Tidak diketahui atau tidak berlaku .*Provinsi Provinsi yang melingkupi daerah ini; kosong untuk provinsi\./,
    );
  });

  it('links references by name, codes to what they mean, and itself by its lasting name', () => {
    const agreement = page('agreement', 'en');
    expect(agreement).toContain(
      '<a href="https://data.example.id/regions/73.24?lang=en"><bdi>Kabupaten Luwu Timur</bdi></a>',
    );
    expect(agreement).toContain('href="https://data.example.id/vocab/instruments?lang=en#pks"');
    expect(agreement).toContain(
      '<code>https://data.example.id/id/agreements/2018-05-07-luwu-timur</code>',
    );
  });

  it('puts the text in the language of the reader first, and marks the other', () => {
    const english = page('application', 'en');
    const [said, details] = english.split('<details');
    expect(said).toContain('<bdi lang="en">Channel through which residents');
    expect(details).toContain('<bdi lang="id">Kanal warga');
    expect(said).toContain('<dt>Description</dt>');
    expect(details).toContain('<dt>Description (Indonesian)</dt>');
  });

  it('lists what links to it, without saying again what its own page says', () => {
    const agreement = page('agreement');
    expect(agreement).toContain('<h3>Aplikasi dalam kerja sama <span class="tally">1</span></h3>');
    expect(agreement).toContain(
      '<bdi>LAKSA</bdi></a> <span class="beside"><span>Disepakati</span></span>',
    );
    expect(agreement).toContain(
      'href="https://data.example.id/adoptions?agreement=2018-05-07-luwu-timur"',
    );
    expect(textOf(page('region', 'en', 1))).toContain('as “Receiving region” 1');
  });

  it('tells its history with the reasons', () => {
    const text = textOf(page('agreement'));
    expect(text).toContain('Dicatat: Rilis 1, 25 November 2026. Isi menurut rilis 1');
    expect(text).toContain('Dikoreksi: Rilis 2, 5 Januari 2027.');
    expect(text).toContain('Alasan: Tanggalnya keliru.');
    expect(page('agreement', 'en')).toContain(
      '/agreements/2018-05-07-luwu-timur?release=2&amp;lang=en"',
    );
  });
});

describe('a withdrawn record', () => {
  const withdrawn = (lang: Lang, successor: string | null, reason: string | null) =>
    withdrawnPage(pageAt('/agreements/x', lang, { canonical: null }), {
      ...{ resource: RESOURCES.agreement, row: RECORDS.agreement[0] as Row },
      change: { ...corrected, reason_id: reason, reason_en: reason, successor },
    });

  it('says when, by which release, why, and what replaces it', () => {
    expect(textOf(withdrawn('id', '2018-05-07-luwu-timur', 'Tercatat dua kali.'))).toContain(
      'Catatan ini ditarik. 2018-05-07-luwu-timur ditarik pada 5 Januari 2027, rilis 2. Alasan: Tercatat dua kali. Pengganti: Kabupaten Luwu Timur, 7 Mei 2018. Isi terakhirnya ditampilkan di bawah untuk rujukan; jangan dikutip sebagai data yang berlaku.',
    );
    expect(textOf(withdrawn('en', null, null))).toContain(
      'This record was withdrawn. 2018-05-07-luwu-timur was withdrawn on 5 January 2027, release 2. Reason: not stated. Replaced by: nothing. Its last content',
    );
  });

  it('is not to be indexed', () => {
    expect(withdrawn('id', null, null)).toContain('<meta name="robots" content="noindex">');
  });
});
