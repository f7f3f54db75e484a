import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser, Store } from 'n3';
// @ts-expect-error It brings no types.
import { Validator } from 'shacl-engine';

/** Shapes of others, beside the checkout. */
export const STANDARDS = new URL('../../../shared/standards/', import.meta.url);

interface Result {
  readonly focusNode: { readonly term: { readonly value: string } };
  readonly severity: { readonly value: string };
  readonly path: readonly {
    readonly predicates: readonly { readonly value: string }[];
  }[];
  readonly message: readonly { readonly value: string }[];
}

/** A validator of graphs by a file of shapes (SHACL): what it returns is what is wrong, in short; advice is left out. */
export function shapesOf(file: string): (quads: readonly Quad[]) => Promise<string[]> {
  const shapes = new Store(new Parser().parse(readFileSync(new URL(file, STANDARDS), 'utf8')));
  const validator = new Validator(shapes, { factory: DataFactory });
  return async (quads) => {
    const report = await validator.validate({ dataset: new Store([...quads]) });
    const wrong = (report.results as readonly Result[]).filter(({ severity }) =>
      severity.value.endsWith('Violation'),
    );
    return wrong.map(
      ({ focusNode, path, message }) =>
        `${focusNode.term.value} ${path?.map((step) => step.predicates.map(({ value }) => value))}: ${message.map(({ value }) => value)}`,
    );
  };
}
