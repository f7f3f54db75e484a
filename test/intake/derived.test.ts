import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { previewFolder } from '../../src/intake/publish-folder.ts';
import type { Store } from '../../src/register/open.ts';
import { readAll } from '../../src/register/read.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { refusalsOf, tryOut } from '../support/complain.ts';
import { smallRegister } from '../support/small-register.ts';
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
