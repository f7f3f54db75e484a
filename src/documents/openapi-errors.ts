import type { Words } from '../vocabulary/schemes.ts';
import type { Operation } from './operation.ts';

/** What can go wrong, by code. */
export type Problems = Readonly<Record<string, { readonly status: number; readonly title: Words }>>;

/** The answers of every operation that went wrong, one a status. */
export function errorsOf(problems: Problems): Record<string, unknown> {
  const byStatus = Map.groupBy(Object.values(problems), ({ status }) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      `problem-${status}`,
      {
        description: those.map(({ title }) => title.en).join(' · '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } },
          // For whoever names it, and in a frame.
          'text/html': {},
        },
      },
    ]),
  );
}

/** Where a status may come at all that does not come everywhere. */
const ONLY_FOR: Readonly<Record<string, (operation: Operation) => boolean>> = {
  404: ({ path, parameters, optional }) =>
    optional === true || path.includes('{') || parameters.some(({ mayBeAbsent }) => mayBeAbsent),
  // A page is sent to whoever takes HTML; any other format that is the only one asks nobody.
  406: ({ offers, redirects, stored }) =>
    (offers.length > 1 || offers[0]?.mediaType === 'text/html') && !redirects && !stored,
  410: ({ resource, many }) => resource !== undefined && !many,
  412: ({ redirects }) => !redirects,
  416: ({ stored }) => stored === true,
  501: ({ parameters }) => parameters.some(({ name }) => name === 'format'),
};

/** Those of them that one operation may answer with. */
export function refsOf(
  errors: Record<string, unknown>,
  operation: Operation,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(errors)
      .map((name) => [name.replace('problem-', ''), name] as const)
      .filter(([status]) => ONLY_FOR[status]?.(operation) ?? true)
      .map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}

/** Problem details as JSON Schema (RFC 9457). */
export const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'title_id', 'status', 'detail', 'detail_id'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    title_id: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    detail_id: { type: 'string' },
    did_you_mean: { type: 'string' },
    nearest: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name', 'path'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          path: { type: 'string' },
        },
      },
    },
  },
};
