import type { Term } from '@rdfjs/types';
import { expand } from '../vocabulary/prefixes.ts';
import { nestedIn } from './graph-nesting.ts';
import { keyOf, type Node, type Prefixes } from './graph-terms.ts';

/** The lists of a graph that a syntax can write as such. */
export interface Lists {
  /** The members of a list, by the key of its first node. */
  readonly members: ReadonlyMap<string, readonly Term[]>;
  /** Every node that only holds a list together. */
  readonly links: ReadonlySet<string>;
}

/** Finds the lists that are told whole and mentioned in one place; any other stays the nodes that it is. */
export function listsIn(nodes: readonly Node[], prefixes: Prefixes): Lists {
  const [type, first, rest, nil] = (['rdf:type', 'rdf:first', 'rdf:rest', 'rdf:nil'] as const).map(
    (term) => expand(term, prefixes),
  );
  // No syntax has a place for a list among types.
  const types = new Set(nodes.flatMap(({ statements }) => objectsOf(statements, type).map(keyOf)));
  const nested = nestedIn(nodes);
  const links = new Map<string, { readonly member: Term; readonly next: Term }>();
  for (const { subject, statements } of nodes) {
    const [member, ...otherMembers] = objectsOf(statements, first);
    const [next, ...otherNexts] = objectsOf(statements, rest);
    const isPlain = statements.length === 2 && otherMembers.length + otherNexts.length === 0;
    if (member && next && isPlain && nested.has(keyOf(subject)))
      links.set(keyOf(subject), { member, next });
  }
  const followers = new Set([...links.values()].map(({ next }) => keyOf(next)));
  const found = { members: new Map<string, Term[]>(), links: new Set<string>() };
  for (const head of links.keys()) {
    if (followers.has(head) || types.has(head)) continue;
    const [keys, members]: [string[], Term[]] = [[], []];
    let key = head;
    for (let link = links.get(key); link; link = links.get(key)) {
      keys.push(key);
      members.push(link.member);
      key = keyOf(link.next);
    }
    if (key !== nil) continue;
    found.members.set(head, members);
    for (const one of keys) found.links.add(one);
  }
  return found;
}

function objectsOf(statements: Node['statements'], predicate: string | undefined) {
  return statements.find((one) => one.predicate === predicate)?.objects ?? [];
}
