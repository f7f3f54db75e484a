import { describe, expect, it } from 'vitest';
import { newSteward, stewardOf } from '../support/steward.ts';

describe('releases', () => {
  it('lists every release with its time, what it changed and its note, the newest first', async () => {
    const { out, status } = await (await stewardOf(2)).does('releases');
    expect(status).toBe(0);
    const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
    expect(out).toMatch(
      new RegExp(
        `^release +published +changes +note\n2 +${time} +1 changed\n1 +${time} +\\d+ new +seeds\n$`,
      ),
    );
  });

  it('speaks Indonesian', async () => {
    const { out } = await (await stewardOf(2)).does('releases', '--lang', 'id');
    expect(out).toMatch(
      /^rilis +diterbitkan +perubahan +catatan\n2 .* 1 diubah\n1 .* baru +seeds\n$/,
    );
  });

  it('says what to do where nothing is published', async () => {
    const { status, err } = await newSteward().does('releases');
    expect(status).toBe(2);
    expect(err).toMatch(/^There is no register in /);
  });
});
