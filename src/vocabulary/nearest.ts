import { closest, distance } from 'fastest-levenshtein';

/** The word among the candidates that was most likely meant; none if nothing is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const found = closest(word.toLowerCase(), candidates);
  return distance(word.toLowerCase(), found) <= Math.max(1, Math.floor(found.length / 3))
    ? found
    : undefined;
}
