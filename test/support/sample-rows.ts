import type { Resource } from '../../src/resources/define.ts';
import { withBounds } from '../../src/resources/derive.ts';
import { type Field, isMany } from '../../src/resources/fields.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';

/** A record of a kind with every field filled, several values wherever there may be several. */
export function fullRow(resource: Resource): Row {
  return rowOf(resource, (field) => {
    const values = samplesOf(resource.kind, field);
    return isMany(field) ? values : values[0];
  });
}

/** Another record of a kind, which says only what it must. */
export function bareRow(resource: Resource): Row {
  return rowOf(resource, (field) => {
    const values = field.required ? samplesOf(resource.kind, field).slice(-1) : [];
    return isMany(field) ? values : (values[0] ?? null);
  });
}

/** Two records of a kind: one with everything, one with next to nothing. */
export function sampleRows(resource: Resource): readonly Row[] {
  return [fullRow(resource), bareRow(resource)];
}

function rowOf(resource: Resource, fill: (field: Field) => unknown): Row {
  const values = resource.fields.map((field) => [field.name, fill(field)]);
  return withBounds(resource, Object.fromEntries(values));
}

function samplesOf(kind: Kind, field: Field): readonly (string | number)[] {
  switch (field.kind) {
    case 'identifier':
      return idsOf(kind);
    case 'reference':
      return idsOf(field.to);
    case 'text':
      return field.pattern === undefined
        ? [`${field.label[field.lang ?? 'en']}, "é"; 100 %`, 'Dua\\tiga']
        : codesLike(field.pattern);
    case 'iri':
      return ['https://berita.example.id/baca?id=1&judul=(a)#isi'];
    case 'date':
      return ['2018-02'];
    case 'day':
      return ['2018-02-28'];
    case 'concept':
      return field.scheme.codes;
    case 'integer':
      return [47];
  }
}

function idsOf(kind: Kind): readonly string[] {
  if (kind === 'region') return ['36.71', '36'];
  if (kind === 'adoption') return ['agreement-1~application-1', '2018-02-agreement~e-application'];
  return [`${kind}-1`, kind === 'agreement' ? '2018-02-agreement' : `e-${kind}`];
}

const CODES = ['36.71', '36', 'ID-BT', 'id'];

function codesLike(pattern: string): readonly string[] {
  const codes = CODES.filter((code) => new RegExp(`^(?:${pattern})$`).test(code));
  if (codes.length === 0) throw new Error(`No sample matches ${pattern}; add one to CODES.`);
  return codes;
}
