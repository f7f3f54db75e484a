import { embedPage } from '../pages/embed.ts';
import type { CorrectedRow, Correction, Embed, Theme } from '../pages/embed-view.ts';
import { readCorrections } from '../register/corrections.ts';
import type { Bounded, Count } from '../resources/count.ts';
import { pathOf } from './address.ts';
import { countAsk } from './count-ask.ts';
import { countOf } from './count-of.ts';
import { countRows } from './count-rows.ts';
import { EMBED_PARAMETERS } from './embed-parameters.ts';
import { Problem } from './problems.ts';
import { type Ask, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** `/embed/counts/{measure}`: a number for the frame in somebody's article. */
export function embedRoute(services: Services): Route {
  return {
    path: '/embed/counts/{measure}',
    summary: 'A count as a frame for the pages of others',
    offers: [HTML],
    parameters: EMBED_PARAMETERS,
    refusesUnknown: true,
    refusesEmpty: true,
    async answer(ask) {
      const embed = await embedOf(services, ask);
      return {
        body: embedPage(embed),
        cache: 'embed',
        isFrame: true,
        unlisted: true,
        canonical: embed.address,
      };
    },
  };
}

/** What the frame of a count shows. */
async function embedOf(services: Services, ask: Ask): Promise<Embed> {
  const count = await countOf(services, ask);
  const { pinned, release, current } = ask;
  const isOlder = pinned && release.n !== current.n;
  return {
    lang: ask.lang,
    theme: (ask.values.get('theme') as Theme | undefined) ?? 'auto',
    count,
    publishedAt: release.published_at,
    isFrozen: pinned,
    address: pageAddress(services, ask),
    newer:
      isOlder && (await hasMoved(services, ask, count))
        ? pageAddress(services, ask, { release: undefined })
        : null,
    correction: isOlder ? await correctionOf(services, ask, count) : null,
  };
}

/** The address of the page about a count, in the language of the frame. */
function pageAddress(
  { urls }: Services,
  { address, lang }: Ask,
  change: Readonly<Record<string, undefined>> = {},
): string {
  const path = address.path.slice('/embed'.length);
  const language = lang === 'en' ? { lang } : {};
  return urls.at(pathOf({ ...address, path }, { ...change, theme: undefined, ...language }));
}

/** Whether the current release has another figure, in the whole or in a row. */
async function hasMoved(services: Services, ask: Ask, count: Count): Promise<boolean> {
  try {
    const now = await countOf(services, { ...ask, release: ask.current });
    return numbersOf(now) !== numbersOf(count);
  } catch (error) {
    // What it is filtered by was withdrawn: there is no such figure any more, hence no newer one.
    if (error instanceof Problem) return false;
    throw error;
  }
}

function numbersOf({ value, upper, rows }: Count): string {
  return JSON.stringify([value, upper, rows.map((row) => [row.key, row.value, row.upper])]);
}

async function correctionOf(
  services: Services,
  ask: Ask,
  count: Count,
): Promise<Correction | null> {
  const { counting, evidence } = await countAsk(services, ask);
  const found = await readCorrections(services.store, counting, evidence, ask.current.n);
  if (!found) return null;
  const { total: right, rows } = found.right;
  const now = await countRows(services, count.by, ask.current.n, rows);
  const wrong = wrongRows(count, now);
  const isSame = right.value === count.value && right.upper === count.upper;
  return isSame && wrong.length === 0 ? null : { right, rows: wrong, reasons: found.reasons };
}

type Rows = Pick<Count, 'rows' | 'left_out'>;

/** The rows that differ, as they are right. Of a row that is left out nobody can say here what it says. */
function wrongRows(before: Rows, after: Rows): CorrectedRow[] {
  const [was, is] = [before, after].map(({ rows }) => new Map(rows.map((row) => [row.key, row])));
  const isWhole = before.left_out + after.left_out === 0;
  const keys = new Set([...before.rows, ...after.rows].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [old, now] = [was?.get(key), is?.get(key)];
    const row = now ?? old;
    if (!row || (!isWhole && !(old && now))) return [];
    if (old?.value === now?.value && old?.upper === now?.upper) return [];
    return [{ ...row, ...(now ?? NONE), was: old ?? null }];
  });
}

const NONE: Bounded = { value: 0, upper: 0 };
