/** Whom a guide is for; also the last part of its address. */
export const GUIDES = ['researchers', 'portals', 'journalists', 'stewards'] as const;
export type GuideName = (typeof GUIDES)[number];

/** The path of a guide. */
export function guidePath(name: GuideName): string {
  return `/docs/${name}`;
}
