import { expect, it } from 'vitest';
import type { Count } from '../../src/resources/count.ts';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const MANY = 1100;

it('a count by more values than a page shows leaves none out in CSV and cube, and says elsewhere how many', async () => {
  const [first] = RELEASES;
  if (!first) throw new Error('There is no small release');
  const applications = Array.from({ length: MANY }, (_, at) => ({
    ...{ id: `aplikasi-${at}`, name: `Aplikasi ${at}`, sources: ['kota-2'] },
  }));
  const { application = [], adoption = [] } = first.records;
  const store = emptyRegister();
  await publishSmall(store, {
    ...first,
    records: {
      ...first.records,
      application: [...application, ...applications],
      adoption: [
        ...adoption,
        ...applications.map(({ id }) => ({
          ...{ id: `2018-05-07-luwu-timur~${id}`, agreement: '2018-05-07-luwu-timur' },
          ...{ application: id, status: 'agreed', sources: ['kota-2'] },
        })),
      ],
    },
  });
  const { ask } = appOf(store);
  const textAt = async (path: string) => (await ask(path)).text();
  const path = '/counts/adoptions';
  const query = '?by=application&evidence=intent';
  const lines = (await textAt(`${path}.csv${query}`)).trimEnd().split('\n').slice(1);
  expect(lines).toHaveLength(MANY + adoption.length);
  const cube = await textAt(`${path}.ttl${query}`);
  expect(cube.match(/ a qb:Observation /g)).toHaveLength(lines.length);
  const count = JSON.parse(await textAt(`${path}.json${query}`)) as Count;
  expect([count.rows.length, count.left_out]).toEqual([1000, lines.length - 1000]);
});
