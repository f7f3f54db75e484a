/** What is known of files by their extension. */
interface FileType {
  /** What readers call it, in any language. */
  readonly label: string;
  /** Its code in the European list of file types, where it has one. */
  readonly code?: string;
  /** Its IRI among the W3C's formats, where it writes RDF. */
  readonly format?: string;
  /** What lays down its bytes, where nothing of ours says more of what is in it. */
  readonly specification?: string;
}

const FORMATS = 'http://www.w3.org/ns/formats';

const FILE_TYPES: Readonly<Record<string, FileType>> = {
  csv: { label: 'CSV', code: 'CSV' },
  xlsx: {
    label: 'Excel',
    code: 'XLSX',
    // ISO/IEC 29500-1.
    specification: 'https://www.iso.org/standard/71691.html',
  },
  parquet: {
    label: 'Parquet',
    specification: 'https://parquet.apache.org/docs/file-format/',
  },
  json: { label: 'JSON', code: 'JSON' },
  jsonld: { label: 'JSON-LD', code: 'JSON_LD', format: `${FORMATS}/JSON-LD` },
  ttl: { label: 'Turtle', code: 'RDF_TURTLE', format: `${FORMATS}/Turtle` },
  nt: { label: 'N-Triples', code: 'RDF_N_TRIPLES', format: `${FORMATS}/N-Triples` },
  rdf: { label: 'RDF/XML', code: 'RDF_XML', format: `${FORMATS}/RDF_XML` },
  svg: { label: 'SVG' },
  png: { label: 'PNG' },
  zip: { label: 'ZIP', code: 'ZIP' },
  sqlite: { label: 'SQLite', specification: 'https://www.sqlite.org/fileformat2.html' },
};

/** What is known of a file with an extension; of one that nobody named, only that. */
export function fileType(extension: string): FileType {
  return FILE_TYPES[extension] ?? { label: extension };
}
