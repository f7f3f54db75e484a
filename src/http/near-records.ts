import { readPage } from '../register/pages.ts';
import type { Resource } from '../resources/define.ts';
import type { Row } from '../resources/row.ts';
import { nearestOf } from '../vocabulary/nearest.ts';
import type { Services } from './services.ts';

/** A record with its kind. */
export interface Named {
  readonly resource: Resource;
  readonly row: Row;
}

/** How many records of a kind are compared, and how many are offered. */
const [COMPARED, OFFERED] = [2000, 5];

/** The records whose name or identifier is nearest to a text, of kinds that have names of their own. */
export async function nearRecords(
  { store }: Services,
  release: number,
  resources: readonly Resource[],
  text: string,
): Promise<readonly Named[]> {
  const named = resources.filter(hasNames);
  const rows = await Promise.all(
    named.map(async (resource) => {
      const page = await readPage(store, resource, { release, limit: COMPARED });
      return page.map((row) => ({ spellings: spellingsOf(row), thing: { resource, row } }));
    }),
  );
  return nearestOf(text.replaceAll('-', ' '), rows.flat(), OFFERED);
}

/** Whether the records of a kind go by names, and not by what they tell. */
export function hasNames({ fields }: Resource): boolean {
  return fields.some(({ name, kind }) => name === 'name' && kind === 'text');
}

/** A region is often called without its level, which stands first in its name; with it behind, or with all but its last word by their initials (DKI Jakarta). */
function spellingsOf({ id, name }: Row): string[] {
  const whole = String(name);
  const [level = '', ...rest] = whole.split(' ');
  const last = rest.pop();
  const others =
    last === undefined
      ? []
      : [
          [...rest, last].join(' '),
          [...rest, last, level].join(' '),
          `${[level, ...rest].map(([initial]) => initial).join('')} ${last}`,
        ];
  return [whole, ...others, String(id).replaceAll('-', ' ')];
}
