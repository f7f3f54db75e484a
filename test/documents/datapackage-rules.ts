/** The rules of Data Package 2.0, Data Resource and Table Schema, of what we use, as a JSON Schema of our own. */
const text = { type: 'string', minLength: 1 };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const path = { type: 'string', pattern: '^(?![./~])(?!.*\\.\\.)(?!.*\\\\).+$' };
const names = { type: 'array', minItems: 1, items: text, uniqueItems: true };

const license = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
  additionalProperties: false,
};

const source = {
  type: 'object',
  minProperties: 1,
  properties: { title: text, path, email: text, version: text },
  additionalProperties: false,
};

const contributor = {
  type: 'object',
  required: ['title'],
  properties: {
    title: text,
    path,
    email: { type: 'string', pattern: '^[^@]+@[^@]+$' },
    roles: names,
  },
  additionalProperties: false,
};

const constraints = {
  type: 'object',
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    pattern: text,
    enum: names,
    minimum: { type: 'integer' },
  },
  additionalProperties: false,
};

/** What every field may have, and what its type adds; `title_en` and `label_en` are ours. */
function field(type: string, more: object = {}) {
  return {
    type: 'object',
    required: ['name', 'type'],
    properties: {
      name: text,
      type: { const: type },
      title: text,
      title_en: text,
      description: text,
      constraints,
      ...more,
    },
    additionalProperties: false,
  };
}

const category = {
  type: 'object',
  required: ['value'],
  properties: { value: text, label: text, label_en: text },
  additionalProperties: false,
};

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: name, fields: names },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          field('string', {
            format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
            categories: { type: 'array', items: category },
          }),
          field('integer'),
          field('date'),
          field('list', { delimiter: text, itemType: { enum: ['string', 'integer', 'date'] } }),
        ],
      },
    },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name,
    path,
    type: { const: 'table' },
    title: text,
    title_en: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    licenses: { type: 'array', minItems: 1, items: license },
    sources: { type: 'array', items: source },
    schema,
  },
  additionalProperties: false,
};

export const DATA_PACKAGE = {
  type: 'object',
  required: ['resources', '$schema', 'name', 'id', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    id: text,
    languages: names,
    title: text,
    title_en: text,
    description: text,
    version: text,
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    homepage: { type: 'string', pattern: '^https?://' },
    licenses: { type: 'array', minItems: 1, items: license },
    rights: text,
    contributors: { type: 'array', minItems: 1, items: contributor },
    sources: { type: 'array', items: source },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
};
