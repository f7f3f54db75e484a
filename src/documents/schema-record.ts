import type { AdministrativeArea, SoftwareApplication } from 'schema-dts';
import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import type { Kind } from '../resources/kinds.ts';
import { type Lookup, nameOfId } from '../resources/naming.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';
import { inSchemaOrg, type Showing } from './schema-org.ts';

type Application = Extract<SoftwareApplication, { '@type': 'SoftwareApplication' }>;
type Area = Extract<AdministrativeArea, { '@type': 'AdministrativeArea' }>;

/** What schema.org calls the things of a kind; it has no word for what the others are. */
const TYPES: Readonly<Partial<Record<Kind, (Application | Area)['@type']>>> = {
  application: 'SoftwareApplication',
  region: 'AdministrativeArea',
};

/** What schema.org calls the things of a kind, as an IRI; nothing, where it has no word. */
export function schemaTypeOf({ namespaces }: Urls, kind: Kind): string | undefined {
  const type = TYPES[kind];
  return type && namespaces.schema + type;
}

/** What a record is described with besides itself. */
interface Telling extends Showing, Lookup {
  readonly urls: Urls;
  /** How the government of a region is called, by the name of the region. */
  readonly governmentOf: (region: string) => string;
}

/** A record as its page describes it to search engines; nothing, where schema.org has no word for such a thing. */
export function describeRecord(telling: Telling, resource: Resource, row: Row) {
  const { kind, path, class: own, fields } = resource;
  const type = TYPES[kind];
  if (!type) return undefined;
  const { urls, lang, addressOf } = telling;
  const said = fields.flatMap((field) =>
    valuesOf(row[field.name]).flatMap((value) => membersOf(telling, field, String(value))),
  );
  const byName = Map.groupBy(said, ([name]) => name);
  const id = String(row.id);
  return inSchemaOrg(lang, {
    '@type': type,
    '@id': urls.thing(kind, id),
    additionalType: urls.term(own),
    url: addressOf(`/${path}/${id}`),
    ...Object.fromEntries(
      [...byName].map(([name, those]) => {
        const values = those.map(([, value]) => value);
        return [name, values.length === 1 ? values[0] : values];
      }),
    ),
  });
}

/** Members that schema.org has for things of these types; another does not compile. */
type Member = readonly [name: keyof Application | keyof Area, value: unknown];
type Tell = (telling: Telling, value: string, field: Field) => Member | undefined;

/** What is told of a value; a field whose property is of schema.org is told by that. */
function membersOf(telling: Telling, field: Field, value: string): Member[] {
  const [prefix, name] = field.property.split(':');
  if (prefix === 'schema') return [[name as Member[0], value]];
  const member = TELLS[field.property]?.(telling, value, field);
  return member ? [member] : [];
}

/** Platforms that are operating systems. */
const SYSTEMS: readonly string[] = ['android', 'ios'];

/** How values of other properties are told. For what is not here schema.org has no word, or one that says more than we know. */
const TELLS: Readonly<Record<string, Tell>> = {
  'dct:description': ({ lang }, text, field) =>
    field.kind === 'text' && field.lang === lang ? ['description', text] : undefined,
  'dct:isPartOf': (telling, id) => ['containedInPlace', areaOf(telling, id)],
  'adopsi:provider': (telling, id) => {
    const area = areaOf(telling, id);
    const name = telling.governmentOf(area.name);
    return ['provider', { '@type': 'GovernmentOrganization', name, areaServed: area }];
  },
  'adopsi:function': (telling, code, field) => ['applicationCategory', label(telling, field, code)],
  'adopsi:platform': (telling, code, field) =>
    SYSTEMS.includes(code) ? ['operatingSystem', label(telling, field, code)] : undefined,
  'adopsi:regionCode': codeOf,
  'adopsi:isoCode': codeOf,
};

function areaOf(telling: Telling, id: string) {
  const name = nameOfId('region', id, telling, telling.lang);
  return { '@type': TYPES.region, '@id': telling.urls.thing('region', id), name };
}

function label({ labelOf }: Telling, field: Field, code: string): string {
  return field.kind === 'concept' ? labelOf(field.scheme.name, code) : code;
}

function codeOf({ lang }: Telling, value: string, field: Field): Member {
  return ['identifier', { '@type': 'PropertyValue', name: field.label[lang], value }];
}
