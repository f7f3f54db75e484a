import type { Quad, Term } from '@rdfjs/types';
import { CHANGE_PROPERTIES } from '../../src/documents/change-graph.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { expand, type Term as Name } from '../../src/vocabulary/prefixes.ts';
import { jsonWithContext, turtleByN3, urls } from '../formats/read-back.ts';

/** A change as a reader understands it, whatever tongue it was told in. */
export interface Told {
  readonly place: number;
  readonly version: string;
  readonly thing: string;
  /** The codes of what happened: what a stream tells as something simpler too has two. */
  readonly change: readonly string[];
  readonly release: string;
  readonly time: string;
  /** The properties that changed. */
  readonly changed: readonly string[];
  readonly reasons: readonly string[];
  readonly successor: string | undefined;
  /** What the record says since, a statement a line; nothing, where it was withdrawn. */
  readonly record: readonly string[] | undefined;
}

/** What a harvester holds: what each thing says, a statement a line. */
export type Copy = ReadonlyMap<string, readonly string[]>;

const PROV = 'http://www.w3.org/ns/prov#';
const TYPE = expand('rdf:type', urls.namespaces);
const TOMBSTONE = 'https://www.w3.org/ns/activitystreams#Tombstone';

function iriOf(name: string): string {
  return name.startsWith('prov:') ? PROV + name.slice(5) : expand(name as Name, urls.namespaces);
}

const OF_CHANGES = Object.fromEntries(
  Object.entries(CHANGE_PROPERTIES).map(([name, property]) => [name, iriOf(property)]),
) as Record<keyof typeof CHANGE_PROPERTIES, string>;

/** A change as its statements tell it. */
export function toldIn(quads: readonly Quad[]): Told {
  const all = (property: string) =>
    quads.filter(({ predicate }) => predicate.value === property).map(({ object }) => object);
  const one = (property: string) => {
    const [value, ...more] = all(property);
    if (!value || more.length > 0) throw new Error(`not one ${property}`);
    return value.value;
  };
  const thing = one(OF_CHANGES.versionOf);
  const isGone = all(TYPE).some(({ value }) => value === TOMBSTONE);
  const own = new Set(Object.values(OF_CHANGES));
  return {
    place: Number(one(OF_CHANGES.place)),
    version: quads[0]?.subject.value ?? '',
    thing,
    change: all(OF_CHANGES.kind).map(({ value }) => value.slice(value.lastIndexOf('/') + 1)),
    release: one(OF_CHANGES.release),
    time: one(OF_CHANGES.time),
    changed: all(OF_CHANGES.changed)
      .map(({ value }) => value)
      .toSorted(),
    reasons: all(OF_CHANGES.reason).map(spelled).toSorted(),
    successor: all(OF_CHANGES.successor)[0]?.value,
    record: isGone
      ? undefined
      : quads
          .filter(({ predicate }) => !own.has(predicate.value))
          .map(({ predicate, object }) => `${predicate.value} ${spelled(object)}`)
          .toSorted(),
  };
}

/** A change as JSON tells it. */
export async function toldInJson(change: Row): Promise<Told> {
  const resource = ALL_RESOURCES.find(({ path }) => path === change.kind);
  const fields = new Set((change.fields as string[]) ?? []);
  const properties = resource?.fields.filter(({ name }) => fields.has(name)) ?? [];
  const told: Readonly<Record<string, string[]>> = {
    restore: ['create', 'restore'],
    correct: ['update', 'correct'],
  };
  const record = change.record as Row | null;
  const quads = record === null ? [] : ((await jsonWithContext(record)) as Quad[]);
  return {
    place: Number(change.place),
    version: String(change.version),
    thing: String(change.iri),
    change: told[String(change.change)] ?? [String(change.change)],
    release: `${urls.base}/id/releases/${change.release}`,
    time: String(change.published_at),
    changed: [...new Set(properties.map(({ property }) => iriOf(property)))].toSorted(),
    reasons: (['id', 'en'] as const)
      .flatMap((lang) => {
        const reason = change[`reason_${lang}`];
        return reason === null ? [] : [`"${reason}"@${lang}`];
      })
      .toSorted(),
    successor: change.successor === null ? undefined : String(change.successor),
    record:
      record === null
        ? undefined
        : quads.map(({ predicate, object }) => `${predicate.value} ${spelled(object)}`).toSorted(),
  };
}

/** The statements of a document, by what they are about. */
export function bySubject(quads: readonly Quad[]): Map<string, Quad[]> {
  return Map.groupBy(quads, ({ subject }) => subject.value);
}

/** A copy of what N-Triples say of things. */
export function copyOf(texts: readonly string[]): Copy {
  const quads = texts.flatMap((text) => turtleByN3(text));
  return new Map(
    [...bySubject(quads)].map(([thing, said]) => [
      thing,
      said.map(({ predicate, object }) => `${predicate.value} ${spelled(object)}`).toSorted(),
    ]),
  );
}

/** A copy after some changes. */
export function follow(copy: Copy, changes: readonly Told[]): Copy {
  const next = new Map(copy);
  for (const { thing, record } of changes)
    if (record === undefined) next.delete(thing);
    else next.set(thing, record);
  return next;
}

function spelled(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  const tail = term.language ? `@${term.language}` : `^^${term.datatype.value}`;
  return `"${term.value}"${tail}`;
}
