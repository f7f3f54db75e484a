import { ALL_RESOURCES } from '../resources/index.ts';
import type { Operation } from './operation.ts';

interface Tag {
  readonly name: string;
  readonly description: string;
}

/** What does not answer with records, by how its addresses begin; the first that fits holds it. */
const OTHERS: readonly (Tag & { readonly begins: readonly string[] })[] = [
  {
    name: 'Counts and embeds',
    description: 'How many regions, agreements or applications, by what, and as frames and badges.',
    begins: ['/counts', '/embed', '/badge', '/oembed'],
  },
  {
    name: 'Data sets',
    description: 'Whole tables as files, each with a page and a description.',
    begins: ['/datasets'],
  },
  {
    name: 'Catalogue',
    description: 'Every data set with its files, for portals and harvesters.',
    begins: ['/catalog', '/.well-known/datacatalog', '/.well-known/void', '/.well-known/csvm'],
  },
  {
    name: 'Releases and changes',
    description: 'Every release with its files, and what changed, for whoever keeps a copy.',
    begins: ['/releases', '/changes'],
  },
  {
    name: 'Vocabulary',
    description: 'The words of the data: classes, properties, codes, shapes.',
    begins: ['/vocab'],
  },
  {
    name: 'Identifiers',
    description: 'Lasting addresses of things; each leads to the document about its thing.',
    begins: ['/id/'],
  },
  {
    name: 'Service',
    description: 'Home, search, documentation, and what machines ask of any site.',
    begins: ['/'],
  },
];

/** The groups of operations, in the order in which they are read. */
export const TAGS: readonly Tag[] = [
  ...ALL_RESOURCES.map(({ plural, note }) => ({ name: plural.en, description: note.en })),
  ...OTHERS.map(({ name, description }) => ({ name, description })),
];

/** The group that an operation belongs to. */
export function tagOf({ resource, path }: Pick<Operation, 'resource' | 'path'>): string {
  const other = OTHERS.find(({ begins }) => begins.some((one) => path.startsWith(one)));
  return resource?.plural.en ?? other?.name ?? '';
}
