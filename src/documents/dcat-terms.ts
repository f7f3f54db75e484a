import type { License } from '../resources/licenses.ts';
import { PROFILES } from './datapackage.ts';
import { inWords, literal, type Node, named } from './statements.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const THEMES = `${AUTHORITY}/data-theme`;
const MEDIA_TYPES = 'http://www.iana.org/assignments/media-types';

/** Things of others that descriptions refer to. A validator fetches nothing, so each is said to be what it is. */
export const TERMS = {
  themes: {
    iri: THEMES,
    said: [
      ['a', 'skos:ConceptScheme'],
      ['dct:title', inWords({ id: 'Tema data', en: 'Data theme' })],
    ],
  },
  government: {
    iri: `${THEMES}/GOVE`,
    said: [
      ['a', 'skos:Concept'],
      [
        'skos:prefLabel',
        inWords({ id: 'Pemerintah dan sektor publik', en: 'Government and public sector' }),
      ],
      ['skos:inScheme', named(THEMES)],
    ],
  },
  irregular: { iri: `${AUTHORITY}/frequency/IRREG`, said: [['a', 'dct:Frequency']] },
  public: { iri: `${AUTHORITY}/access-right/PUBLIC`, said: [['a', 'dct:RightsStatement']] },
  indonesia: {
    iri: `${AUTHORITY}/country/IDN`,
    said: [
      ['a', 'dct:Location'],
      ['skos:prefLabel', literal('Indonesia')],
    ],
  },
  id: { iri: `${AUTHORITY}/language/IND`, said: [['a', 'dct:LinguisticSystem']] },
  en: { iri: `${AUTHORITY}/language/ENG`, said: [['a', 'dct:LinguisticSystem']] },
  tabular: {
    iri: 'http://www.w3.org/TR/tabular-data-model/',
    said: [['a', 'dct:Standard']],
  },
  dataPackage: {
    iri: `${PROFILES}/datapackage.json`,
    said: [['a', 'dct:Standard']],
  },
  sha256: {
    iri: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
    said: [['a', 'spdx:ChecksumAlgorithm']],
  },
} as const satisfies Record<string, Node>;

/** A media type of a file; without a label, which some harvesters would take for its name. */
export function mediaTypeNode(mediaType: string): Node {
  return { iri: `${MEDIA_TYPES}/${mediaType}`, said: [['a', 'dct:MediaType']] };
}

/** The type of a file in the European list, for portals that know only that. */
export function fileTypeNode(code: string): Node {
  return { iri: `${AUTHORITY}/file-type/${code}`, said: [['a', 'dct:MediaTypeOrExtent']] };
}

/** What CKAN calls a licence, which compares titles where it does not know the address. */
const TITLES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'Creative Commons Attribution',
  'ODbL-1.0': 'Open Data Commons Open Database License (ODbL)',
};

/** A licence. */
export function licenseNode({ name, url }: License): Node {
  return {
    iri: url,
    said: [
      ['a', 'dct:LicenseDocument'],
      ['dct:title', literal(TITLES[name] ?? name)],
    ],
  };
}
