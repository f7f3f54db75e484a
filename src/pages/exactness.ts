/** How exactly a partial date is known: to the day, the month or the year. */
export function exactnessOf(date: string): 'day' | 'month' | 'year' {
  const parts = date.split('-').length;
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}
