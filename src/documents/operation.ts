import type { Syntax } from '../formats/format.ts';
import type { Resource } from '../resources/define.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** One address as OpenAPI tells it. */
export interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly offers: readonly Syntax[];
  readonly parameters: readonly Parameter[];
  readonly resource?: Resource;
  readonly many?: true;
  /** What its JSON is, where that is no record, as JSON Schema. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** The names that a variable part of its path may have, where they are known beforehand. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** The status, where the answer is the way to another address. */
  readonly redirects?: 303 | 308;
  /** Whether there is nothing at this address as long as nobody said what would stand there. */
  readonly optional?: true;
  /** Whether it sends stored files, of which a reader may want a part. */
  readonly stored?: true;
}

/** What may stand in its query. */
export interface Parameter {
  readonly name: string;
  readonly description: Words;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Whether nothing can be answered without it. */
  readonly isRequired?: true;
  /** Whether a value of this schema may name what is not there. */
  readonly mayBeAbsent?: true;
}
