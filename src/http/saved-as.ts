import { WHOLE } from '../resources/datasets.ts';

/** What a file is called where it is saved: of what, and of which release. */
export function savedAs(url: string, release: number): string {
  const dot = url.indexOf('.');
  const [base, rest] = [url.slice(0, dot), url.slice(dot)];
  return `${base === WHOLE ? base : `${WHOLE}-${base}`}-r${release}${rest}`;
}
