import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRegister, smallFolder, smallRegister } from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';
import { newSteward, SEEDS } from '../support/steward.ts';
import { folderOf, temporaryFolder } from '../support/temporary.ts';

const [FIRST = { records: {} }] = RELEASES;

describe('check', () => {
  it('finds nothing wrong with the seeds, and says what publishing them would do', async () => {
    const { status, out, err } = await newSteward().does('check', SEEDS);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^No errors\.\nIf published as release 1: 40 new applications, /);
  });

  it('makes no file where no register is', async () => {
    const dataDir = join(temporaryFolder(), 'none');
    expect((await newSteward({}, dataDir).does('check', SEEDS)).status).toBe(0);
    expect(existsSync(dataDir)).toBe(false);
    const there = newSteward();
    await there.does('check', SEEDS);
    expect(readdirSync(there.dataDir)).toEqual([]);
  });

  it('tells every error by file, line and column, and ends 1, in the language asked for', async () => {
    const folder = smallFolder(FIRST);
    const wrong = folderOf({ 'coverage.csv': 'id,starts\n', 'register.json': '{' });
    const { status, out } = await newSteward().does('check', wrong);
    expect(status).toBe(1);
    expect(out.split('\n')).toEqual([
      'coverage.csv:1: The column "ends" is missing. Add it, even if all its cells are empty.',
      'coverage.csv:1: The column "state" is missing. Add it, even if all its cells are empty.',
      'coverage.csv:1: The column "note_id" is missing. Add it, even if all its cells are empty.',
      'coverage.csv:1: The column "note_en" is missing. Add it, even if all its cells are empty.',
      "register.json:1:2: Not valid JSON (Expected property name or '}').",
      '',
    ]);
    const inIndonesian = await newSteward().does('check', folder, '--lang', 'id');
    expect(inIndonesian.out).toMatch(/^Tidak ada kesalahan\.\nBila diterbitkan sebagai rilis 1:/);
  });

  it('checks against the register that is there', async () => {
    const steward = newSteward();
    (await smallRegister(join(steward.dataDir, 'adopsi.sqlite'))).$client.close();
    const gone = smallFolder({ records: { agreement: [] } });
    const { status, out } = await steward.does('check', gone);
    expect(status).toBe(1);
    expect(out).toContain('agreements.csv: "undated-bireuen" disappears without a word.');
    const same = await steward.does('check', smallFolder({ records: {}, register: REGISTER }));
    expect(same).toMatchObject({
      status: 0,
      out: 'No errors.\nIt holds what the newest release holds; there is nothing to publish.\n',
    });
  });

  it('takes a register without a release for none', async () => {
    const steward = newSteward();
    emptyRegister(join(steward.dataDir, 'adopsi.sqlite')).$client.close();
    expect((await steward.does('check', SEEDS)).status).toBe(0);
  });

  it('ends 2 where there is nothing to check', async () => {
    const { status, err } = await newSteward().does('check', '/nowhere');
    expect([status, err]).toEqual([2, '/nowhere is not a folder.\n']);
  });
});
