import { escapeXml } from '../formats/xml.ts';
import type { Resource } from '../resources/define.ts';
import type { About } from './about.ts';
import { MAIN, XML } from './xlsx-sheet.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the package begins. */
export function packageRelations(): string {
  return relationsXml([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** Where the sheets, called by their numbers, and their styles are. */
export function workbookRelations(sheets: number): string {
  return relationsXml([
    ...numbers(sheets).map((n): [string, string] => [
      `${OFFICE}/worksheet`,
      `worksheets/sheet${n}.xml`,
    ]),
    [`${OFFICE}/styles`, 'styles.xml'],
  ]);
}

/** The list of the sheets, in their order. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** What each part is. */
export function contentTypesXml(sheets: number): string {
  const types = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ...numbers(sheets).map((n) => [`/xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
}

/** What programs show as the properties of the file. */
export function propertiesXml(table: Resource, { iri, release }: About): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${release.published_at}</dcterms:created>`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(`${table.plural.id} / ${table.plural.en}`)}</dc:title><dc:identifier>${escapeXml(iri)}</dc:identifier>${time}<cp:version>${release.n}</cp:version></cp:coreProperties>`;
}

function relationsXml(parts: readonly (readonly [type: string, target: string])[]): string {
  const relations = parts.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
