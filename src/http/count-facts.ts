import type { NamedRegion } from '../documents/application-sentence.ts';
import type { SentenceFacts } from '../documents/count-sentence.ts';
import { type Named, readNamed, readNames, readPerhaps } from '../register/count-details.ts';
import type { Filter } from '../register/filters.ts';
import { readThese } from '../register/read.ts';
import type { Bounded, StatedGroup } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import type { Resource } from '../resources/define.ts';
import { RESOURCES } from '../resources/index.ts';
import { dateIn, nameOfId, numberIn } from '../resources/naming.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import type { CountAsk } from './count-ask.ts';
import { applicationIn } from './count-stated.ts';
import { providerName } from './provider-name.ts';
import { loadReferences } from './references.ts';
import type { Ask } from './route.ts';
import type { Services } from './services.ts';

/** Of how many records a sentence names the regions. */
const MOST_NAMED = 1000;

/** What the sentence of a count says beside its numbers. */
export async function sentenceFacts(
  services: Services,
  { measure, counting, evidence }: CountAsk,
  total: Bounded,
  provider: string,
  stated: readonly StatedGroup[],
): Promise<Omit<SentenceFacts, 'beyond'>> {
  const { store, vocabulary } = services;
  const { release, asOf, filters } = counting;
  const isSure = total.value === total.upper;
  const perhaps = isSure ? undefined : await readPerhaps(store, counting, evidence);
  const application = applicationIn(filters);
  // What is told of one application begins with those that agreed on it: that is the number of the strongest rung.
  const isOfOne =
    measure.name === 'adopters' &&
    evidence === LADDER[0] &&
    asOf === null &&
    typeof application === 'string';
  return {
    measure: measure.name,
    evidence,
    as_of: asOf,
    release,
    total,
    provider: await providerName(services, release, provider, filters),
    rung: {
      id: vocabulary.labelOf('evidence', evidence, 'id'),
      en: vocabulary.labelOf('evidence', evidence, 'en'),
    },
    filters: filters.length === 0 ? null : await filtersInWords(services, release, filters),
    perhaps: perhaps ?? null,
    application: isOfOne ? await factsOf(services, application, release, stated) : null,
  };
}

/** Each region once, where the most is said of it; nothing, where there are too many records to name. */
async function factsOf(
  { store }: Services,
  id: string,
  release: number,
  stated: readonly StatedGroup[],
): Promise<SentenceFacts['application']> {
  const records = await readNamed(store, id, release, MOST_NAMED + 1);
  if (records.length > MOST_NAMED) return null;
  const names = await readNames(store, 'application', release);
  const told = new Set<string>();
  const take = (isOne: (record: Named) => boolean): NamedRegion[] =>
    records.filter(isOne).flatMap(({ region, name, date }) => {
      if (told.has(region)) return [];
      told.add(region);
      return [{ name, date }];
    });
  const agreed = take(({ evidence }) => evidence === 'signed');
  const intended = take(({ status }) => status === 'intended');
  const named = take(() => true);
  told.clear();
  const running = take(({ status }) => status === 'in-use');
  return { name: names.get(id) ?? id, agreed, intended, named, running, stated };
}

/** The records that the filters of a count name, so that a page can call them by their names. */
export async function filterGroups(
  services: Services,
  { values, release }: Pick<Ask, 'values' | 'release'>,
) {
  const filters = [...values.values()].filter(
    (value): value is Filter => typeof value === 'object' && value !== null && 'field' in value,
  );
  return groupsOf(services, release.n, filters);
}

async function groupsOf({ store }: Services, release: number, filters: readonly Filter[]) {
  return Promise.all(
    filters.flatMap((filter) => {
      const { field } = filter;
      if (field.kind !== 'reference' || filter.is !== 'in') return [];
      const resource: Resource = RESOURCES[field.to];
      const rows = readThese(store, resource, release, filter.values);
      return [rows.then((found) => ({ resource, rows: found }))];
    }),
  );
}

/** What narrows a count, as it may stand in a sentence. */
async function filtersInWords(
  services: Services,
  release: number,
  filters: readonly Filter[],
): Promise<Words> {
  const groups = await groupsOf(services, release, filters);
  const records = await loadReferences(services.store, release, groups);
  const { labelOf } = services.vocabulary;
  const inWords = (lang: Lang) =>
    filters
      .map((filter) =>
        filterIn(lang, filter, { records, labelOf: (scheme, code) => labelOf(scheme, code, lang) }),
      )
      .join('; ');
  return { id: inWords('id'), en: inWords('en') };
}

function filterIn(lang: Lang, filter: Filter, lookup: Parameters<typeof nameOfId>[2]): string {
  const { field } = filter;
  if (filter.is !== 'in') {
    const end = { from: { id: 'mulai', en: 'from' }, to: { id: 'sampai', en: 'up to' } }[filter.is];
    const { bound } = filter;
    const value = typeof bound === 'number' ? numberIn(lang, bound) : dateIn(lang, bound);
    return `${field.label[lang]}, ${end[lang]}: ${value}`;
  }
  const values = filter.values.map((value) => {
    if (field.kind === 'concept') return lookup.labelOf(field.scheme.name, value);
    return field.kind === 'reference' ? nameOfId(field.to, value, lookup, lang) : value;
  });
  return `${field.label[lang]}: ${values.join(', ')}`;
}
