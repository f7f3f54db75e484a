import type { catalogue as id } from './catalogue.id.ts';

/** What the page of the catalogue says, in English. */
export const catalogue: typeof id = {
  title: 'Catalogue',
  intro:
    'Every data set of this register with all of its files in one list, for other data portals to harvest.',
  licence: 'Licence of the catalogue',
  harvest: 'If you harvest it',
  harvestText:
    'The catalogue follows DCAT-AP 3.0.1 and is whole in one document. Its identifiers are the same from release to release; a data set that is not listed any more is no longer published. As long as nothing changes, conditional requests are answered with 304.',
  api: 'Collections of records as an API',
  graph: 'The register as an RDF graph (VoID)',
  linked: 'Catalogue for other data portals',
};
