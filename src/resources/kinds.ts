/** Every kind of thing the register holds, and the plural it is reached under. */
export const KINDS = {
  application: 'applications',
  region: 'regions',
  agreement: 'agreements',
  adoption: 'adoptions',
  signatory: 'signatories',
  source: 'sources',
  'stated-total': 'stated-totals',
  coverage: 'coverage',
} as const;

export type Kind = keyof typeof KINDS;
