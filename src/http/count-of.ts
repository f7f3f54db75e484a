import { citationOf } from '../documents/citation.ts';
import { type Beyond, sentenceOf } from '../documents/count-sentence.ts';
import { countTitle } from '../documents/count-title.ts';
import { count as countIn } from '../register/counts.ts';
import type { Count } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { LICENSES } from '../resources/licenses.ts';
import type { Evidence, Words } from '../vocabulary/schemes.ts';
import { pathOf } from './address.ts';
import { type CountAsk, countAsk } from './count-ask.ts';
import { sentenceFacts } from './count-facts.ts';
import { isCountFilter } from './count-parameters.ts';
import { recordsOf } from './count-records.ts';
import { countRows } from './count-rows.ts';
import { statedBeside } from './count-stated.ts';
import { publicationOf } from './page-of.ts';
import type { Ask } from './route.ts';
import { searchedYears } from './searched-years.ts';
import type { Services } from './services.ts';

/** What of a request decides a count. */
type Counted = Pick<Ask, 'parts' | 'values' | 'release' | 'address'>;

/**
 * Answers a count: whatever shows one, a page, a file, a frame in somebody's article, shows this. The path's part
 * `measure` names what is counted. Of its rows as many as `most`, which is usual if not said, with the others told.
 */
export async function countOf(services: Services, ask: Counted, most?: number): Promise<Count> {
  const asked = await countAsk(services, ask);
  const { measure, counting, evidence } = asked;
  const { store, urls, vocabulary } = services;
  const { release } = ask;
  const found = await countIn(store, counting, evidence);
  const publication = await publicationOf(services, release.n);
  const stated = await statedBeside(services, asked);
  const years = await searchedYears(services, release, publication.register);
  const { provider, first_date } = publication.register;
  const facts = await sentenceFacts(services, asked, found.total, provider, stated);
  const beyond = beyondOf(counting.asOf, first_date, release.published_at.slice(0, 10));
  const license = licenseOf(asked);
  const living = { ...ask.address, path: `/counts/${measure.name}` };
  return {
    measure: measure.name,
    by: counting.by,
    evidence,
    as_of: counting.asOf,
    filters: facts.filters,
    release: release.n,
    ...found.total,
    ladder: ladderOf((rung) => found.ladder[rung].value),
    steps: ladderOf((rung, stronger) => {
      const below = stronger === undefined ? 0 : found.ladder[stronger].value;
      return found.ladder[rung].value - below;
    }),
    ...(await countRows(services, counting.by, release.n, found.rows, most)),
    rule: ruleOf(asked),
    sentence: sentenceOf({ ...facts, beyond }),
    records: recordsOf(urls, counting, evidence, filterEntries(ask)),
    stated,
    coverage: years.map(({ year, state }) => ({
      year,
      state,
      label_id: vocabulary.labelOf('coverage-states', state, 'id'),
      label_en: vocabulary.labelOf('coverage-states', state, 'en'),
    })),
    license,
    citation: citationOf(
      {
        publication: { ...publication, release },
        dataset: { name: 'counts', label: countTitle(measure.name, counting.by), license },
        frozen: urls.at(pathOf(living, { release: String(release.n) })),
        living: urls.at(pathOf(living, { release: undefined })),
      },
      'frozen',
    ),
  };
}

function beyondOf(asOf: string | null, first: string, last: string): Beyond | null {
  if (asOf === null) return null;
  if (asOf < first) return { is: 'before', day: first };
  return asOf > last ? { is: 'after', day: last } : null;
}

function ruleOf({ measure, counting }: CountAsk): Words {
  const by = DIMENSIONS.find(({ name }) => name === counting.by);
  const { id, en } = measure.rule;
  return by ? { id: `${id} ${by.note.id}`, en: `${en} ${by.note.en}` } : { id, en };
}

/** Names and levels of regions come from a list that is shared under its own licence. */
function licenseOf({ counting: { by } }: CountAsk): Count['license'] {
  const isOfRegions = by === 'region' || by === 'province' || by === 'level';
  return LICENSES[isOfRegions ? 'ODbL-1.0' : 'CC-BY-4.0'];
}

function ladderOf(
  numberOf: (rung: Evidence, stronger: Evidence | undefined) => number,
): Count['ladder'] {
  return Object.fromEntries(
    LADDER.map((rung, at) => [rung, numberOf(rung, LADDER[at - 1])]),
  ) as Count['ladder'];
}

/** The filters as they were written: whatever of an address narrows the records. */
export function filterEntries({ address }: Pick<Ask, 'address'>): Ask['address']['entries'] {
  return address.entries.filter(([name]) => isCountFilter(name));
}
