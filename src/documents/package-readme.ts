import { DATASETS, LINK_TABLES, WHOLE } from '../resources/datasets.ts';
import { dateIn, numberIn } from '../resources/naming.ts';
import type { Publication } from '../resources/publication.ts';
import { LANGS, type Lang, type Words } from '../vocabulary/schemes.ts';
import { NO_PUBLISHER } from './contact.ts';
import { CSV_TABLES } from './csv-tables.ts';
import { escapeMarkdown } from './escapes.ts';
import { PHRASES } from './package-readme-texts.ts';

/** What the package's README tells beside what stands in the descriptions. */
export interface PackageFacts {
  readonly publication: Publication;
  /** How many rows a table has, by name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly rights: Words;
  readonly citation: Words;
  /** Where this release stays. */
  readonly frozen: string;
}

/** The README of the package of a release, in both languages, as Markdown. */
export function packageReadmeOf(facts: PackageFacts): string {
  return LANGS.map((lang) => partIn(lang, facts)).join('\n---\n\n');
}

function partIn(lang: Lang, facts: PackageFacts): string {
  const { publication, rows, rights, citation, frozen } = facts;
  const { release, register, publisher } = publication;
  const say = PHRASES[lang];
  const text = (words: Words) => escapeMarkdown(words[lang]);
  const count = (name: string) => {
    const found = rows[name];
    if (found === undefined) throw new Error(`Nobody counted the rows of ${name}.`);
    return numberIn(lang, found);
  };
  const lists = new Set(LINK_TABLES.map(({ name }) => name));
  const tables = CSV_TABLES.filter(({ name }) => !lists.has(name));
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${text(register.title)}`,
    `${say.release(release.n, dateIn(lang, release.published_at))} · ${escapeMarkdown(
      publisher ?? NO_PUBLISHER[lang],
    )} · <${frozen}>`,
    text(register.summary),
    `## ${say.contents}`,
    [
      row(...say.head),
      row('---', '---', '---:', '---'),
      ...tables.map(({ name, note, license }) =>
        row(`\`${name}.csv\``, text(note), count(name), license.name),
      ),
    ].join('\n'),
    `${say.lists} ${LINK_TABLES.map(({ name }) => `\`${name}.csv\` (${count(name)})`).join(', ')}.`,
    `## ${say.limits}`,
    [register.method, ...limits()].map((words) => `- ${text(words)}`).join('\n'),
    `## ${say.columns}`,
    say.columnsText,
    `## ${say.load}`,
    say.loadText,
    `## ${say.licence}`,
    text(rights),
    `## ${say.cite}`,
    text(citation),
    '',
  ].join('\n\n');
}

/** What must be known of the data sets, each said once. */
function limits(): Words[] {
  const found = new Map<string, Words>();
  for (const { name, limits } of DATASETS) if (name !== WHOLE) found.set(limits.en, limits);
  return [...found.values()];
}
