import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

const TYPE = 'application/ld+json';

/** The statements that a page holds for programs, as a browser's parser finds them. */
export function dataBlocksOf(page: string): unknown[] {
  return scriptsOf(page)
    .filter(({ type }) => type === TYPE)
    .map(({ text }) => JSON.parse(text));
}

/** Every script element of a page, with its type. */
export function scriptsOf(page: string): { readonly type: string; readonly text: string }[] {
  const all = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
    node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...all(child)] : []));
  return all(parse(page))
    .filter(({ tagName }) => tagName === 'script')
    .map((element) => ({
      type: element.attrs.find(({ name }) => name === 'type')?.value ?? '',
      text: element.childNodes.map((one) => (tree.isTextNode(one) ? one.value : '')).join(''),
    }));
}

/** A page without these statements: what is left is for people. */
export function withoutDataBlocks(page: string): string {
  return page.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
}
