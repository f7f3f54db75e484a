import type { Syntax } from '../formats/format.ts';
import { cut } from '../pages/shortened.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { splitQuery } from './address.ts';
import { Problem } from './problems.ts';
import { HTML, type Route } from './route.ts';

/** Parameters that others add to links they share; they mean nothing to us and change nothing. */
const IGNORED = /^(utm_.*|fbclid|gclid|mc_cid|_)$/;

/** What a query said. */
export interface Query {
  readonly lang: Lang;
  readonly values: ReadonlyMap<string, unknown>;
  readonly entries: readonly (readonly [string, string])[];
  readonly unknown: readonly string[];
  /** The parameters that mean something, as they were written: to be compared with how they should be. */
  readonly written: string;
}

const NOTHING: Query = { lang: 'id', values: new Map(), entries: [], unknown: [], written: '' };

type Given = NonNullable<ReturnType<typeof splitQuery>>;

/** What of a route decides how its query is read. */
export type Queried = Pick<
  Route,
  'offers' | 'parameters' | 'refusesUnknown' | 'refusesEmpty' | 'takesAny'
>;

/** Reads the query of a request to a route. A page says which parameters it does not know; data refuses them. */
export function readQuery(route: Queried, syntax: Syntax, negotiated: boolean, raw: string): Query {
  if (raw === '') return NOTHING;
  const split = splitQuery(raw);
  if (!split)
    throw new Problem('malformed-url', {
      id: 'Kueri alamat ini tidak dapat dibaca sebagai teks UTF-8.',
      en: 'The query of this address cannot be read as text in UTF-8.',
    });
  const names = new Set(route.parameters.map(({ name }) => name));
  const given = split.filter(
    ({ name }) => !IGNORED.test(name) && (!route.takesAny || names.has(name)),
  );
  refuseRepeated(given);
  const isPage = syntax === HTML;
  const hasLang = isPage || syntax.isTranslated === true;
  const knowsLang = hasLang || (negotiated && route.offers.includes(HTML));
  const { lang, rest } = takeLang(given, knowsLang);
  const known = route.parameters.flatMap((parameter) => {
    const found = rest.find(({ name }) => name === parameter.name);
    if (!found) return [];
    const text = parameter.spell?.(found.text) ?? found.text;
    // An empty field of a form is no filter; in data it is more likely a mistake.
    return isPage && !route.refusesEmpty && text === ''
      ? []
      : [{ parameter, name: found.name, text }];
  });
  const unknown = rest.filter(({ name }) => !names.has(name));
  // What cannot show an older release must not seem to.
  const isLenient = isPage && !route.refusesUnknown;
  const refused = isLenient ? unknown.find(({ name }) => name === 'release') : unknown[0];
  if (refused) refuseUnknown(route, refused.name, knowsLang);
  const values = new Map(
    known.map(({ parameter, text }) => [parameter.name, readValue(parameter, text)]),
  );
  const entries = known.map(({ name, text }) => [name, text] as const);
  const meant = given.filter(({ name }) => names.has(name) || (name === 'lang' && hasLang));
  return {
    lang: hasLang ? lang : 'id',
    values,
    entries,
    unknown: unknown.map(({ name }) => name),
    // A comma may be written either way: a `Link` header must not hold one.
    written: meant.map(({ raw }) => raw.replaceAll('%2C', ',')).join('&'),
  };
}

function isLang({ name }: { readonly name: string }): boolean {
  return name === 'lang';
}

/** `lang` means something where a page may be the answer; a suffix address does not know it. */
function takeLang(given: Given, isKnown: boolean): { lang: Lang; rest: Given } {
  const found = given.find(isLang);
  if (!found || !isKnown) return { lang: 'id', rest: given };
  if (!['id', 'en', ''].includes(found.text))
    throw new Problem(
      'malformed-parameter',
      {
        id: 'Parameter "lang": halaman ada dalam bahasa Indonesia (tanpa lang) dan Inggris (lang=en).',
        en: 'Parameter "lang": pages are in Indonesian (without lang) and English (lang=en).',
      },
      { parameter: 'lang', accepted: ['en'] },
    );
  return { lang: found.text === 'en' ? 'en' : 'id', rest: given.filter((one) => !isLang(one)) };
}

function refuseRepeated(given: Given): void {
  const names = given.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new Problem(
      'repeated-parameter',
      {
        id: `Parameter "${shown(twice)}" ditulis lebih dari sekali.`,
        en: `The parameter "${shown(twice)}" was given more than once.`,
      },
      { parameter: shown(twice) },
    );
}

function refuseUnknown({ parameters }: Queried, given: string, knowsLang: boolean): never {
  const accepted = [...parameters.map(({ name }) => name), ...(knowsLang ? ['lang'] : [])];
  const near = nearest(given, accepted);
  const name = shown(given);
  throw new Problem(
    'unknown-parameter',
    {
      id: `Parameter "${name}" tidak dikenal.${near ? ` Mungkin maksud Anda "${near}".` : ''} Yang diterima di sini: ${accepted.join(', ') || 'tidak ada'}. Tidak ada data yang dikirim, agar hasil tanpa saringan tidak dikira hasil saringan.`,
      en: `Unknown parameter "${name}".${near ? ` Did you mean "${near}"?` : ''} Accepted here: ${accepted.join(', ') || 'none'}. No data was sent, so that an unfiltered result is not taken for a filtered one.`,
    },
    { parameter: name, accepted, ...(near && { did_you_mean: near }) },
  );
}

function readValue(parameter: Route['parameters'][number], text: string): unknown {
  const { value, wrong, near } = {
    near: undefined,
    ...(text === ''
      ? { wrong: { id: 'nilainya kosong', en: 'the value is empty' } }
      : parameter.read(text)),
  };
  if (!wrong) return value;
  throw new Problem(
    'malformed-parameter',
    {
      id: `Parameter "${parameter.name}": ${wrong.id}.${near ? ` Mungkin maksud Anda "${near}".` : ''}`,
      en: `Parameter "${parameter.name}": ${wrong.en}.${near ? ` Did you mean "${near}"?` : ''}`,
    },
    { parameter: parameter.name, ...(near && { did_you_mean: near }) },
  );
}

/** What a client sent, as short as it may stand in an answer. */
export function shown(text: string): string {
  return text.length > 60 ? `${cut(text, 60)}…` : text;
}
