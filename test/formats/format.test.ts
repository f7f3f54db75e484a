import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/format.ts';
import { GRAPH_FORMATS } from '../../src/formats/graph.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { fullRow } from '../support/sample-rows.ts';
import { urls } from './read-back.ts';

describe('the formats', () => {
  it('are told apart by name, type and suffix', () => {
    for (const key of ['name', 'mediaType', 'extension'] as const)
      expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
  });

  it('send the type that they negotiate by', () => {
    for (const { mediaType, contentType } of FORMATS)
      expect(contentType.split(';')[0]).toBe(mediaType);
  });

  it('are for small graphs the same as for records', () => {
    for (const graph of GRAPH_FORMATS) {
      const { name, mediaType, contentType, extension } = graph;
      expect(FORMATS).toContainEqual(
        expect.objectContaining({ name, mediaType, contentType, extension }),
      );
    }
  });

  it('are whole where a reader can take them a line at a time', () => {
    const whole = FORMATS.filter((format) => format.whole).map(({ name }) => name);
    expect(whole).toEqual(['csv', 'turtle', 'ntriples', 'rdfxml']);
  });
});

describe('write', () => {
  const writer = ntriples.writer(RESOURCES.agreement, urls);
  const row = fullRow(RESOURCES.agreement);

  it('gathers many records into a piece, and loses none', async () => {
    const pieces: string[] = [];
    for await (const piece of write(writer, [Array(1000).fill(row)])) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.length).toBeLessThan(300);
    expect(pieces.join('')).toBe(writer.record(row).repeat(1000));
  });

  it('takes records as they come', async () => {
    async function* rows() {
      yield [row];
      yield [row];
    }
    let text = '';
    for await (const piece of write({ ...writer, between: '-' }, rows())) text += piece;
    expect(text).toBe(`${writer.record(row)}-${writer.record(row)}`);
  });
});
