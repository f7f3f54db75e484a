import type { Syntax } from './format.ts';
import { FORMATS } from './index.ts';
import { json } from './json.ts';
import { PNG } from './pictures.ts';

/** A type of file that is sent as it is stored, under its bare type. */
function stored(extension: string, mediaType: string): Syntax {
  return { name: extension, mediaType, contentType: mediaType, extension };
}

export const XLSX = stored(
  'xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
);
export const PARQUET = stored('parquet', 'application/vnd.apache.parquet');
export const ZIP = stored('zip', 'application/zip');
export const SQLITE = stored('sqlite', 'application/vnd.sqlite3');
/** What describes tables (CSVW, section 3.2); its files end in `.json` like others. */
export const CSVM: Syntax = { ...json, name: 'csvm', ...typed('application/csvm+json') };

/** Every type that a file of a release may have. */
export const FILE_SYNTAXES: readonly [Syntax, ...Syntax[]] = [
  ...FORMATS,
  CSVM,
  XLSX,
  PARQUET,
  ZIP,
  SQLITE,
  PNG,
];

/** How a stored file of a type is sent; of one that this edition does not know, under its bare type. */
export function fileSyntax(mediaType: string, name: string): Syntax {
  const found = FILE_SYNTAXES.find((one) => one.mediaType === mediaType);
  return found ?? stored(name.slice(name.lastIndexOf('.') + 1), mediaType);
}

function typed(mediaType: string) {
  return { mediaType, contentType: mediaType };
}
