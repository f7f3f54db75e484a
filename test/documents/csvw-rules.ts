/** What CSVW (Metadata Vocabulary for Tabular Data, section 5) lets each object have, of what we use. */
const ALLOWED = {
  TableGroup: ['@context', '@type', 'tables'],
  Table: ['@context', '@type', 'url', 'tableSchema'],
  Schema: ['columns', 'primaryKey', 'foreignKeys', 'aboutUrl'],
  Column: [
    'name',
    'titles',
    'virtual',
    'required',
    'suppressOutput',
    'datatype',
    'separator',
    'lang',
  ].concat(['propertyUrl', 'valueUrl']),
  Datatype: ['@id', 'base', 'format', 'minimum'],
} as const;

const DATATYPES = ['string', 'date', 'anyURI', 'integer'];

type Node = Readonly<Record<string, unknown>>;

/** Whatever in a CSVW document breaks a rule of the standard, in words. */
export function csvwFaults(document: Node): string[] {
  const tables = (document.tables as Node[] | undefined) ?? [document];
  const urls = tables.map(({ url }) => String(url));
  return [
    ...(document['@context'] === 'http://www.w3.org/ns/csvw' ? [] : ['another context']),
    ...(document.tables ? strange('TableGroup', document) : []),
    ...tables.flatMap((table) => tableFaults(table, tables)),
    ...(new Set(urls).size === urls.length ? [] : ['a table twice']),
  ];
}

function tableFaults(table: Node, tables: readonly Node[]): string[] {
  const schema = table.tableSchema as Node;
  const columns = schema.columns as Node[];
  const names = columns.map(({ name }) => String(name));
  const keys = (schema.foreignKeys ?? []) as {
    readonly columnReference: string;
    readonly reference: { readonly resource: string; readonly columnReference: string };
  }[];
  const isVirtual = columns.map(({ virtual }) => virtual === true);
  return [
    ...strange('Table', table),
    ...strange('Schema', schema),
    ...columns.flatMap((column) => columnFaults(column)),
    ...(new Set(names).size === names.length ? [] : [`${table.url}: a name twice`]),
    ...(isVirtual.lastIndexOf(false) < isVirtual.indexOf(true) || !isVirtual.includes(true)
      ? []
      : [`${table.url}: a virtual column before another`]),
    ...(schema.primaryKey as string[])
      .filter((name) => !names.includes(name))
      .map((name) => `${table.url}: the key ${name} is no column`),
    ...variables(String(schema.aboutUrl))
      .filter((name) => !names.includes(name))
      .map((name) => `${table.url}: aboutUrl names ${name}`),
    ...keys.flatMap(({ columnReference, reference }) => {
      const other = tables.find(({ url }) => url === reference.resource);
      const others = (other?.tableSchema as { columns: Node[] } | undefined)?.columns ?? [];
      return names.includes(columnReference) &&
        others.some(({ name }) => name === reference.columnReference)
        ? []
        : [`${table.url}: the foreign key ${columnReference} leads nowhere`];
    }),
  ];
}

function columnFaults(column: Node): string[] {
  const name = String(column.name);
  const { datatype } = column;
  const urls = [column.propertyUrl, column.valueUrl].filter((url) => url !== undefined);
  return [
    ...strange('Column', column),
    ...(/^[A-Za-z0-9][\w.]*$/.test(name) ? [] : [`${name} is no name`]),
    ...(typeof datatype === 'object' ? strange('Datatype', datatype as Node) : []),
    ...(datatype === undefined || DATATYPES.includes(baseOf(datatype))
      ? []
      : [`${name}: datatype`]),
    ...urls
      .filter((url) => !/^(https?:\/\/|\{\+)/.test(String(url)))
      .map((url) => `${name}: ${url} is not whole`),
    ...(column.separator !== undefined && column.valueUrl !== undefined
      ? [`${name}: one IRI of a list`]
      : []),
    ...(column.virtual === true && (column.titles ?? column.datatype) !== undefined
      ? [`${name}: virtual, but in the file`]
      : []),
  ];
}

function baseOf(datatype: unknown): string {
  return String(typeof datatype === 'string' ? datatype : (datatype as Node).base);
}

function variables(template: string): string[] {
  return [...template.matchAll(/\{\+?(\w+)\}/g)].map(([, name]) => name ?? '');
}

/** Members that are neither the standard's nor common properties (section 5.8). */
function strange(type: keyof typeof ALLOWED, node: Node): string[] {
  const allowed: readonly string[] = ALLOWED[type];
  return Object.keys(node)
    .filter((name) => !allowed.includes(name) && !/^(dc|skos):[a-z]+$/i.test(name))
    .map((name) => `${type} has no ${name}`);
}
