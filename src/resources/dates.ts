/**
 * `2018-05-07`, `2018-03` or `2019`: as exact as the source was, and one datatype for all three
 * (EDTF level 0), since neither a CSVW column nor a JSON-LD term can choose a datatype by row.
 */
export const PARTIAL_DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** A full day, as `xsd:date` has it. */
export const DAY = '\\d{4}-\\d{2}-\\d{2}';

const whole = new RegExp(`^${PARTIAL_DATE}$`);

/** Whether a partial date is one that the calendar has: no thirteenth month, no 30 February, no year 0. */
export function isPartialDate(text: string): boolean {
  if (!whole.test(text) || text.startsWith('0000')) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day a partial date may mean. */
export function earliestOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day a partial date may mean. */
export function latestOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? lengthOf(Number(year), Number(month))}`;
}

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
