import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser, Store } from 'n3';
// @ts-expect-error It brings no types.
import { Validator } from 'shacl-engine';

/** Shapes of others, beside the checkout. */
export const STANDARDS = new URL('../../../shared/standards/', import.meta.url);

interface Named {
  readonly value: string;
}
interface Result {
  readonly focusNode: { readonly term: Named };
  readonly severity: Named;
  readonly path: readonly { readonly predicates: readonly Named[] }[] | undefined;
  readonly message: readonly (Named & { readonly language: string })[];
  readonly shape: { readonly ptr: { readonly term: Named } };
}

/** Something that breaks a shape, or that its shape would rather have otherwise. */
export interface Fault {
  readonly isViolation: boolean;
  readonly node: string;
  /** The shape it breaks. */
  readonly shape: string;
  readonly path: string | undefined;
  /** What is told of it, by language. */
  readonly messages: Readonly<Record<string, string>>;
}

/** Whether one node keeps to one shape, where that is all that is asked. */
interface Question {
  readonly node: string;
  readonly shape: string;
}

/** A reporter of graphs by shapes (SHACL): everything they find, advice too. */
function reporterOf(shapes: readonly Quad[]) {
  const validator = new Validator(new Store([...shapes]), { factory: DataFactory });
  return async (quads: readonly Quad[], one?: Question): Promise<Fault[]> => {
    const { namedNode } = DataFactory;
    const report = await validator.validate(
      { dataset: new Store([...quads]), ...(one && { terms: [namedNode(one.node)] }) },
      one && [{ terms: [namedNode(one.shape)] }],
    );
    return (report.results as readonly Result[]).map(
      ({ severity, focusNode, shape, path, message }) => ({
        isViolation: severity.value.endsWith('Violation'),
        node: focusNode.term.value,
        shape: shape.ptr.term.value,
        path: path?.map((step) => step.predicates.map(({ value }) => value)).join('/'),
        messages: Object.fromEntries(message.map((one) => [one.language, one.value])),
      }),
    );
  };
}

/** A validator of graphs by shapes: what it returns is what is wrong; advice is left out. */
export function validatorOf(shapes: readonly Quad[]) {
  const report = reporterOf(shapes);
  return async (quads: readonly Quad[], one?: Question): Promise<Fault[]> =>
    (await report(quads, one)).filter(({ isViolation }) => isViolation);
}

/** What shapes find in a graph, in short. */
export interface Findings {
  readonly violations: readonly string[];
  /** What they would rather have otherwise, or want to be known: each once, by property. */
  readonly advice: readonly string[];
}

/** A validator by a file of shapes of others. */
export function shapesOf(file: string | URL): (quads: readonly Quad[]) => Promise<Findings> {
  const text = readFileSync(new URL(file, STANDARDS), 'utf8');
  const report = reporterOf(new Parser().parse(text));
  return async (quads) => {
    const found = await report(quads);
    const advice = found.filter(({ isViolation }) => !isViolation).map(inShort);
    return {
      violations: found
        .filter(({ isViolation }) => isViolation)
        .map((one) => `${one.node} ${inShort(one)}`),
      advice: [...new Set(advice)].toSorted(),
    };
  };
}

function inShort({ path, messages }: Fault): string {
  return `${path ?? ''}: ${Object.values(messages).join(' ')}`;
}
