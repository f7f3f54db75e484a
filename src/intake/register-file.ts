import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { canonicalRegister, registerSchema } from '../resources/register-json.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Gathering } from './complaints.ts';
import { type Folder, REGISTER_FILE } from './folder.ts';
import { type Message, say } from './messages.ts';
import { formulaFault, textFault } from './text-faults.ts';

/** What a folder's `register.json` says: its canonical text, and the region that provides. */
export interface RegisterFile {
  readonly text: string;
  readonly provider: string;
}

/** Reads `register.json`; what is wrong with it is gathered, by the path of the member. */
export function readRegisterFile(folder: Folder, gathering: Gathering): RegisterFile | undefined {
  const json = parse(readFileSync(folder.pathOf(REGISTER_FILE)), gathering);
  if (json === undefined) return undefined;
  const checked = registerSchema.safeParse(json);
  const messages = [
    ...(checked.error?.issues ?? []).flatMap((issue) => messagesOf(json, issue)),
    ...textFaults(json, ''),
  ];
  for (const message of messages) gathering.add({ file: REGISTER_FILE }, message);
  if (!checked.success || messages.length > 0) return undefined;
  return { text: canonicalRegister(checked.data), provider: checked.data.provider };
}

function parse(bytes: Buffer, gathering: Gathering): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    gathering.add({ file: REGISTER_FILE }, say('not-utf8'));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [detail = ''] = error.message.split(' in JSON at position');
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? endOf(text);
    const place = { file: REGISTER_FILE, line: Number(line), column: Number(column) };
    gathering.add(place, say('wrong-json', { detail }));
    return undefined;
  }
}

/** Where a text ends; V8 does not say so of JSON that stops in the middle. */
function endOf(text: string): [string, number, number] {
  const lines = text.split('\n');
  return ['', lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

function messagesOf(json: unknown, issue: z.core.$ZodIssue): Message[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      say('unknown-member', {
        path: [...issue.path, key].join('.'),
        meant: nearest(key, Object.keys(registerSchema.shape)),
      }),
    );
  if (valueAt(json, issue.path) === undefined) return [say('missing-member', { path })];
  return [say('wrong-member', { path: path || REGISTER_FILE, expected: expectedAt(issue.path) })];
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    json,
  );
}

const EXPECTED: Readonly<Record<string, Words>> = {
  provider: { id: 'kode daerah, misalnya "11.01"', en: 'the code of a region, such as "11.01"' },
  first_date: { id: 'sebuah hari, misalnya "2016-09-20"', en: 'a day, such as "2016-09-20"' },
  license: { id: '"CC-BY-4.0"', en: '"CC-BY-4.0"' },
  publisher: { id: 'nama, atau null', en: 'a name, or null' },
  contact: {
    id: 'alamat mailto: atau https://, atau null',
    en: 'an address with mailto: or https://, or null',
  },
};

function expectedAt([first, second]: readonly PropertyKey[]): Words {
  const pair = {
    id: 'objek dengan teks "id" dan "en"',
    en: 'an object with the texts "id" and "en"',
  };
  const text = { id: 'teks yang tidak kosong', en: 'a text that is not empty' };
  if (first === undefined) return { id: 'satu objek JSON', en: 'one JSON object' };
  return EXPECTED[String(first)] ?? (second === undefined ? pair : text);
}

/** What is wrong with the characters of any text, wherever it stands. */
function textFaults(value: unknown, path: string): Message[] {
  if (typeof value === 'string') {
    const fault = textFault(value) ?? formulaFault(value);
    return fault ? [within(path, fault)] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    textFaults(member, path ? `${path}.${key}` : key),
  );
}

function within(path: string, { code, words }: Message): Message {
  return { code, words: { id: `${path}: ${words.id}`, en: `${path}: ${words.en}` } };
}
