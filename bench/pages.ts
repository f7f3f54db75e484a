import { appOver } from './apps.ts';
import { firstViews } from './first-view.ts';
import { busy, interleave, print, ratioOf } from './measure.ts';
import { pageAnswers } from './page-answers.ts';
import { registerOf } from './registers.ts';

// A page of 100 records made anew, beside the bare read of the same rows: what SQLite itself takes for them.

/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 500;
const SIZE = 100;

/** Prints what pages of records cost as data, and what pages for people cost and weigh. */
export async function pages(): Promise<void> {
  await dataPages();
  await pageAnswers();
  await firstViews();
}

/** Prints how pages in two syntaxes compare with better-sqlite3. */
async function dataPages(): Promise<void> {
  const dataDir = await registerOf(1_000_000);
  const jsonld = appOver(dataDir, 'application/ld+json', 0);
  const turtle = appOver(dataDir, 'text/turtle', 0);
  const { $client } = jsonld.store;
  const ids = $client.prepare<[], string>('select id from adoptions order by id limit 100000');
  const starts = ids
    .pluck()
    .all()
    .filter((_, at) => at % SIZE === 0);
  const paths = starts.map((id) => `/adoptions?limit=${SIZE}&after=${id}`);
  const bare = $client.prepare(
    `select * from adoptions where id > ? and valid_from <= 1 and valid_to > 1 order by id limit ${SIZE}`,
  );
  const rates = await interleave(
    {
      bare: busy(starts, (id) => bare.all(id)),
      jsonld: busy(paths, jsonld.ask),
      turtle: busy(paths, turtle.ask),
    },
    SPAN,
  );
  print(
    'page of 100, JSON-LD / better-sqlite3, bare read',
    ratioOf(rates.jsonld, rates.bare),
    '≥ 0.5',
  );
  print(
    'page of 100, Turtle / better-sqlite3, bare read',
    ratioOf(rates.turtle, rates.bare),
    '≥ 0.5',
  );
  jsonld.store.$client.close();
  turtle.store.$client.close();
}

if (import.meta.main) await pages();
