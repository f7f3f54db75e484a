import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../src/commands/index.ts';
import { FORMATS } from '../src/formats/index.ts';
import { PROBLEMS } from '../src/http/problems.ts';
import { type Field, isMany } from '../src/resources/fields.ts';
import { ALL_RESOURCES } from '../src/resources/index.ts';
import { SETTINGS } from '../src/setting-list.ts';
import { page, table } from './markdown.ts';
import { parametersPage } from './print-parameters.ts';

/** The pages that list what the code holds, by file name. */
export function printedPages(): Readonly<Record<string, string>> {
  return {
    'fields.md': fieldsPage(),
    'formats.md': formatsPage(),
    'parameters.md': parametersPage(),
    'problems.md': problemsPage(),
    'settings.md': settingsPage(),
    'commands.md': commandsPage(),
  };
}

function fieldsPage(): string {
  const kinds = ALL_RESOURCES.map(
    ({ class: term, path, label, plural, note, fields }) => `## ${path}

${plural.en} · ${plural.id}. ${note.en}

Class \`${term}\` (${label.en} · ${label.id}).

${table(
  ['field', 'label', 'label (id)', 'kind', 'required', 'property', 'meaning'],
  fields.map((field) => [
    `\`${field.name}\``,
    field.label.en,
    field.label.id,
    kindOf(field),
    field.required ? 'yes' : '',
    `\`${field.property}\``,
    `${field.derived ? '*Derived.* ' : ''}${field.note?.en ?? ''}`.trim(),
  ]),
)}`,
  );
  return page(
    'Fields',
    'Every field of every kind of record: its name in CSV, JSON and queries, and what it means. Derived fields follow from the others. What may be asked with them is in [parameters.md](parameters.md).',
    kinds.join('\n\n'),
  );
}

function kindOf(field: Field): string {
  const one =
    field.kind === 'reference'
      ? `reference to ${field.to}`
      : field.kind === 'concept'
        ? `code of ${field.scheme.name}`
        : field.kind === 'date'
          ? 'partial date'
          : field.kind;
  return isMany(field) ? `list, ${one}` : one;
}

function formatsPage(): string {
  const rows = FORMATS.map(({ name, extension, contentType, whole }) => [
    name,
    `\`.${extension}\``,
    `\`${contentType}\``,
    whole ? 'whole, unless `limit` is given' : 'pages of 100, at most 1000',
  ]);
  return page(
    'Formats',
    'Every collection, record and data set, as a page and in these formats: by suffix, or by `Accept`. `/datasets/{kind}.{suffix}` is always whole.',
    `${table(['format', 'suffix', 'content type', 'a collection is'], rows)}\n\n${IN_XML}`,
  );
}

const IN_XML =
  'Every RDF syntax says the same graph with the same prefixes. XML cannot hold control characters other than tab, line feed and carriage return, nor U+FFFE and U+FFFF. The register refuses them; if one came through all the same, RDF/XML would have U+FFFD in its place.';

function problemsPage(): string {
  const rows = Object.entries(PROBLEMS).map(([code, { status, title, remedy }]) => [
    `\`${code}\``,
    String(status),
    title.en,
    title.id,
    remedy.en,
  ]);
  return page(
    'Problems',
    'Everything that can go wrong for a reader. Errors are problem details (RFC 9457), whose `type` leads to a page at `/problems/{code}`; they are pages where HTML is asked for by name.',
    table(['code', 'status', 'title', 'title (id)', 'what to do'], rows),
  );
}

function settingsPage(): string {
  const rows = SETTINGS.map(({ name, fallback, purpose, accepts }) => [
    `\`${name}\``,
    purpose.en,
    accepts.en,
    fallback,
  ]);
  return page(
    'Settings',
    'Environment variables. An empty one counts as not set; one that is not accepted stops the start with a line that says what is.',
    table(['name', 'decides', 'accepted', 'if not set'], rows),
  );
}

function commandsPage(): string {
  const parts = COMMANDS.map(({ name, summary, arguments: given, options, examples }) => {
    const usage = ['npx --no adopsi', name, ...given.map((one) => `<${one.name}>`)].join(' ');
    const lines = [
      ...given.map((one) => `- \`<${one.name}>\`: ${one.what.en}`),
      ...options.map((one) => `- \`${one.flags}\`: ${one.what.en}`),
    ];
    return [
      `## ${name}`,
      summary.en,
      `\`${usage}${options.length > 0 ? ' [options]' : ''}\``,
      ...(lines.length > 0 ? [lines.join('\n')] : []),
      `\`\`\`sh\n${examples.join('\n')}\n\`\`\``,
    ].join('\n\n');
  });
  return page(
    'Commands',
    'What a steward can do, in the clone. Every command takes `--lang id|en` and `--help`; it ends with 0 (done), 1 (refused by the rules) or 2 (could not be tried).',
    parts.join('\n\n'),
  );
}

if (import.meta.main)
  for (const [name, text] of Object.entries(printedPages()))
    writeFileSync(new URL(name, import.meta.url), text);
