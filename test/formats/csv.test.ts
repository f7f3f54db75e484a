import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { bareRow } from '../support/sample-rows.ts';
import { documentOf, urls } from './read-back.ts';

const HEADER = 'id,agreement,person,office,role,sources\r\n';
const row = bareRow(RESOURCES.signatory);
const { record } = csv.writer(RESOURCES.signatory, urls);

describe('CSV', () => {
  it('has a header of every published field, also without a record', async () => {
    expect(await documentOf(csv, RESOURCES.signatory, [])).toBe(HEADER);
    expect(await documentOf(csv, RESOURCES.coverage, [])).toBe(
      'id,starts,ends,state,note_id,note_en,' +
        'starts_earliest,starts_latest,ends_earliest,ends_latest\r\n',
    );
  });

  it('joins several values by a bar and leaves the unknown empty', () => {
    const signed = { ...row, id: 'a', agreement: 'b', person: 'Ani', sources: ['c', 'd'] };
    expect(record(signed)).toBe('a,b,Ani,,witness,c|d\r\n');
  });

  it.each([
    ['I Gusti', 'I Gusti'],
    ['=1+1', '=1+1'],
    ["'# ;\t", "'# ;\t"],
    ['a, b', '"a, b"'],
    ['the "47th"', '"the ""47th"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
  ])('quotes only what needs it: %j as %j', (person, cell) => {
    expect(record({ ...row, id: 'a', agreement: 'b', person })).toBe(
      `a,b,${cell},,witness,e-source\r\n`,
    );
  });
});
