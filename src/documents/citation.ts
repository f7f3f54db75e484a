import type { Dataset } from '../resources/datasets.ts';
import { dateIn, numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import type { Publication } from './publication.ts';

/** What is cited: a data set as a release has it, or, without a release, as it goes on being published. */
export interface Cited {
  readonly dataset: Pick<Dataset, 'name' | 'label'>;
  /** When it was published; of what goes on, when it last changed: UTC, to the second. */
  readonly published: string;
  readonly release?: number;
}

/** A citation in its parts, so that a page can set the title apart. */
export interface Citation {
  /** Nobody, where no publisher is named: then the title comes first. */
  readonly author: string | null;
  readonly year: string;
  readonly title: string;
  /** What follows the title: release, day, and that it is data. */
  readonly details: string;
  readonly address: string;
  readonly bibtex: string;
}

const WORDS = {
  id: {
    release: (n: string, day: string) => `, rilis ${n}, ${day} [set data]`,
    living: ' [set data yang terus diperbarui]',
    kind: 'Set data',
    version: (n: string) => `rilis ${n}`,
  },
  en: {
    release: (n: string, day: string) => `, release ${n}, ${day} [data set]`,
    living: ' [data set, updated continually]',
    kind: 'Data set',
    version: (n: string) => `release ${n}`,
  },
} as const;

/** How a data set is cited, in a language. */
export function citationOf(publication: Publication, cited: Cited, lang: Lang): Citation {
  const { urls, register, publisher: author } = publication;
  const { dataset, published, release } = cited;
  const say = WORDS[lang];
  const n = release === undefined ? undefined : numberIn(lang, release);
  const path = `/datasets/${dataset.name}`;
  const parts = {
    author,
    year: published.slice(0, 4),
    title: `${register.title[lang]}: ${dataset.label[lang]}`,
    details: n === undefined ? say.living : say.release(n, dateIn(lang, published)),
    // A page, not a file: it tells the limits too, and of a release it tells what was so then.
    address: urls.at(release === undefined ? path : `${path}?release=${release}`),
  };
  const entries = {
    author: author === null ? undefined : `{${escaped(author)}}`,
    title: `{${escaped(parts.title)}}`,
    year: parts.year,
    version: n === undefined ? undefined : say.version(n),
    howpublished: say.kind,
    url: parts.address,
  };
  const lines = Object.entries(entries).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  const key = [dataset.name, ...(release === undefined ? [] : [`release-${release}`])].join('-');
  return { ...parts, bibtex: `@misc{${key},\n${lines.join(',\n')}\n}` };
}

/** A citation as plain text. */
export function citationText({ author, year, title, details, address }: Citation): string {
  const start = author === null ? `${title} (${year})` : `${author} (${year}). ${title}`;
  return `${start}${details}. ${address}`;
}

/** A text in which TeX finds no commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? `\\${character}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
