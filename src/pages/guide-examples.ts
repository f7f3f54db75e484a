import type { GuideName } from './guide-names.ts';

/** What examples speak of: something that the register really holds. */
export interface Examples {
  readonly base: string;
  readonly release: number;
  /** An application, and a day by which something was signed; none, where nothing of the kind is recorded. */
  readonly application: string | null;
  readonly day: string | null;
}

type Example = (about: Examples) => string | null;

/** What to type for the steps of a guide; a step that is not here is only told. A test runs every one. */
const EXAMPLES: Readonly<Record<GuideName, Readonly<Record<string, Example>>>> = {
  researchers: {
    load: ({ base }) => `curl -s ${base}/datasets/agreements-wide.csv`,
    filter: ({ base }) =>
      `curl -s "${base}/agreements.csv?evidence=signed&fields=adopter,evidence_on,instrument"`,
    count: ({ base }) => `curl -s "${base}/counts/adopters.csv?by=year"`,
    freeze: ({ base, release }) => `curl -s ${base}/releases/${release}/agreements-wide.csv`,
  },
  portals: {
    catalogue: ({ base }) => `curl -s -H "Accept: text/turtle" ${base}/catalog`,
    identifiers: ({ base, application }) =>
      application && `curl -sL -H "Accept: text/turtle" ${base}/id/applications/${application}`,
    changes: ({ base }) => `curl -s "${base}/changes.json?since=0"`,
    again: ({ base }) =>
      `curl -s --etag-compare catalog.etag --etag-save catalog.etag -o catalog.ttl ${base}/catalog.ttl`,
  },
  journalists: {
    figure: ({ base, day }) =>
      `curl -s "${base}/counts/adopters.json${day === null ? '' : `?as_of=${day}`}"`,
    claims: ({ base }) =>
      `curl -s "${base}/stated-totals.csv?fields=stated_on,count,qualifier,what,stated_by"`,
    embed: ({ base, release }) => `${base}/counts/adopters?release=${release}`,
    freeze: ({ base, release }) => `curl -s "${base}/counts/adopters.json?release=${release}"`,
  },
  stewards: {
    export: () => 'npx --no adopsi export my-register',
    check: () => 'npx --no adopsi check my-register',
    preview: () => 'npx --no adopsi publish my-register --dry-run',
    publish: () => 'npx --no adopsi publish my-register --note "…"',
    verify: () => 'npx --no adopsi verify',
  },
};

/** What to type for one step. */
export function exampleOf(guide: GuideName, step: string, about: Examples): string | null {
  return EXAMPLES[guide][step]?.(about) ?? null;
}
