/** The word for a number of things, in a language that tells one from several. */
export function counted(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : plural;
}
