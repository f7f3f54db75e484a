import { existsSync, readFileSync } from 'node:fs';

/** A region that can adopt. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

const SEEDS = new URL('../seeds/regions.csv', import.meta.url);

/** The file of the real regions if it is there, else of as many made-up ones. */
export function regionsFile(): string {
  return existsSync(SEEDS) ? readFileSync(SEEDS, 'utf8') : madeUpRegions();
}

/** The regions of a file that can adopt: all but the provinces. */
export function adoptersIn(file: string): readonly Region[] {
  const lines = file.trim().split(/\r?\n/).slice(1);
  return lines
    .map((line) => line.split(','))
    .map(([code = '', , name = '']) => ({ code, name: name.replaceAll('"', '') }))
    .filter(({ code }) => code.includes('.'));
}

function madeUpRegions(): string {
  const lines = ['id,code,name,level,parent,iso_code'];
  for (let province = 11; province < 49; province += 1) {
    lines.push(`${province},${province},Provinsi Contoh ${province},province,,`);
    for (const nth of [
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '71',
      '72',
      '73',
    ])
      lines.push(
        `${province}.${nth},${province}.${nth},Daerah Contoh ${province} ${nth},${nth < '71' ? 'regency' : 'city'},${province},`,
      );
  }
  return `${lines.join('\r\n')}\r\n`;
}
