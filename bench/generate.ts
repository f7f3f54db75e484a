import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cells, FILES, type Plan } from './records.ts';
import { adoptersIn, regionsFile } from './regions.ts';

/**
 * Writes a register of `adoptions` adoptions as a folder that can be published: always the same
 * for the same number, of any size in little memory, with about as many gaps, lists, partial
 * dates and awkward characters as real ones have.
 */
export async function generate(adoptions: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const regions = regionsFile();
  const plan: Plan = {
    adoptions,
    regions: adoptersIn(regions),
    agreements: Math.max(37, Math.ceil(adoptions / 20)),
    applications: Math.min(2000, Math.max(40, Math.round(adoptions / 500))),
    sources: Math.max(71, Math.round(adoptions / 50)),
  };
  writeFileSync(join(folder, 'regions.csv'), regions);
  for (const [name, header, lines] of FILES)
    await writeCsv(join(folder, `${name}.csv`), header, lines(plan));
  writeFileSync(join(folder, 'register.json'), `${JSON.stringify(REGISTER, null, 2)}\n`);
}

const REGISTER = {
  title: { id: 'Register buatan', en: 'Made-up register' },
  summary: { id: 'Untuk pengukuran.', en: 'For measuring.' },
  provider: '36.71',
  method: { id: 'Dibangkitkan.', en: 'Generated.' },
  first_date: '2012-01-01',
  license: 'CC-BY-4.0',
  publisher: null,
  contact: null,
  claim: { id: 'Tidak ada klaim.', en: 'There is no claim.' },
};

async function writeCsv(path: string, header: string, lines: Iterable<Cells>): Promise<void> {
  const file = createWriteStream(path);
  let text = `${header}\r\n`;
  for (const cells of lines) {
    text += `${cells.map(quoted).join(',')}\r\n`;
    if (text.length < 1 << 16) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (import.meta.main) {
  const [count = '', folder = ''] = process.argv.slice(2);
  if (!/^\d+$/.test(count) || folder === '') {
    process.stderr.write('node bench/generate.ts N DIR: a register of N adoptions into DIR\n');
    process.exitCode = 2;
  } else await generate(Number(count), folder);
}
