/**
 * Spells a value anew only where it is another than the last one: of records in the order of their ids, many say
 * what the one before said, and to compare costs less than to escape and put together.
 */
export function whileTheSame(spell: (value: string) => string): (value: string) => string {
  let last: string | undefined;
  let spelled = '';
  return (value) => {
    if (value !== last) {
      last = value;
      spelled = spell(value);
    }
    return spelled;
  };
}
