import type { Found } from './links-in-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  lt: '<',
  gt: '>',
};

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The opening tags of a page; ours quote every value and escape what would end it. */
function tagsOf(page: string): Tag[] {
  return [...page.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, attribute = '', value = '']) => [
        attribute,
        value.replaceAll(/&(\w+|#39);/g, (_, entity: string) => ENTITIES[entity] ?? `&${entity};`),
      ]),
    ),
  }));
}

/** The links of a page, with the type and the language that they promise. */
export function linksInPage(page: string): Found[] {
  return tagsOf(page).flatMap(({ name, attributes }) =>
    [...attributes].flatMap(([attribute, value]): Found[] => {
      const iris = irisIn(attribute, value);
      const isForm = name === 'form';
      // A form sends its language along; a picture and a style have none.
      const lang = isForm || name === 'link' ? 'any' : attributes.get('hreflang');
      const hreflang = name === 'link' ? attributes.get('hreflang') : undefined;
      return iris.map((iri) => ({
        iri,
        type: attributes.get('type'),
        lang: hreflang === 'x-default' ? 'id' : (hreflang ?? lang),
      }));
    }),
  );
}

function irisIn(attribute: string, value: string): string[] {
  if (['href', 'src', 'action', 'cite', 'poster', 'data'].includes(attribute)) return [value];
  if (attribute === 'srcset') return value.split(',').map((one) => one.trim().split(' ')[0] ?? '');
  return attribute === 'content' && /^https?:/.test(value) ? [value] : [];
}

/** What may be led to within a page. */
export function anchorsOf(page: string): ReadonlySet<string> {
  return new Set(tagsOf(page).flatMap(({ attributes }) => attributes.get('id') ?? []));
}

/** The language that an address asks for. */
export function langOf(address: string): 'id' | 'en' {
  return /[?&]lang=en(&|#|$)/.test(address) ? 'en' : 'id';
}

/** What a page lacks that every page must have; `kept` is the address to keep, as its header has it. */
export function faultsOfPage(
  page: string,
  address: string,
  status: number,
  kept: string | undefined,
): string[] {
  const lang = langOf(address);
  const tags = tagsOf(page);
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${address}: ${fault}`);
  };
  const links = (wanted: string) =>
    tags.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === wanted);
  demand(tags.filter(({ name }) => name === 'h1').length === 1, 'not one h1');
  demand(/<title>[^<]+<\/title>/.test(page), 'no title');
  demand(tags.find(({ name }) => name === 'html')?.attributes.get('lang') === lang, 'not its lang');
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  demand(new Set(ids).size === ids.length, 'an id twice');
  const canonical = links('canonical').map(({ attributes }) => attributes.get('href'));
  const alternates = links('alternate').flatMap(
    ({ attributes }) => attributes.get('hreflang') ?? [],
  );
  if (status >= 400) {
    demand(canonical.length + alternates.length === 0, 'an error with an address to keep');
    return faults;
  }
  const own = canonical.length === 1 ? canonical[0]?.replaceAll(',', '%2C') : undefined;
  demand(own === kept, 'not the canonical of its header');
  demand(alternates.join() === 'id,en,x-default', `hreflang ${alternates.join()}`);
  for (const form of page.match(/<form .*?<\/form>/gs) ?? [])
    demand(form.includes('name="lang" value="en"') === (lang === 'en'), 'a form that loses lang');
  return faults;
}
