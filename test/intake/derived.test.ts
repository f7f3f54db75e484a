import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { previewFolder } from '../../src/intake/publish-folder.ts';
import { FOREVER } from '../../src/register/columns.ts';
import type { Store } from '../../src/register/open.ts';
import { readAll } from '../../src/register/pages.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { refusalsOf, tryOut } from '../support/complain.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';
import { folderOf, temporaryFolder } from '../support/temporary.ts';

/** The files of the current release with every published column, derived ones too. */
async function publishedFiles(store: Store, release: number): Promise<string> {
  const folder = temporaryFolder();
  for (const resource of ALL_RESOURCES) {
    const names = resource.fields.map(({ name }) => name);
    const lines = [names.join(',')];
    for await (const row of readAll(store, resource, { release }))
      lines.push(names.map((name) => cellOf(row[name])).join(','));
    writeFileSync(join(folder, `${resource.path}.csv`), `${lines.join('\r\n')}\r\n`);
  }
  return folder;
}

function cellOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join('|') : String(value ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}

it('accepts derived columns that agree: a published file is a publishable one', async () => {
  const store = await smallRegister();
  const folder = await publishedFiles(store, 3);
  expect(await previewFolder(store, folder)).toEqual({ outcome: 'unchanged' });
});

it.each([
  ['adoptions.csv', '"signed"', '"intent"', ['adoptions.csv:3:8 derived-differs']],
  ['adoptions.csv', '"73.24"', '"63.03"', ['adoptions.csv:3:7 derived-differs']],
  [
    'adoptions.csv',
    '"2018-05-07","2018-05-07","2018-05-07"',
    '"2018-05-07","","2018-05-07"',
    ['adoptions.csv:3:10 derived-differs'],
  ],
  ['agreements.csv', '"2018-03-31"', '"2018-03-30"', ['agreements.csv:2:16 derived-differs']],
  ['coverage.csv', '"2022-06-30"', '"2022-06"', ['coverage.csv:3:10 derived-differs']],
])('refuses %s with %s as %s', async (file, right, wrong, refusals) => {
  const store = await smallRegister();
  const folder = await publishedFiles(store, 3);
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(right);
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const changed = folderOf({ ...files, [file]: text.replace(right, wrong) });
  expect(refusalsOf(await tryOut(changed, store))).toEqual(refusals);
});

it('follows again where the file is missing, and says from what', async () => {
  const [first = { records: {} }] = RELEASES;
  const [one = {}, ...others] = first.records.agreement ?? [];
  const store = emptyRegister();
  await publishSmall(store, first);
  const release = { records: { agreement: [{ ...one, evidence: 'signed' }, ...others] } };
  const outcome = await tryOut(release, store);
  expect(outcome).toMatchObject({
    preview: {
      differences: [
        { kind: 'agreement', change: 'update', count: 1 },
        {
          kind: 'adoption',
          change: 'update',
          first: [{ id: '2018-05-07-luwu-timur~laksa', follows: '2018-05-07-luwu-timur' }],
        },
      ],
      ladders: { before: { signed: 0 }, after: { signed: 1 } },
    },
  });
  await publishSmall(store, release, 2);
  const rows = store.$client
    .prepare("select evidence, valid_from, valid_to from adoptions where application = 'laksa'")
    .all();
  expect(rows).toEqual([
    { evidence: 'at-signing', valid_from: 1, valid_to: 2 },
    { evidence: 'signed', valid_from: 2, valid_to: FOREVER },
  ]);
  const links = store.$client.prepare(
    "select count(*) from adoptions_platforms l join adoptions a on a.row = l.row where a.application = 'laksa'",
  );
  expect(links.pluck().get()).toBe(4);
});
