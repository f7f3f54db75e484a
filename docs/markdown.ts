const PRINTED =
  'Printed from the code by `npm run docs`; a test holds it to it. Not to be edited by hand.';

/** A printed page in Markdown, which says that it is one. */
export function page(title: string, lead: string, body: string): string {
  return `# ${title}\n\n${lead}\n\n${body}\n\n---\n\n${PRINTED}\n`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
