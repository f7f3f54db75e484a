import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedsApp } from '../support/apps.ts';
import { filled, type OpenApi, type Operation, type Parameter } from '../support/openapi.ts';

const { ask } = await seedsApp();
const response = await ask('/openapi.json');
const source = await response.text();
const document = JSON.parse(source) as OpenApi;
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

/** What nobody documents, and everybody tries. */
const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '1001',
  '1.5',
  '1e3',
  'a',
  '%',
  "'",
  '"><b>',
  '../x',
  '__proto__',
  '2018-13-01',
  'x'.repeat(300),
  '𝔘',
  'null',
  'a,b',
  ',',
];

/** As a program asks. */
const ACCEPT = 'application/json, */*;q=0.1';

/** What counts refuse where no record has it: a typo must never show another number. */
const HAD = ['adopter', 'agreement', 'application', 'place', 'provider', 'sources'];
const isOfCounts = (path: string) => /^\/(counts|embed|badge)\//.test(path);

/** An address with what it needs, ready for a parameter that it does not have yet. */
function without(path: string, name: string): string {
  const [place = '', query = ''] = path.split('?', 2);
  const rest = query.split('&').filter((one) => one !== '' && !one.startsWith(`${name}=`));
  return `${place}?${rest.map((one) => `${one}&`).join('')}`;
}

/** Another format of oEmbed is one that nobody has implemented. */
const REFUSED = [400, 404, 501];

/** Parameters that name something that may not be there, though well formed. */
const NAMES = ['url', 'after', 'release', 'through', 'from', 'since', 'before', 'part'];

it('is valid by the rules of redocly', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    // A third of the addresses only lead to others.
    rules: { 'operation-2xx-response': 'off' },
  });
  const found = await lintFromString({ source, config });
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

describe.each(operations)('$path', (operation) => {
  const path = filled(operation.path);
  const parameters = operation.parameters.map(resolved).filter((one) => one.in === 'query');

  it('answers as it is documented', async () => {
    await expectDocumented(operation, path);
  });

  it.each(parameters.filter((one) => one.name !== 'lang'))(
    'takes what is documented for $name, and refuses the rest',
    async (parameter) => {
      const { name, schema } = parameter;
      const isValid = ajv.compile(schema);
      // On pages an empty value is no filter.
      const isPage = Object.keys(operation.responses[200]?.content ?? {}).join() === 'text/html';
      const values = [
        ...valuesOf(schema),
        ...HOSTILE.filter((value) => value.trim() !== '' || !isPage),
      ];
      for (const value of values) {
        const asked = `${without(path, name)}${name}=${encodeURIComponent(value)}`;
        const status = await expectDocumented(operation, asked);
        if (!isValid(typed(schema, value))) expect(REFUSED, asked).toContain(status);
        else if (NAMES.includes(name) || (isOfCounts(path) && HAD.includes(name)))
          expect([200, 303, 308, 404], asked).toContain(status);
        else expect(status, asked).toBeLessThan(400);
      }
    },
  );
});

/** Asks as a program does, and holds the answer against what is documented; says its status. */
async function expectDocumented(operation: Operation, path: string): Promise<number> {
  let answer = await ask(path, ACCEPT);
  // Another spelling of the same address.
  if (answer.status === 301) {
    await answer.body?.cancel();
    const { pathname, search } = new URL(answer.headers.get('location') ?? '');
    answer = await ask(pathname + search, ACCEPT);
  }
  const told = operation.responses[String(answer.status)];
  expect(told, `${path} answers ${answer.status}`).toBeDefined();
  const content = told?.$ref
    ? document.components.responses[told.$ref.split('/').at(-1) ?? '']?.content
    : told?.content;
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  if (content) expect(Object.keys(content), path).toContain(type);
  const schema = content?.[type]?.schema;
  if (!schema) {
    await answer.body?.cancel();
    return answer.status;
  }
  const validate = validatorOf(schema);
  const body: unknown = await answer.json();
  expect(validate(body) ? [] : validate.errors, path).toEqual([]);
  return answer.status;
}

const validators = new Map<string, ValidateFunction>();
function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, known);
  return known;
}

function resolved(parameter: Parameter): Parameter {
  const name = parameter.$ref?.split('/').at(-1);
  return name ? (document.components.parameters[name] as Parameter) : parameter;
}

/** Values that a schema allows. */
function valuesOf(schema: Parameter['schema']): readonly string[] {
  if (schema.enum) return schema.enum;
  if (schema.type === 'integer')
    return [String(schema.minimum ?? 0), String(schema.maximum ?? 7), String(schema.minimum ?? 3)];
  // Which days a month has is no matter of patterns.
  if (schema.pattern?.startsWith('^\\d{4}')) return ['2018', '2018-05', '2018-05-07'];
  if (schema.pattern)
    return fc.sample(fc.stringMatching(new RegExp(schema.pattern)), { numRuns: 10, seed: 1 });
  return ['Tangerang', '36.71', 'é', '-'];
}

/** A value as JSON Schema sees it. */
function typed({ type }: Parameter['schema'], value: string): unknown {
  return type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
}
