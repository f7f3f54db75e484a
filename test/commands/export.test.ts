import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { SEEDS, stewardOf } from '../support/steward.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('export', () => {
  it('gives the seeds byte for byte, in a folder it makes', async () => {
    const steward = await stewardOf(1);
    const folder = join(temporaryFolder(), 'not', 'there', 'yet');
    expect(await steward.does('export', folder)).toEqual({
      status: 0,
      out: `Release 1 is written to ${folder}.\n`,
      err: '',
    });
    const files = [...ALL_RESOURCES.map(({ path }) => `${path}.csv`), 'register.json'];
    expect(readdirSync(folder).sort()).toEqual(files.sort());
    for (const file of files)
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(SEEDS, file))), file).toBe(
        true,
      );
  });

  it('gives what publishes as nothing new', async () => {
    const steward = await stewardOf(2);
    const folder = temporaryFolder();
    await steward.does('export', folder);
    expect((await steward.does('publish', folder)).out).toContain('there is no new release');
  });

  it('gives an earlier release as it was', async () => {
    const steward = await stewardOf(2);
    const [now, then] = [temporaryFolder(), temporaryFolder()];
    await steward.does('export', now);
    await steward.does('export', then, '--release', '1');
    const coverage = (folder: string) => readFileSync(join(folder, 'coverage.csv'), 'utf8');
    expect(coverage(then)).toBe(coverage(SEEDS));
    expect(coverage(now)).not.toBe(coverage(SEEDS));
  });

  it.each(['3', '0', '01', 'x', '-1'])(
    'says which releases there are if asked for %s',
    async (n) => {
      const steward = await stewardOf(1);
      const folder = join(temporaryFolder(), 'new');
      expect(await steward.does('export', folder, `--release=${n}`)).toEqual({
        status: 2,
        out: '',
        err: `There is no release ${n}. There are: 1.\n`,
      });
      expect(() => mkdtempSync(join(folder, 'x'))).toThrow('ENOENT');
    },
  );

  it('leaves a folder alone that holds anything', async () => {
    const steward = await stewardOf(1);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine'), '');
    expect(await steward.does('export', folder, '--lang', 'id')).toEqual({
      status: 2,
      out: '',
      err: `${folder} tidak kosong. Sebutkan folder baru atau yang kosong.\n`,
    });
    expect(readdirSync(folder)).toEqual(['mine']);
  });
});
