import type { Status } from '../vocabulary/schemes.ts';

/** What the sources say of an application somewhere, the most telling first: by it a region is told of once. */
export const BY_STRENGTH: readonly Status[] = ['in-use', 'agreed', 'ended', 'unknown', 'intended'];
