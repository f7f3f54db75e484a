import type { Words } from '../vocabulary/schemes.ts';
import type { Resource } from './define.ts';
import { fieldOf } from './field-of.ts';
import { type Field, isMany } from './fields.ts';
import { ALL_RESOURCES, RESOURCES } from './index.ts';

/** One step from a record to others: along a reference, against one, or to the province that a region lies in or is. */
export interface Step {
  readonly name: string;
  readonly is: 'forward' | 'back' | 'self-or-forward';
  /** The reference that is followed. */
  readonly via: Field;
  /** What it leads to. */
  readonly to: Resource;
}

/** A column: a field of the records that some steps lead to. */
export interface WideColumn {
  readonly steps: readonly Step[];
  readonly from: Field;
  readonly field: Field;
}

/** A table for readers without joins: a row a record of a kind, with what stands in the records around it. */
export interface WideTable extends Resource {
  readonly columns: readonly WideColumn[];
}

/**
 * Describes a wide table: for every column the way to its field, such as
 * `adopter.name`, `adoptions.application.name` (of all records that refer here)
 * or `adopter.province.name`. Kinds, labels and codes follow from the field.
 */
export function wideTable(
  of: Resource,
  said: {
    readonly path: string;
    readonly plural: Words;
    readonly note: Words;
    readonly limits: Words;
    readonly columns: Readonly<Record<string, string>>;
  },
): WideTable {
  const columns = Object.entries(said.columns).map(([name, way]) => columnOf(of, name, way));
  const { kind, class: type, label, specs } = of;
  const fields = columns.map(({ field }) => field);
  return { ...said, kind, class: type, label, specs, fields, columns };
}

function columnOf(of: Resource, name: string, way: string): WideColumn {
  const names = way.split('.');
  const steps: Step[] = [];
  for (const step of names.slice(0, -1)) steps.push(stepOf(steps.at(-1)?.to ?? of, step));
  const from = fieldOf(steps.at(-1)?.to ?? of, names.at(-1) ?? '');
  // Records that refer here have a name of their own in the label; the step to them says nothing more.
  const labels = [...steps.flatMap(({ is, via }) => (is === 'back' ? [] : [via])), from];
  const label = {
    id: labels.map((one) => one.label.id).join(' · '),
    en: labels.map((one) => one.label.en).join(' · '),
  };
  const { required, filterable, sortable, ...rest } = from;
  const isSure = required && steps.every(({ is, via }) => is !== 'back' && via.required);
  const isList = isMany(from) || steps.some(({ is, via }) => is === 'back' || isMany(via));
  const many = isList && { many: true as const };
  // Put together of another field, which the compiler cannot follow.
  const field = { ...rest, name, label, ...many, ...(isSure && { required: true }) } as Field;
  return { steps, from, field };
}

function stepOf(of: Resource, name: string): Step {
  if (of === RESOURCES.region && name === 'province')
    return { name, is: 'self-or-forward', via: fieldOf(of, 'parent'), to: of };
  const other = ALL_RESOURCES.find(({ path }) => path === name);
  const back = other?.fields.find((one) => one.kind === 'reference' && one.to === of.kind);
  if (other && back) return { name, is: 'back', via: back, to: other };
  const via = fieldOf(of, name);
  if (via.kind !== 'reference') throw new Error(`${of.kind}.${name} leads nowhere`);
  return { name, is: 'forward', via, to: RESOURCES[via.to] };
}
