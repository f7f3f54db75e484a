import type { counting as id } from './counting.id.ts';
import { html } from './markup.ts';
import { counted } from './plural.ts';

/** What the pages of counts say, in English. */
export const counting: typeof id = {
  title: 'Counts',
  intro:
    'What can be counted in this register, and by which rules. Every count has a lasting address, names its release, and can be split and filtered.',
  measures: 'What is counted',
  measure: 'Count',
  atSigned: 'Signed',
  atAny: 'All rungs of evidence',
  dimensions: 'Split by',
  rungs: 'The rungs of evidence',
  rungsIntro:
    'Every count holds one rung of evidence and all that are stronger; unless asked otherwise, the strongest. The number of a rung includes those above it, so they are not to be added.',
  bounds: 'At least and at most',
  boundsText:
    '"value" is what surely held, "upper" what could have: a date of which only the month or the year is known, or nothing, may fall before or after the day that is asked for.',
  headline: 'The number',
  between: (least, most) => html`${least} to ${most}`,
  ladder: 'By rung of evidence',
  rungCount: (n) => `${n} at this rung or a stronger one`,
  thisRung: 'the rung counted on this page',
  ladderCaption: (sum, total) =>
    `Each is counted once, at its strongest evidence: ${sum} = ${total}.`,
  rows: 'In detail',
  value: 'Number',
  upper: 'At most',
  records: 'Records',
  see: 'See',
  noRows: 'Nothing is on record at this rung.',
  leftOut: (n, count) =>
    `${n} ${counted(count, 'row with the smallest number is', 'rows with the smallest numbers are')} not shown.`,
  stated: 'What others state',
  statedText:
    'These are statements, not counts of ours. Each group counts something else; the numbers are not to be compared with the one above, nor added or subtracted.',
  noneStated: 'There is no statement that can stand beside this count.',
  said: 'Number',
  saidBy: 'Stated by',
  words: 'What was said',
  when: 'When',
  inferred: 'inferred',
  source: 'Source',
  more: (n, count) => `${n} more ${counted(count, 'statement is', 'statements are')} not shown.`,
  coverage: 'Search by year',
  coverageText:
    'A year that was not searched is no zero; a year without result is no evidence that there was nothing.',
  year: 'Year',
  state: 'State',
  rule: 'How this is counted',
  exactly: 'See exactly the records that are counted',
  form: 'Filters',
  by: 'Split by',
  nothing: 'Not split',
  evidence: 'Rung of evidence, with all that are stronger',
  usual: 'Default',
  asOf: 'Evidenced by',
  apply: 'Count',
  clear: 'Clear',
  licence: 'Licence',
};
