import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();

/** Writes rows in a process of its own; gives the most memory it took, in MB. */
function write(format: 'xlsx' | 'parquet', count: number): number {
  const at = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  const script = `
    const { RESOURCES } = await import(${at('src/resources/index.ts')});
    const { fullRow } = await import(${at('test/support/sample-rows.ts')});
    const { aboutOf } = await import(${at('test/support/tables.ts')});
    const { writeXlsx } = await import(${at('src/files/xlsx.ts')});
    const { writeParquet } = await import(${at('src/files/parquet.ts')});
    const table = RESOURCES.coverage;
    const row = fullRow(table);
    let most = 0;
    async function* rows() {
      for (let n = 0; n < ${count}; n += 1) {
        // What the system counts as the most would begin with what the process that started this one had.
        if (n % 1000 === 0) most = Math.max(most, process.memoryUsage.rss());
        yield { ...row, id: 'c-' + n, note_id: 'Catatan ' + n };
      }
    }
    const write = { xlsx: writeXlsx, parquet: writeParquet }.${format};
    await write(${JSON.stringify(join(folder, `a.${format}`))}, table, rows(), aboutOf(table), []);
    process.stdout.write(String(most / 2 ** 20));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script]));
}

it('rows that do not fit on a sheet go on the next', async () => {
  write('xlsx', 1_048_580);
  const zip = await openPromise(join(folder, 'a.xlsx'));
  const counts: Record<string, number> = {};
  for await (const entry of zip.eachEntry()) {
    let rows = 0;
    let end = '';
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      const text = end + String(piece);
      rows += text.split('<row ').length - 1;
      end = text.slice(-4);
    }
    if (rows > 0) counts[entry.fileName.slice('xl/worksheets/'.length)] = rows;
  }
  expect(counts).toMatchObject({ 'sheet2.xml': 1_048_576, 'sheet3.xml': 6 });
});

it.each(['xlsx', 'parquet'] as const)('%s takes no more memory for many rows', (format) => {
  const some = write(format, 60_000);
  const many = write(format, 300_000);
  expect(many).toBeLessThan(some * 1.3);
});
