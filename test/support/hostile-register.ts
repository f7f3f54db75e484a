import type { Store } from '../../src/register/open.ts';
import { isMany } from '../../src/resources/fields.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import { emptyRegister, publishSmall, type SmallRelease } from './small-register.ts';
import { REGISTER, RELEASES } from './small-releases.ts';

/** What a register may hold by every rule of intake, and some reader or writer stumbles over. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  code: [
    `"><script>alert(1)</script><img src=x onerror=alert(2)> ' onclick='x' &amp; </title> <b>`,
    ']]> --> <!-- <![CDATA[ <?xml ?> &#0; &lt; %3Cscript%3E {{7*7}} #{7*7} <%= 7*7 %> `id` $(id)',
    '\\u003cscript\\u003e \\n %0d%0aX-Injected: 1 %00 , ; <https://evil.example/>; rel="canonical", \\',
  ].join(' '),
  scripts: 'עברית العربية 漢字 😀 🏛 é ẛ İ ı ß ﷽',
  words: 'kata '.repeat(1000).trim(),
  letters: 'x'.repeat(5000),
};

/** An address that intake accepts, with all that an address may hold. */
const ADDRESS =
  "https://evil.example/a'b(c)*;x=1,2/%0d%0aX-Injected:%201?q='onload=alert(1)&x=%22%3E%3Cscript%3E#'";

/** The small register's first two releases with one text wherever a steward writes words: the second changes, corrects and withdraws. */
export async function hostileRegister(text: string): Promise<Store> {
  const store = emptyRegister();
  const [first, second] = RELEASES;
  const said = { id: text, en: text };
  const register = { ...REGISTER, title: said, summary: said, method: said, claim: said };
  await publishSmall(store, {
    records: saying(first, text),
    register: { ...register, publisher: text, contact: "mailto:a'b&c=d@evil.example" },
    note: text,
  });
  const quoted = `"${text.replaceAll('"', '""')}"`;
  await publishSmall(
    store,
    {
      records: saying(second, `${text} 2`),
      changes: (second?.changes ?? []).map((line) => {
        const [kind, id, change, , , successor] = line.split(',');
        return [kind, id, change, quoted, quoted, successor].join(',');
      }),
      note: text,
    },
    2,
  );
  return store;
}

function saying(release: SmallRelease | undefined, text: string): SmallRelease['records'] {
  const records = Object.entries(release?.records ?? {}).map(([kind, rows]) => [
    kind,
    rows.map((row) => turned(kind as Kind, row, text)),
  ]);
  return Object.fromEntries(records);
}

function turned(kind: Kind, row: Row, text: string): Row {
  const changed = { ...row };
  for (const field of RESOURCES[kind].fields) {
    if (field.kind === 'iri') changed[field.name] = ADDRESS;
    if (field.kind !== 'text' || field.pattern !== undefined || field.derived) continue;
    // Many values are joined by `|`, which none may hold, nor end with a backslash.
    const plain = text.replace(/\\$/, '/');
    changed[field.name] = isMany(field) ? [plain, `${plain}.`] : text;
  }
  return changed;
}
