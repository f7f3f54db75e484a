import type { Ask } from './route.ts';

/**
 * Whether searches should find a page by itself: with a query it shows a part, another order or an older state
 * of what a page without one shows, and there is no end of such pages. They are not closed to robots, which
 * could not read then that they are not wanted in a list.
 */
export function isListed({ address }: Pick<Ask, 'address'>): boolean {
  return address.entries.length === 0;
}
