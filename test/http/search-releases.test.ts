import { describe, expect, it } from 'vitest';
import { clearUnfinished } from '../../src/register/clear.ts';
import { appOf } from '../support/apps.ts';
import { publishSmall, smallRegister } from '../support/small-register.ts';

type Ask = ReturnType<typeof appOf>['ask'];
const idsOf = async (path: string, from: Ask) => {
  const rows = (await (await from(path, 'application/json')).json()) as { readonly id: string }[];
  return rows.map(({ id }) => id);
};

describe('a search of a register with several releases', async () => {
  const store = await smallRegister();
  const small = appOf(store).ask;

  it('ignores case and diacritics', async () => {
    for (const search of ['%C3%A9t%C3%A9', 'ete', 'E%CC%81TE', '%C3%89T'])
      expect(await idsOf(`/applications?q=${search}`, small), search).toEqual(['laksa']);
  });

  it.each([
    ['/applications?q=baru', ['siap']],
    ['/applications?q=baru&release=1', []],
    ['/applications?q=lama&release=1', ['e-lama']],
    ['/applications?q=lama', []],
    ['/adoptions?q=baru', ['2018-03-banjar~siap']],
    ['/adoptions?q=baru&release=1', []],
    ['/adoptions?q=siap&release=1', ['2018-03-banjar~siap']],
    ['/signatories?q=saksi', ['2018-05-07-luwu-timur-saksi']],
    ['/signatories?q=saksi&release=2', []],
  ])('sees what the release holds: %s', async (path, ids) => {
    expect(await idsOf(path, small)).toEqual(ids);
  });

  it('goes with its release: a whole file has another tag when what it refers to changes', async () => {
    const register = await smallRegister();
    const { ask: asking } = appOf(register);
    const tagOf = async () => {
      const response = await asking('/adoptions.csv?q=nama');
      return [response.headers.get('etag'), await response.text()];
    };
    const [before, after] = [
      await tagOf(),
      await publishSmall(register, {
        records: {
          application: [
            { id: 'laksa', name: 'Nama', sources: ['kota-2'] },
            { id: 'siap', name: 'SIAP Baru', sources: ['kota-2'] },
          ],
        },
      }).then(tagOf),
    ];
    expect(before[1]).not.toContain('~laksa');
    expect(after[1]).toContain('~laksa');
    expect(before[0]).not.toBe(after[0]);
  });

  it('finds nothing of a publication that was undone', async () => {
    const register = await smallRegister();
    const { ask: asking } = appOf(register);
    register.$client.exec('update releases set published_at = null where n = 3');
    expect(clearUnfinished(register)).toBe(3);
    expect(await idsOf('/signatories?q=saksi', asking)).toEqual([]);
    expect(await idsOf('/sources?q=blog', asking)).toEqual([]);
    expect(await idsOf('/sources?q=warta', asking)).toEqual(['warta-1']);
    // What the index holds is what the tables hold.
    for (const index of ['sources_fts', 'signatories_fts', 'applications_fts'])
      register.$client.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);
  });
});
