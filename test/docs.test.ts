import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedPages } from '../docs/print.ts';

describe('docs/', () => {
  it.each(Object.entries(printedPages()))('holds %s as the code prints it', (name, text) => {
    expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(text);
  });
});
