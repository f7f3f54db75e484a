import { adoption } from './adoption.ts';
import { agreement } from './agreement.ts';
import { application } from './application.ts';
import { coverage } from './coverage.ts';
import type { Resource } from './define.ts';
import type { Kind } from './kinds.ts';
import { region } from './region.ts';
import { signatory } from './signatory.ts';
import { source } from './source.ts';
import { statedTotal } from './stated-total.ts';

/** One description for every kind, in the order a reader meets them. */
export const RESOURCES = {
  application,
  region,
  agreement,
  adoption,
  signatory,
  source,
  'stated-total': statedTotal,
  coverage,
} satisfies Record<Kind, Resource>;

export const ALL_RESOURCES: readonly Resource[] = Object.values(RESOURCES);
