import { ZIP } from '../formats/files.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { json } from '../formats/json.ts';
import { WHOLE } from '../resources/datasets.ts';
import type { Urls } from '../resources/urls.ts';
import type { DatasetFile } from './dataset-files.ts';
import { fileTypeNode, mediaTypeNode, TERMS } from './dcat-terms.ts';
import type { DatasetState } from './described.ts';
import { fileType } from './file-types.ts';
import { shapesIri } from './shapes.ts';
import { inWords, literal, type Node, named, unnamed } from './statements.ts';

/** The IRI of a data set in one format: a part of that of the data set, so that it leads where that leads. */
export function distributionIri(
  urls: Urls,
  name: string,
  { extension }: Pick<DatasetFile, 'extension'>,
): string {
  return urls.at(`/id/datasets/${name}#${extension}`);
}

/** Each current file of a data set, and what these refer to. */
export function distributionNodes(urls: Urls, state: DatasetState): Node[] {
  return state.files.flatMap((file) => {
    const { code } = fileType(file.extension);
    return [
      distributionNode(urls, state, file),
      mediaTypeNode(file.media_type),
      ...(code === undefined ? [] : [fileTypeNode(code)]),
      TERMS.sha256,
      ...standardsOf(urls, state, file),
    ];
  });
}

function distributionNode(
  urls: Urls,
  state: DatasetState,
  file: DatasetState['files'][number],
): Node {
  const { dataset } = state;
  const { label, code } = fileType(file.extension);
  // The file itself, never a page about it: harvesters fetch it to see whether it is what it is said to be.
  const address = named(urls.at(`/datasets/${file.url}`));
  return {
    iri: distributionIri(urls, dataset.name, file),
    said: [
      ['a', 'dcat:Distribution'],
      // The name of a format is the same in both languages; portals look for their own.
      ['dct:title', inWords({ id: label, en: label })],
      ['dcat:accessURL', address],
      ['dcat:downloadURL', address],
      ['dcat:mediaType', named(mediaTypeNode(file.media_type).iri)],
      ['dct:format', code === undefined ? undefined : named(fileTypeNode(code).iri)],
      ['dct:license', named(dataset.license.url)],
      ['dct:modified', literal(file.modified, 'xsd:dateTime')],
      ['dct:conformsTo', ...standardsOf(urls, state, file).map(({ iri }) => named(iri))],
      ['dcat:byteSize', literal(file.bytes, 'xsd:nonNegativeInteger')],
      ['spdx:checksum', checksumOf(file)],
    ],
  };
}

/**
 * What a file follows beside its media type: the model of its columns, of its folder, the meaning of its members,
 * the words it speaks, or else what lays down its bytes; the graph of all records our shapes too.
 */
function standardsOf(
  urls: Urls,
  { csvw, dataset }: DatasetState,
  { extension }: DatasetFile,
): Node[] {
  if (extension === 'csv') return csvw === undefined ? [] : [TERMS.tabular];
  if (extension === ZIP.extension) return [TERMS.dataPackage];
  if (extension === json.extension) return [standard(urls.context())];
  const { specification } = fileType(extension);
  if (specification !== undefined) return [standard(specification)];
  if (!GRAPH_FORMATS.some((format) => format.extension === extension)) return [];
  // Of a single table it would not be true: a record refers to records of others.
  const standards = dataset.name === WHOLE ? [urls.vocabulary, shapesIri(urls)] : [urls.vocabulary];
  return standards.map(standard);
}

function standard(iri: string): Node {
  return { iri, said: [['a', 'dct:Standard']] };
}

function checksumOf({ sha256 }: DatasetFile): string {
  return unnamed([
    ['a', 'spdx:Checksum'],
    ['spdx:algorithm', named(TERMS.sha256.iri)],
    ['spdx:checksumValue', literal(sha256, 'xsd:hexBinary')],
  ]);
}
