import { closest, distance } from 'fastest-levenshtein';

/** The word among the candidates that was most likely meant; none if nothing is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const found = closest(word.toLowerCase(), candidates);
  return distance(word.toLowerCase(), found) <= Math.max(1, Math.floor(found.length / 3))
    ? found
    : undefined;
}

/** The things that were most likely meant, the nearest first: each goes by one or more spellings. */
export function nearestOf<Thing>(
  word: string,
  candidates: readonly { readonly spellings: readonly string[]; readonly thing: Thing }[],
  most: number,
): readonly Thing[] {
  if (word.length > 100) return [];
  const wanted = word.toLowerCase();
  return candidates
    .flatMap(({ spellings, thing }) => {
      const away = Math.min(...spellings.map((one) => farFrom(wanted, one.toLowerCase())));
      return Number.isFinite(away) ? [{ thing, away }] : [];
    })
    .toSorted((one, other) => one.away - other.away)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** How far a spelling is from a word; what begins as the word does is a little nearer, what is too far is nowhere. */
function farFrom(word: string, spelling: string): number {
  const away = distance(word, spelling);
  // Two letters that changed places, the commonest slip, are two away. A code with two other digits is another code.
  const most = /\p{L}/u.test(spelling) ? Math.max(1, Math.ceil(spelling.length / 3)) : 1;
  if (away > most) return Number.POSITIVE_INFINITY;
  return spelling.startsWith(word) ? away - 0.5 : away;
}
