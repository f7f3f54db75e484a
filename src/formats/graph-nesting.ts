import { keyOf, type Node } from './graph-terms.ts';

/** The blank nodes that one statement mentions, unless that leads back to themselves. */
export function nestedIn(nodes: readonly Node[]): ReadonlySet<string> {
  const mentions = nodes.flatMap(({ subject, statements }) =>
    statements
      .flatMap(({ objects }) => objects)
      .filter(({ termType }) => termType === 'BlankNode')
      .map((object) => ({ key: keyOf(object), parent: keyOf(subject) })),
  );
  const parents = new Map<string, string>();
  for (const [key, [mention, ...others]] of Map.groupBy(mentions, ({ key }) => key))
    if (mention && others.length === 0) parents.set(key, mention.parent);
  return new Set([...parents.keys()].filter((key) => !leadsToCircle(key, parents)));
}

function leadsToCircle(key: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined; at = parents.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
