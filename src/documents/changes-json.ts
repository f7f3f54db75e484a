import { json } from '../formats/json.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Urls } from '../resources/urls.ts';
import { changeJson, type LoggedChange } from './change.ts';

/** How far a page of changes reaches. */
interface Reach {
  /** The release that the reader has; 0 is none. */
  readonly since: number;
  /** The release that the reader has after the last page, and when it was published. */
  readonly release: number;
  readonly published_at: string;
  /** The page after this one. */
  readonly next: string | null;
}

/** Writes pages of changes as JSON, a change a line, each with its record as the record's own address has it. */
export function changesWriter(
  urls: Urls,
): (reach: Reach, changes: readonly LoggedChange[]) => string {
  const writers = new Map(
    ALL_RESOURCES.map((resource) => [resource.kind, json.writer(resource, urls)]),
  );
  const line = (change: LoggedChange) => {
    const { release, published_at, kind, differences, after } = change;
    const fields = differences.map(({ field }) => field.name);
    const told = { ...changeJson(urls, change), release, published_at, fields };
    const record = after ? writers.get(kind)?.record(after) : 'null';
    return `${JSON.stringify(told).slice(0, -1)},"record":${record}}`;
  };
  return (reach, changes) =>
    `${JSON.stringify(reach).slice(0, -1)},"changes":[${changes.map(line).join(',\n')}]}\n`;
}
