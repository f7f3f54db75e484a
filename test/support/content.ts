import { createHash } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import type { Store } from '../../src/register/open.ts';
import { linkTable, TABLES } from '../../src/register/tables.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';

/** Everything that a register says as of a release, records and links, as one hash. */
export function contentOf({ $client }: Store, release: number): string {
  const hash = createHash('sha256');
  const asOf = `m.valid_from <= ${release} and m.valid_to > ${release}`;
  const add = (query: string) => {
    for (const row of $client.prepare(query).raw().iterate()) hash.update(JSON.stringify(row));
  };
  for (const resource of ALL_RESOURCES) {
    const table = getTableName(TABLES[resource.kind]);
    const names = resource.fields.map(({ name }) => `m."${name}"`);
    add(`select ${names.join(', ')} from ${table} m where ${asOf} order by m.id`);
    for (const field of resource.fields.filter(isMany)) {
      const links = getTableName(linkTable(resource, field));
      add(
        `select m.id, l.position, l.value from ${links} l join ${table} m on m.row = l.row where ${asOf} order by m.id, l.position`,
      );
    }
  }
  return hash.digest('hex').slice(0, 16);
}
