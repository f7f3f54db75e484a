import type { home as id } from './home.id.ts';
import { counted } from './plural.ts';

/** What the home page says, in English. */
export const home: typeof id = {
  claim: 'What others state',
  whyDifferent: 'Why do they differ? All claims, beside what is on record',
  ladder: 'How far the evidence goes',
  regions: (count: number) => counted(count, 'region', 'regions'),
  howCounted: 'How this is counted',
  rungRecords: 'See the records',
  signings: 'Latest signings on record',
  allSignings: 'All signings on record',
  provinces: 'On record as having signed, by province',
  provincesText:
    "A province's number counts its regencies and cities, not the provincial government.",
  province: 'Province',
  signed: 'Governments',
  noneElsewhere:
    'None is on record in other provinces. That does not mean there is none: our search of sources is not complete.',
  countAsData: 'This count, and how it is counted',
  doors: 'Take the data along',
  download: 'Download',
  downloadText:
    'Whole data sets for spreadsheets, R, Python and databases; every release stays available.',
  harvest: 'Harvest',
  harvestText: 'Catalogue, linked data and feeds of changes for portals and programs.',
  embed: 'Embed',
  embedText: 'Figures and pictures for articles, frozen at a release or following the newest.',
  register: 'What the register holds',
};
