import { COUNT_PARAMETERS, countFilters } from '../src/http/count-parameters.ts';
import { filtersOf } from '../src/http/filter-parameters.ts';
import { parametersOf } from '../src/http/parameters.ts';
import { DIMENSIONS, SPECIAL_ROWS } from '../src/resources/dimensions.ts';
import { facetFields } from '../src/resources/facets.ts';
import { ALL_RESOURCES } from '../src/resources/index.ts';
import { MEASURES } from '../src/resources/measures.ts';
import { page, table } from './markdown.ts';

/** What may be asked of collections and counts. */
export function parametersPage(): string {
  const [first = []] = ALL_RESOURCES.map((resource) => {
    const filters = new Set(filtersOf(resource).map(({ name }) => name));
    return parametersOf(resource).filter(({ name }) => !filters.has(name));
  });
  const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const kinds = ALL_RESOURCES.map((resource) => [
    `\`/${resource.path}\``,
    named(filtersOf(resource).map(({ name }) => name)),
    named(resource.fields.filter(({ sortable }) => sortable).map(({ name }) => name)),
    named(facetFields(resource).map(({ name }) => name)),
  ]);
  return page(
    'Parameters',
    'What may be asked of a collection, in the order of the canonical address: its filters, then the others. `/openapi.json` says the same for programs, `/docs` for people. Pages also take `lang=en`, last of all.',
    [
      table(
        ['parameter', 'meaning', 'meaning (id)'],
        first.map(({ name, description }) => [`\`${name}\``, description.en, description.id]),
      ),
      'A filter has the name of its field, with `.from` and `.to` where it is a date or a number. Codes, references and identifiers may be several, separated by commas; words are exact. A partial date passes where it could have been in the range.',
      table(['collection', 'filters', '`sort`', '`facets`'], kinds),
      'A count (`/counts/{measure}`) takes these, in this order, then the filters of the records it counts and `release`. Whatever else is asked, on pages too, is refused: a typo must never show another number.',
      table(
        ['parameter', 'meaning', 'meaning (id)'],
        COUNT_PARAMETERS.filter(({ name }) => COUNTED.includes(name)).map(
          ({ name, description }) => [`\`${name}\``, description.en, description.id],
        ),
      ),
      table(
        ['measure', 'what', 'what (id)', 'rule', 'filters'],
        MEASURES.map((measure) => [
          `\`${measure.name}\``,
          measure.label.en,
          measure.label.id,
          measure.rule.en,
          named(countFilters(measure).map(({ name }) => name)),
        ]),
      ),
      table(
        ['`by`', 'what', 'what (id)', 'to know'],
        DIMENSIONS.map(({ name, label, note }) => [`\`${name}\``, label.en, label.id, note.en]),
      ),
      table(
        ['special row', 'meaning', 'meaning (id)'],
        Object.entries(SPECIAL_ROWS).map(([key, { id, en }]) => [`\`${key}\``, en, id]),
      ),
    ].join('\n\n'),
  );
}

/** The parameters that only counts have. */
const COUNTED = ['by', 'evidence', 'as_of'];
