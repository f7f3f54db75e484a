import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { RENDERING } from '../../src/files/cards.ts';
import { CARD_HEIGHT, CARD_WIDTH, countCard } from '../../src/pages/count-picture.ts';
import { DIMENSIONS } from '../../src/resources/dimensions.ts';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { countLike, rowOf } from '../support/counts.ts';

// Measured as the cards themselves are made: by resvg, in their own face.

const BYS = [null, ...DIMENSIONS.map(({ name }) => name)];
const NAME = 'Kabupaten dengan nama yang panjang sekali';
const PROVINCES = '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61'.split(' ');
const origin = { site: 'Adopsi aplikasi pemerintah daerah', address: 'data.example.id/counts' };

it.each(BYS)('a card holds all that is drawn on it, however many rows there are: by %s', (by) => {
  for (const n of [1, 2, 6, 12, 20]) {
    const keys = by === 'province' ? PROVINCES : PROVINCES.map((_, at) => String(2000 + at));
    const rows = keys.slice(0, n).map((key, at) => rowOf(key, NAME, 60 - at, 61));
    const words =
      '61 pemerintah daerah tercatat pernah menandatangani kerja sama pemakaian aplikasi Pemerintah Kota Tangerang (Adopsi, rilis 12).';
    const count = countLike({
      by,
      rows: [...rows, rowOf('_none', NAME, 20)],
      sentence: { id: words, en: words },
    });
    for (const lang of LANGS) {
      const card = countCard(count, lang, origin);
      const [all, chart] = [card, withoutSource(card)].map(boxOf);
      expect(all?.width, `${n} rows`).toBeLessThanOrEqual(CARD_WIDTH - 120);
      expect(all?.right, `${n} rows`).toBeLessThanOrEqual(CARD_WIDTH - 56);
      // The source is two lines at the foot.
      expect(chart?.bottom, `${n} rows`).toBeLessThanOrEqual(CARD_HEIGHT - 88);
    }
  }
});

const withoutSource = (card: string) => card.replace(/<g font-size="21"[\s\S]*?<\/g>/, '');

/** What is drawn on a card, but its ground. */
function boxOf(card: string) {
  const box = new Resvg(card.replace(/<rect width="1200"[^>]*>/g, ''), RENDERING).getBBox();
  if (!box) throw new Error('There is nothing on the card');
  return { width: box.width, right: box.x + box.width, bottom: box.y + box.height };
}
