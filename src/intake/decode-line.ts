import { type Resource, saidFields } from '../resources/define.ts';
import { followingFields, withBounds } from '../resources/derive.ts';
import type { Row } from '../resources/row.ts';
import { RULES } from '../resources/rules.ts';
import { readerOf } from './decode.ts';
import type { Column } from './header.ts';
import { type Message, say } from './messages.ts';
import { quote } from './quote.ts';
import type { Decoded } from './read-records.ts';
import type { Regions } from './region-faults.ts';

type Fault = Decoded['faults'][number];

/**
 * How the lines of a kind's file become records: the CSV writer's inverse, with
 * the checks of every field and the rules of the kind. Prepared once a file; all
 * that is wrong with a line comes at once.
 */
export function decoderOf(
  resource: Resource,
  columns: readonly Column[],
  regions: Regions,
): (cells: readonly string[]) => Decoded {
  const said = columns
    .filter(({ field }) => !field.derived)
    .map(({ field, column }) => ({
      name: field.name,
      at: column - 1,
      read: readerOf(resource.kind, field, regions),
    }));
  const following = new Set(followingFields(resource).map(({ name }) => name));
  const derived = columns
    .filter(({ field }) => field.derived)
    .map(({ field, column }) => ({ name: field.name, at: column - 1 }));
  return (cells) => {
    const values: Record<string, unknown> = {};
    const faults: Fault[] = [];
    for (const { name, at, read } of said) {
      const { value = null, fault } = read(cells[at] ?? '');
      values[name] = value;
      if (fault) faults.push({ field: name, message: fault });
    }
    const record = withBounds(resource, values);
    faults.push(...brokenRules(resource, record, faults));
    const given: Record<string, string> = {};
    for (const { name, at } of derived) {
      const cell = cells[at] ?? '';
      if (following.has(name)) given[name] = cell;
      else if (cell !== (record[name] ?? '') && !hasFault(faults, saidBehind(name)))
        faults.push({ field: name, message: differs(cell, String(record[name] ?? '')) });
    }
    return { record, given, faults };
  };
}

/** Says that a derived cell is not what follows. */
export function differs(cell: string, expected: string): Message {
  return say('derived-differs', {
    value: quote(cell),
    expected: quote(expected),
  });
}

function brokenRules(resource: Resource, record: Row, faults: readonly Fault[]): Fault[] {
  const broken = RULES[resource.kind]?.(record) ?? [];
  return [
    // A cell that was refused is null, which is no breach of its own.
    ...broken
      .filter(({ field }) => !hasFault(faults, field))
      .map(({ field, rule }) => ({ field, message: say(rule) })),
    ...wrongIds(resource, record),
  ];
}

function wrongIds(resource: Resource, record: Row): Fault[] {
  return saidFields(resource).flatMap((field): Fault[] => {
    if (field.kind !== 'identifier' || !field.from) return [];
    const parts = field.from.map((name) => record[name]);
    const [value, expected] = [record[field.name], parts.join('~')];
    if (value === null || parts.includes(null) || value === expected) return [];
    return [
      {
        field: field.name,
        message: say('wrong-compound-id', { value: quote(String(value)), expected }),
      },
    ];
  });
}

function hasFault(faults: readonly Fault[], name: string): boolean {
  return faults.some(({ field }) => field === name);
}

/** The date that a derived day belongs to. */
function saidBehind(name: string): string {
  return name.replace(/_(earliest|latest)$/, '');
}
