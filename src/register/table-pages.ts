import type { Resource } from '../resources/define.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import { WIDE_TABLES } from '../resources/wide-tables.ts';
import type { Store } from './open.ts';
import { readPages } from './pages.ts';
import { readWidePages } from './wide.ts';

/** The rows of a kind or a wide table as of a release, in the order of ids, a page at a time. */
export function readTablePages(
  store: Store,
  table: Resource,
  release: number,
): AsyncIterable<readonly Row[]> {
  const wide = WIDE_TABLES.find((one) => one === table);
  return wide
    ? readWidePages(store, wide, release)
    : readPages(store, RESOURCES[table.kind], { release });
}
