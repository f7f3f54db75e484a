import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { urlsAt } from '../src/resources/urls.ts';
import { appOf, seedsStore } from './support/apps.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const BASE = 'http://localhost:8080';
const { ask } = appOf(await seedsStore(), { urls: urlsAt(BASE) });

/** The examples of the tour: what is typed, and what is printed, `…` standing for anything. */
const examples = [...readme.matchAll(/```console\n\$ (curl [^\n]+)\n([\s\S]*?)```/g)].map(
  ([, command = '', printed = '']) => ({ command, printed }),
);

describe('the tour of the README', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(5));

  it.each(examples)('prints what it says: $command', async ({ command, printed }) => {
    const [, address = ''] = /"?(http:\/\/localhost:8080[^"\s]*)"?$/.exec(command) ?? [];
    const [, accept] = /-H "Accept: ([^"]+)"/.exec(command) ?? [];
    const response = await ask(address.slice(BASE.length), accept);
    const head = command.includes('curl -si')
      ? `HTTP/1.1 ${response.status} OK\n${[...response.headers].map(([name, value]) => `${name[0]?.toUpperCase()}${name.slice(1)}: ${value}`).join('\n')}\n\n`
      : '';
    const said = head + (await response.text()).replaceAll('\r\n', '\n');
    const pattern = printed
      .trimEnd()
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*');
    expect(said).toMatch(new RegExp(`^${pattern}`));
  });

  it('names only files that are there', () => {
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(new URL(`../${path}`, import.meta.url)), path).not.toThrow(
        /ENOENT/,
      );
  });
});
