import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/register/lock.ts';
import { newSteward, stewardOf } from '../support/steward.ts';

const ELSEWHERE = { BASE_URL: 'https://data.example.id' };

describe('rebase', () => {
  it('moves a register to the addresses of the settings and says what follows', async () => {
    const { dataDir } = await stewardOf(1);
    const steward = newSteward(ELSEWHERE, dataDir);
    expect((await steward.does('releases')).err).toMatch(
      /^This register is published with BASE_URL=http:\/\/localhost:8080, but the settings say BASE_URL=https:\/\/data\.example\.id\. Set BASE_URL=http:\/\/localhost:8080, or move it with "adopsi rebase"/,
    );
    const { status, out } = await steward.does('rebase');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Moved: BASE_URL=http:\/\/localhost:8080 → BASE_URL=https:\/\/data\.example\.id\.\n/,
    );
    expect(out).toMatch(/Restart the server/);
    expect((await steward.does('releases')).status).toBe(0);
  });

  it('keeps a vocabulary that stands elsewhere', async () => {
    const { dataDir } = await stewardOf(1);
    const env = { ...ELSEWHERE, VOCABULARY_URL: 'https://words.example.id/vocab' };
    const { out } = await newSteward(env, dataDir).does('rebase', '--lang', 'id');
    expect(out).toContain(
      '→ BASE_URL=https://data.example.id VOCABULARY_URL=https://words.example.id/vocab.',
    );
    const { status, err } = await newSteward(
      { VOCABULARY_URL: 'https://other.example.id/vocab' },
      dataDir,
    ).does('releases');
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('VOCABULARY_URL=https://words.example.id/vocab'),
    ]);
  });

  it('changes nothing that is right already', async () => {
    const steward = await stewardOf(1);
    expect((await steward.does('rebase')).out).toMatch(/nothing was changed/);
  });

  it('waits for nobody who is publishing', async () => {
    const { dataDir } = await stewardOf(1);
    const lock = takeLock(dataDir, 0);
    const { status, err } = await newSteward(ELSEWHERE, dataDir).does('rebase');
    lock?.release();
    expect([status, err]).toEqual([2, expect.stringMatching(/^Another process is publishing/)]);
  });
});
