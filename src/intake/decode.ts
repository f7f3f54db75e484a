import { type Field, isMany } from '../resources/fields.ts';
import type { Kind } from '../resources/kinds.ts';
import { valueSchema } from '../resources/schema.ts';
import { explain } from './explain.ts';
import { iriFault } from './iri-faults.ts';
import { type Message, say } from './messages.ts';
import { quote } from './quote.ts';
import type { Regions } from './region-faults.ts';
import { formulaFault, textFault } from './text-faults.ts';

/** What a cell holds: a value as the record has it, or why there is none. */
export type Read =
  | { readonly value: unknown; readonly fault?: never }
  | { readonly fault: Message; readonly value?: never };

/** An id longer than this, twice in a compound and in an address, would be more than a server takes. */
const LONGEST_ID = 400;

/** How the cells of a field are read: prepared once, used for every line. */
export function readerOf(kind: Kind, field: Field, regions: Regions): (cell: string) => Read {
  const read = valueReader(kind, field, regions);
  if (isMany(field)) return listReader(field, read);
  return (cell) => {
    const fault = textFault(cell);
    if (fault) return { fault };
    if (cell !== '') return read(cell);
    return field.required ? { fault: say('required') } : { value: null };
  };
}

function listReader(field: Field, read: (text: string) => Read): (cell: string) => Read {
  return (cell) => {
    const fault = textFault(cell);
    if (fault) return { fault };
    if (cell === '') return field.required ? { fault: say('required') } : { value: [] };
    const texts = cell.split('|');
    const values: unknown[] = [];
    for (const text of texts) {
      if (text === '') return { fault: say('empty-value') };
      if (text.endsWith('\\')) return { fault: say('separator-in-value') };
      const fault = textFault(text);
      if (fault) return { fault };
      const one = read(text);
      if (one.fault) return one;
      if (values.includes(one.value)) return { fault: say('value-twice', { value: quote(text) }) };
      values.push(one.value);
    }
    return { value: values };
  };
}

/** Reads one value that is not empty and has only characters that may be. */
function valueReader(kind: Kind, field: Field, regions: Regions): (text: string) => Read {
  const schema = valueSchema(kind, field);
  return (text) => {
    const fault = ownFault(field, text);
    if (fault) return { fault };
    const value = field.kind === 'integer' ? numberOf(text) : text;
    return schema.safeParse(value).success
      ? { value }
      : { fault: explain(kind, field, text, regions) };
  };
}

/** What is refused although the field's schema, which others read too, would let it pass. */
function ownFault(field: Field, text: string): Message | undefined {
  switch (field.kind) {
    case 'text':
      return formulaFault(text);
    case 'iri':
      return iriFault(text);
    case 'identifier':
      return text.length > LONGEST_ID ? say('id-too-long', { length: text.length }) : undefined;
    default:
      return undefined;
  }
}

function numberOf(text: string): number | string {
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}
