import { escapeXml } from '../formats/xml.ts';

/** A cell of a sheet: a text, a number, or nothing. */
export type Cell = string | number | null;

export interface Sheet {
  /** What stands in its first row. */
  readonly header: readonly string[];
  /** How wide each column is, in characters. */
  readonly widths: readonly number[];
  /** Whether it is read like a page, long texts broken into lines; else each stands on one. */
  readonly isText?: true;
}

/** How many rows a sheet holds at most, its header among them. */
export const MOST_ROWS = 1_048_576;

/** How many characters a cell holds at most; with more, Excel calls the whole file damaged. */
const MOST_CHARACTERS = 32_767;
const CUT = ' … [terpotong; lengkapnya di CSV / cut; whole in the CSV]';

/** Numbers with more digits would be rounded. */
const MOST_EXACT = 999_999_999_999_999;

const PIECE = 65_536;

/** A sheet to be read is as wide as the paper, and as long as it takes. */
const FITS = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const ON_PAPER = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** The XML of a worksheet: a header that stays in sight, then rows that can be filtered. */
export async function* sheetXml(
  { header, widths, isText }: Sheet,
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): AsyncGenerator<string> {
  const columns = header.map((_, at) => lettersOf(at));
  const style = isText ? STYLES.wrapped : STYLES.text;
  const lines = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  let count = 1;
  let text = `${XML}<worksheet xmlns="${MAIN}">${isText ? FITS : ''}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${lines.join('')}</cols><sheetData>${rowXml(columns, 1, header, STYLES.header)}`;
  for await (const cells of rows) {
    count += 1;
    text += rowXml(columns, count, cells, style, isText && heightOf(cells, widths));
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  const whole = `A1:${columns.at(-1)}${count}`;
  // Codes and ids are meant to be texts, also where they look like numbers.
  yield `${text}</sheetData><autoFilter ref="${whole}"/>${isText ? ON_PAPER : ''}<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Places in the list of `stylesXml`. */
const STYLES = { header: 1, text: 2, wrapped: 3 } as const;

/** The ways cells look. Format 49 is "text": what is typed into such a cell later stays text too. */
export function stylesXml(): string {
  const cell = (rest: string) => `<xf borderId="0" xfId="0" applyNumberFormat="1" ${rest}`;
  return `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF1"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${[
    cell('numFmtId="0" fontId="0" fillId="0"/>'),
    cell('numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1"/>'),
    cell('numFmtId="49" fontId="0" fillId="0"/>'),
    cell(
      'numFmtId="49" fontId="0" fillId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    ),
  ].join(
    '',
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function rowXml(
  columns: readonly string[],
  row: number,
  cells: readonly Cell[],
  style: number,
  height?: number,
): string {
  let text = '';
  for (const [at, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    const place = `<c r="${columns[at]}${row}"`;
    text +=
      typeof cell === 'number' && Math.abs(cell) <= MOST_EXACT
        ? `${place}><v>${cell}</v></c>`
        : `${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(String(cell))}</t></is></c>`;
  }
  return `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ''}>${text}</row>`;
}

/** The height of a line, in points, and the most that Excel takes for a row. */
const [LINE, HIGHEST] = [15, 409];

/**
 * How high a row is that shows its texts whole, in points. Excel would find out by itself, LibreOffice
 * shows the first line only. Words are broken before the edge, so a line is taken for a tenth shorter.
 */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) =>
    Math.ceil(String(cell ?? '').length / ((widths[at] ?? 1) * 0.9)),
  );
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

/**
 * In a cell `_x0041_` means A, so that what is written like one is written differently (ECMA-376,
 * ST_Xstring), and a line ends with a line feed.
 */
function textXml(text: string): string {
  let kept = text.replace(/\r\n?/g, '\n');
  if (kept.length > MOST_CHARACTERS) kept = kept.slice(0, MOST_CHARACTERS - CUT.length) + CUT;
  return escapeXml(kept.includes('_x') ? kept.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : kept);
}

/** What a column is called: A to Z, then AA. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : lettersOf(Math.floor(at / 26) - 1) + letter;
}
