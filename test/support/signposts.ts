import LinkHeader from 'http-link-header';

/** A link as another's parser reads it. */
interface Signpost {
  readonly uri: string;
  readonly rel: string;
  readonly type?: string;
}

/** The links of an answer by relation, read by a parser of RFC 8288. */
export function signpostsOf({ headers }: Response): Map<string, Signpost[]> {
  const { refs } = LinkHeader.parse(headers.get('link') ?? '');
  return Map.groupBy(refs as readonly Signpost[], ({ rel }) => rel);
}

/** What the FAIR profile of Signposting (level 1) asks of a landing page and is not there. */
export function faultsOfLanding(signs: ReadonlyMap<string, readonly Signpost[]>): string[] {
  const faults: string[] = [];
  const of = (relation: string) => signs.get(relation) ?? [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  demand(of('cite-as').length === 1, `cite-as ${of('cite-as').length} times`);
  demand(of('describedby').length > 0, 'not described');
  demand(of('license').length === 1, 'not one licence');
  const types = of('type').map(({ uri }) => uri);
  demand(types.includes('https://schema.org/AboutPage'), 'not said to be a landing page');
  demand(types.length === 2, `of ${types.length} types`);
  for (const relation of ['describedby', 'item'])
    demand(
      of(relation).every(({ type }) => type !== undefined),
      `${relation} without a type`,
    );
  for (const { uri } of [...signs.values()].flat())
    demand(/^https?:\/\/[^,;]+$/.test(uri), `links to ${uri}`);
  return faults;
}
