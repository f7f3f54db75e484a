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

/** What shapes find in a graph, in short. */
export interface Findings {
  readonly violations: readonly string[];
  /** What they would rather have otherwise, or want to be known: each once, by property. */
  readonly advice: readonly string[];
}

/** A validator of graphs by a file of shapes (SHACL). */
export function shapesOf(file: string): (quads: readonly Quad[]) => Promise<Findings> {
  const shapes = new Store(new Parser().parse(readFileSync(new URL(file, STANDARDS), 'utf8')));
  const validator = new Validator(shapes, { factory: DataFactory });
  return async (quads) => {
    const report = await validator.validate({ dataset: new Store([...quads]) });
    const results = report.results as readonly Result[];
    const isViolation = ({ severity }: Result) => severity.value.endsWith('Violation');
    const advice = results.filter((one) => !isViolation(one)).map(inShort);
    return {
      violations: results
        .filter(isViolation)
        .map((one) => `${one.focusNode.term.value} ${inShort(one)}`),
      advice: [...new Set(advice)].toSorted(),
    };
  };
}

function inShort({ path, message }: Result): string {
  const steps = (path ?? []).flatMap(({ predicates }) => predicates.map(({ value }) => value));
  return `${steps.join('/')}: ${message.map(({ value }) => value).join(' ')}`;
}
