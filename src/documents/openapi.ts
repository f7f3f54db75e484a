import { z } from 'zod';
import type { Syntax } from '../formats/format.ts';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { shapeOf } from '../resources/schema.ts';
import type { Urls } from '../resources/urls.ts';
import { errorsOf, PROBLEM, type Problems, refsOf } from './openapi-errors.ts';
import { TAGS, tagOf } from './openapi-tags.ts';
import type { Operation, Parameter } from './operation.ts';

/** The OpenAPI 3.1 description of the service, derived from its routes, resources and problems. */
export function openapiOf(
  operations: readonly Operation[],
  problems: Problems,
  urls: Urls,
  version: string,
): Record<string, unknown> {
  const errors = errorsOf(problems);
  const parameters: Record<string, unknown> = {};
  // Everywhere else a name means what its address makes of it.
  const isEverywhere = ({ name }: Parameter) => name === 'release' || name === 'lang';
  const shared = ({ resource, path }: Operation, parameter: Parameter) => {
    const scope = isEverywhere(parameter) ? '' : `${resource?.kind ?? idOf(path)}.`;
    const name = scope + parameter.name;
    parameters[name] = parameterOf(parameter);
    return { $ref: `#/components/parameters/${name}` };
  };
  const paths = operations.map((operation) => {
    const { path, summary } = operation;
    const get = {
      operationId: idOf(path),
      summary,
      tags: [tagOf(operation)],
      parameters: [
        ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
          inPath(name, operation.names?.[name]),
        ),
        ...operation.parameters.map((parameter) => shared(operation, parameter)),
      ],
      responses: { ...successOf(operation), ...refsOf(errors, operation) },
    };
    return [path, { get }];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Adopsi',
      version,
      description:
        'Who adopted which public-sector application, under which agreement, according to which source. For reading only.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: urls.base }],
    // Nothing here needs a key.
    security: [],
    tags: TAGS,
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        ...Object.fromEntries(
          ALL_RESOURCES.map((resource) => [resource.kind, recordSchema(resource)]),
        ),
        count: COUNT,
        chosen: CHOSEN,
        problem: PROBLEM,
      },
      parameters,
      responses: errors,
    },
  };
}

function idOf(path: string): string {
  return path.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'home';
}

function successOf(operation: Operation): Record<string, unknown> {
  const { offers, summary, redirects } = operation;
  if (redirects) return { [redirects]: { description: 'Leads to the document.' } };
  return { 200: { description: summary, content: contentOf(operation, offers) } };
}

function inPath(name: string, names?: readonly string[]): Record<string, unknown> {
  const schema = { type: 'string', ...(names && { enum: names }) };
  return { name, in: 'path', required: true, schema };
}

function parameterOf({
  name,
  description,
  schema,
  isRequired,
}: Parameter): Record<string, unknown> {
  const required = isRequired && { required: true };
  return { name, in: 'query', description: description.en, ...required, schema };
}

function contentOf({ resource, many, parameters, schema }: Operation, offers: readonly Syntax[]) {
  const one = resource && { $ref: `#/components/schemas/${resource.kind}` };
  // Where fields can be chosen or counted, the answer may be a list of something less.
  const isShaped = parameters.some(({ name }) => name === 'facets');
  const others = ['chosen', 'count'].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const items = isShaped ? { anyOf: [one, ...others] } : one;
  return Object.fromEntries(
    offers.map(({ name, mediaType }) => [
      mediaType,
      name === 'json' && (one || schema)
        ? { schema: schema ?? (many ? { type: 'array', items } : one) }
        : {},
    ]),
  );
}

function recordSchema(resource: Resource): Record<string, unknown> {
  const record = z.object({
    type: z.string().meta({ description: 'The class.' }),
    iri: z.string().meta({ description: 'The identifier of the thing.', format: 'uri' }),
    ...shapeOf(resource),
  });
  const { $schema: _, ...schema } = z.toJSONSchema(record);
  return { ...schema, title: resource.label.en, description: resource.note.en };
}

/** What `facets` asks for. */
const COUNT = {
  type: 'object',
  required: ['field', 'value', 'values', 'label_id', 'label_en', 'count'],
  properties: {
    field: { type: 'string' },
    value: {
      type: ['string', 'integer', 'null'],
      description:
        'Null stands for records without one, and for all values of the last row of a field that tells of the rest.',
    },
    values: {
      type: 'integer',
      description:
        'How many values the row stands for: 1, or 0 for records without one, or those that are not told one by one.',
    },
    label_id: { type: 'string' },
    label_en: { type: 'string' },
    count: { type: 'integer' },
  },
};

/** A record with the fields that were chosen; each is as in the whole one. */
const CHOSEN = {
  type: 'object',
  description: 'What "fields" leaves of a record.',
  required: ['type', 'iri', 'id'],
  properties: {
    type: { type: 'string' },
    iri: { type: 'string', format: 'uri' },
    id: { type: 'string' },
  },
};
