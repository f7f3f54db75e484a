/** A page of each type; whoever adds a type of page adds a line. */
export interface PageType {
  readonly name: string;
  /** Without `lang`. */
  readonly path: string;
  /** 200, if nothing is said. */
  readonly status?: number;
  /** Whether an earlier line is of the same type, so that only the whole matrix looks at it. */
  readonly isAlike?: true;
  /** Where it is met, if not in the first register: in the small one, which has changed, or where no file can be read. */
  readonly metIn?: 'changed' | 'broken';
  /** Whether others draw a part of it by their scripts. */
  readonly isDrawn?: true;
}

/** Every type of page there is. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'the home page', path: '/' },
  { name: 'a search', path: '/search?q=tangerang' },
  { name: 'a search in vain', path: '/search?q=tangerong', isAlike: true },
  { name: 'a search for nothing', path: '/search', isAlike: true },
  { name: 'the list of applications', path: '/applications', isAlike: true },
  { name: 'the list of regions', path: '/regions?level=city', isAlike: true },
  { name: 'the list of agreements', path: '/agreements' },
  { name: 'a filtered list', path: '/agreements?evidence=signed&instrument=mou&sort=-evidence_on' },
  { name: 'a list that was searched', path: '/agreements?q=tangerang', isAlike: true },
  { name: 'an empty list', path: '/agreements?q=zzzz' },
  { name: 'a list with an unknown filter', path: '/agreements?adopters=x' },
  {
    name: 'a list of chosen fields',
    path: '/agreements?fields=adopter,evidence,sources&limit=5',
    isAlike: true,
  },
  { name: 'counts of a list', path: '/agreements?facets=evidence,adopter,sources' },
  { name: 'the list of adoptions', path: '/adoptions', isAlike: true },
  { name: 'the list of signatories', path: '/signatories', isAlike: true },
  { name: 'the list of sources', path: '/sources', isAlike: true },
  { name: 'the list of stated totals', path: '/stated-totals' },
  { name: 'the list of periods searched', path: '/coverage', isAlike: true },
  { name: 'an application', path: '/applications/laksa' },
  { name: 'a region', path: '/regions/73.24' },
  { name: 'a province', path: '/regions/36', isAlike: true },
  { name: 'a region with none recorded', path: '/regions/11.10' },
  { name: 'an agreement', path: '/agreements/2018-05-07-luwu-timur' },
  { name: 'an adoption', path: '/adoptions/2018-05-07-luwu-timur~laksa', isAlike: true },
  { name: 'a source', path: '/sources/tangerangkota-7302', isAlike: true },
  { name: 'a stated total', path: '/stated-totals/2016-09-20-adopters-17', isAlike: true },
  { name: 'a period of search', path: '/coverage/2020-2022', isAlike: true },
  { name: 'a signatory', path: '/signatories/2016-10-19-badung-arief-r-wismansyah', isAlike: true },
  { name: 'about the register', path: '/about' },
  { name: 'the guide for researchers', path: '/docs/researchers' },
  { name: 'the guide for portals', path: '/docs/portals', isAlike: true },
  { name: 'the guide for journalists', path: '/docs/journalists', isAlike: true },
  { name: 'the guide for stewards', path: '/docs/stewards', isAlike: true },
  { name: 'the list of counts', path: '/counts' },
  { name: 'a count', path: '/counts/adopters?by=application' },
  { name: 'a count with bounds', path: '/counts/adopters?by=year&as_of=2019-06-30' },
  { name: 'a filtered count', path: '/counts/adopters?application=laksa', isAlike: true },
  { name: 'a count that is not there', path: '/counts/adopter', status: 404, isAlike: true },
  { name: 'the list of data sets', path: '/datasets' },
  { name: 'a data set', path: '/datasets/agreements' },
  { name: 'a wide data set', path: '/datasets/adoptions-wide', isAlike: true },
  { name: 'the whole register', path: '/datasets/adopsi' },
  { name: 'the catalogue', path: '/catalog' },
  { name: 'the list of releases', path: '/releases' },
  { name: 'a release', path: '/releases/1' },
  { name: 'a release that changed records', path: '/releases/2', metIn: 'changed' },
  { name: 'a withdrawn record', path: '/applications/e-lama', status: 410, metIn: 'changed' },
  {
    name: 'the older page of a withdrawn record',
    path: '/applications/e-lama?release=1',
    metIn: 'changed',
  },
  {
    name: 'an older list',
    path: '/agreements?release=1',
    metIn: 'changed',
    isAlike: true,
  },
  {
    name: 'an older data set',
    path: '/datasets/agreements?release=1',
    metIn: 'changed',
    isAlike: true,
  },
  { name: 'a release that is not there', path: '/releases/9', status: 404, isAlike: true },
  { name: 'the vocabulary', path: '/vocab' },
  { name: 'a code list', path: '/vocab/evidence' },
  { name: 'the shapes', path: '/vocab/shapes' },
  { name: 'the documentation of the API', path: '/docs', isDrawn: true },
  { name: 'a problem explained', path: '/problems/unknown-record' },
  { name: 'a region that is not there', path: '/regions/tangerang', status: 404 },
  { name: 'an address of nothing', path: '/nothing', status: 404, isAlike: true },
  {
    name: 'a filter that is malformed',
    path: '/agreements?evidence=x',
    status: 400,
    isAlike: true,
  },
  {
    name: 'an address that is too long',
    path: `/agreements?place=${'x'.repeat(8000)}`,
    status: 414,
    isAlike: true,
  },
  { name: 'a catalogue whose files are gone', path: '/catalog', status: 503, metIn: 'broken' },
  {
    name: 'a data set whose files are gone',
    path: '/datasets/agreements',
    metIn: 'broken',
    isAlike: true,
  },
  { name: 'data sets whose files are gone', path: '/datasets', metIn: 'broken', isAlike: true },
  { name: 'a search that is too long', path: `/search?q=${'x'.repeat(201)}`, status: 400 },
];

/** The same address in the other language. */
export function inEnglish(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=en`;
}
