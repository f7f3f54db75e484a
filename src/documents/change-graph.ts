import { namedIn, turtleStatements } from '../formats/turtle.ts';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import { CHANGES, type ChangeKind, LANGS } from '../vocabulary/schemes.ts';
import type { LoggedChange } from './change.ts';
import { releaseIri } from './release-graph.ts';
import { inLanguage, literal, named, type Said, statements } from './statements.ts';

/** The properties of a version that tell of the change; no field of a record has one of them. */
export const CHANGE_PROPERTIES = {
  versionOf: 'dct:isVersionOf',
  time: 'dct:issued',
  place: 'schema:position',
  kind: 'dct:type',
  release: 'prov:wasGeneratedBy',
  changed: 'adopsi:changedProperty',
  reason: 'skos:changeNote',
  successor: 'dct:isReplacedBy',
} as const;

/** What changes are written with. */
export function changePrefixes({ namespaces }: Urls) {
  const { as, prov } = DOCUMENT_PREFIXES;
  return { ...namespaces, as, prov };
}

/** The same with what the records of changes name besides, as Turtle shortens it. */
export function turtlePrefixes(urls: Urls) {
  return { ...changePrefixes(urls), ...namedIn(ALL_RESOURCES, urls) };
}

/**
 * Writes changes as Turtle: each as the version of the record that it made, with all that the record says
 * since, or as a tombstone. An agreement is no activity, so what happened is a property and no class.
 */
export function changeWriter(urls: Urls): (change: LoggedChange) => string {
  const recordOf = new Map(
    ALL_RESOURCES.map((resource) => [resource.kind, turtleStatements(resource, urls)]),
  );
  return (change) => {
    const { kind, id, release, after } = change;
    const said = statements(saidOf(urls, change), 'lines');
    const record = after
      ? recordOf.get(kind)?.(after)
      : statements(tombstone(RESOURCES[kind], change), 'lines');
    return `${named(urls.version(kind, id, release))} ${record} ;\n    ${said} .\n`;
  };
}

function saidOf(urls: Urls, logged: LoggedChange): Said {
  const { place, kind, id, release, change, published_at, successor, differences } = logged;
  return [
    [CHANGE_PROPERTIES.versionOf, named(urls.thing(kind, id))],
    [CHANGE_PROPERTIES.time, literal(published_at, 'xsd:dateTime')],
    [CHANGE_PROPERTIES.place, String(place)],
    [CHANGE_PROPERTIES.kind, ...toldAs(change).map((code) => named(kindIri(urls, code)))],
    [CHANGE_PROPERTIES.release, named(releaseIri(urls, release))],
    [CHANGE_PROPERTIES.changed, ...new Set(differences.map(({ field }) => field.property))],
    [
      CHANGE_PROPERTIES.reason,
      ...LANGS.map((lang) => {
        const reason = logged[`reason_${lang}`];
        return reason === null ? undefined : inLanguage(reason, lang);
      }),
    ],
    [
      CHANGE_PROPERTIES.successor,
      successor === null ? undefined : named(urls.thing(kind, successor)),
    ],
  ];
}

/** The concept of a kind of change. */
export function kindIri(urls: Urls, code: ChangeKind): string {
  return urls.concept(CHANGES.name, code);
}

/** A stream knows creations, updates and deletions only: what is restored is created too, what is corrected is updated. */
function toldAs(change: ChangeKind): readonly ChangeKind[] {
  if (change === 'restore') return ['create', change];
  return change === 'correct' ? ['update', change] : [change];
}

function tombstone(resource: Resource, { published_at }: LoggedChange): Said {
  return [
    ['a', 'as:Tombstone'],
    ['as:formerType', resource.class],
    ['as:deleted', literal(published_at, 'xsd:dateTime')],
  ];
}
