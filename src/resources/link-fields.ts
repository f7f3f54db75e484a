import type { Words } from '../vocabulary/schemes.ts';
import type { LinkTable } from './datasets.ts';
import type { Field } from './fields.ts';

/** The columns of a link table as fields: the record, the place in its list, one value. */
export function linkFields({
  resource,
  field,
  columns,
}: LinkTable): readonly [Field, Field, Field] {
  const [owner, position, value] = columns;
  const { many: _, ...one } = { many: true, ...field };
  return [
    {
      kind: 'reference',
      name: owner,
      to: resource.kind,
      required: true,
      property: 'rdf:subject',
      label: resource.label,
    },
    {
      kind: 'integer',
      name: position,
      required: true,
      property: 'schema:position',
      label: { id: 'Urutan', en: 'Position' },
      note: {
        id: 'Tempat nilai ini dalam daftarnya, mulai dari 1.',
        en: 'The place of this value in its list, from 1.',
      },
    },
    // One of the values of a field that holds many, which the compiler cannot follow.
    { ...one, name: value, required: true } as Field,
  ];
}

/** What a link table is called. */
export function linkLabel({ resource, field }: LinkTable): Words {
  return {
    id: `${resource.plural.id}: ${field.label.id}`,
    en: `${resource.plural.en}: ${field.label.en}`,
  };
}

/** What one row of a link table is. */
export function linkNote({ resource, field }: LinkTable): Words {
  return {
    id: `Satu nilai dari kolom "${field.label.id}" pada satu baris "${resource.plural.id}", agar dapat digabungkan.`,
    en: `One value of the column "${field.label.en}" in one row of "${resource.plural.en}", so that it can be joined.`,
  };
}
