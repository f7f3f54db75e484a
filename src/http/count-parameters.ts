import { COUNT_SYNTAXES } from '../formats/counts.ts';
import { SVG } from '../formats/pictures.ts';
import { countFields } from '../resources/basis.ts';
import { isDay, isPartialDate, latestOf, PARTIAL_DATE } from '../resources/dates.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import type { Measure } from '../resources/measures.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { EVIDENCE } from '../vocabulary/schemes.ts';
import { NO_DATE, parametersFor } from './filter-parameters.ts';
import { RELEASE } from './parameters.ts';
import { HTML, type Parameter } from './route.ts';

/** What to split by. */
const BY = oneOf(
  'by',
  {
    id: 'Dirinci menurut apa; tanpa ini hanya satu angka.',
    en: 'What to split by; without it, one number.',
  },
  DIMENSIONS.map(({ name }) => name),
);

/** Which rung. */
const RUNG = oneOf(
  'evidence',
  {
    id: 'Tingkat bukti yang dihitung, beserta yang lebih kuat. Tanpa ini: signed; dengan by=evidence: semuanya.',
    en: 'The rung of evidence that is counted, with all that are stronger. Without it: signed; with by=evidence: all.',
  },
  EVIDENCE.codes,
);

/** By which day. */
const AS_OF: Parameter = {
  name: 'as_of',
  description: {
    id: 'Yang sudah terbukti pada hari itu, bukan yang berlaku pada hari itu. Bulan atau tahun berarti hari terakhirnya.',
    en: 'What was evidenced by that day, not what was in force on it. A month or a year means its last day.',
  },
  schema: { type: 'string', pattern: `^${PARTIAL_DATE}$` },
  spell: (text) => (isPartialDate(text) ? latestOf(text) : text),
  read: (text) => (isDay(text) ? { value: text } : { wrong: NO_DATE }),
};

/** The filters of a measure, by their parameters. */
export function countFilters(measure: Pick<Measure, 'of'>): readonly Parameter[] {
  return parametersFor(countFields(measure)).map((parameter) => ({
    ...parameter,
    // What is not there is refused: a typo must never show another number.
    mayBeAbsent: true,
  }));
}

/** Of agreements, which have those of the applications in them too. */
const FILTERS = countFilters({ of: 'agreement' });

const FILTER_NAMES = new Set(FILTERS.map(({ name }) => name));

/** Whether a parameter of a count narrows its records. */
export function isCountFilter(name: string): boolean {
  return FILTER_NAMES.has(name);
}

/** What tells of counts that something narrows: of others there are cubes and cards. */
const NARROWED: NonNullable<Parameter['only']> = [HTML, ...COUNT_SYNTAXES.keys(), SVG];

/** What may be asked of any count. */
export const COUNT_PARAMETERS: readonly Parameter[] = [
  BY,
  ...[RUNG, AS_OF, ...FILTERS].map((parameter) => ({
    ...parameter,
    only: NARROWED,
  })),
  RELEASE,
];

function oneOf(
  name: string,
  description: Parameter['description'],
  accepted: readonly string[],
): Parameter {
  const list = accepted.join(', ');
  return {
    name,
    description,
    schema: { type: 'string', enum: accepted },
    read: (text) =>
      accepted.includes(text)
        ? { value: text }
        : {
            wrong: { id: `pilih dari ${list}`, en: `choose from ${list}` },
            near: nearest(text, accepted),
          },
  };
}
