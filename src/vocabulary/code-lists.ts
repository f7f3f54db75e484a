import type { Words } from './schemes.ts';

/** A scheme with what its codes mean, as a table of them is written. */
export interface CodeList {
  readonly name: string;
  readonly label: Words;
  readonly definition: Words;
  readonly concepts: readonly {
    readonly code: string;
    readonly label: Words;
    readonly definition: Words;
  }[];
}
