/**
 * `2018-05-07`, `2018-03` or `2019`: as exact as the source was, and one datatype for all three
 * (EDTF level 0), since neither a CSVW column nor a JSON-LD term can choose a datatype by row.
 */
export const PARTIAL_DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** A full day, as `xsd:date` has it. */
export const DAY = '\\d{4}-\\d{2}-\\d{2}';

const YEAR = '(000[1-9]|00[1-9]\\d|0[1-9]\\d{2}|[1-9]\\d{3})';
const EVERY_FOURTH = '(0[48]|[2468][048]|[13579][26])';

/** A day that the calendar has: no year 0, no 30 February, a 29th only in leap years. */
export const CALENDAR_DAY = [
  `${YEAR}-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)`,
  `(\\d{2}${EVERY_FOURTH}|${EVERY_FOURTH}00)-02-29`,
].join('|');

/** A day, a month or a year that the calendar has. */
export const CALENDAR_DATE = `${YEAR}(-(0[1-9]|1[0-2]))?|${CALENDAR_DAY}`;

const [calendarDate, calendarDay] = [
  new RegExp(`^(${CALENDAR_DATE})$`),
  new RegExp(`^(${CALENDAR_DAY})$`),
];

/** Whether a partial date is one that the calendar has. */
export function isPartialDate(text: string): boolean {
  return calendarDate.test(text);
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return calendarDay.test(text);
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
