import { EMBED_WIDTH, oembedText } from '../documents/oembed.ts';
import { json } from '../formats/json.ts';
import { embedHeight, WIDTHS } from '../pages/embed-height.ts';
import { frameTitle } from '../pages/embed-title.ts';
import type { Count } from '../resources/count.ts';
import { pathOf } from './address.ts';
import { countOf } from './count-of.ts';
import { embeddableAt, type Found, refusal } from './embeddable.ts';
import { publicationOf } from './page-of.ts';
import { Problem } from './problems.ts';
import type { Parameter, Route } from './route.ts';
import type { Services } from './services.ts';
import { wholeNumber } from './whole-number.ts';

/** For how long an answer may be kept, in seconds: a number that stays, and one that does not. */
const [FROZEN, LIVE] = [86_400, 3600];

const URL_PARAMETER: Parameter = {
  name: 'url',
  description: {
    id: 'Alamat halaman hitungan atau set data; wajib.',
    en: 'The address of the page of a count or a data set; required.',
  },
  schema: { type: 'string', minLength: 1 },
  isRequired: true,
  mayBeAbsent: true,
  read: (text) => ({ value: text }),
};

const FORMAT: Parameter = {
  name: 'format',
  description: { id: 'Hanya json.', en: 'Only json.' },
  schema: { type: 'string', enum: ['json'] },
  read: (text) => ({ value: text }),
};

/** `/oembed`: how a page of ours is embedded, for programs that turn an address into a frame (oEmbed 1.0). */
export function oembedRoute(services: Services): Route {
  return {
    path: '/oembed',
    summary: 'How a page is embedded (oEmbed 1.0)',
    offers: [json],
    parameters: [URL_PARAMETER, most('maxwidth'), most('maxheight'), FORMAT],
    takesAny: true,
    async answer({ values, current }) {
      const format = values.get('format') ?? 'json';
      if (format !== 'json')
        throw new Problem('format-not-offered', {
          id: 'Jawaban oEmbed di sini hanya ada dalam JSON.',
          en: 'Answers of oEmbed come in JSON only here.',
        });
      const url = values.get('url');
      if (url === undefined)
        throw new Problem(
          'missing-parameter',
          {
            id: 'Parameter "url" tidak ada: alamat halaman yang akan disematkan.',
            en: 'The parameter "url" is missing: the address of the page to embed.',
          },
          { parameter: 'url' },
        );
      const found = embeddableAt(services, current, String(url));
      const count = await countAt(services, found);
      const width = Math.min(EMBED_WIDTH, Number(values.get('maxwidth') ?? EMBED_WIDTH));
      const needed = heightOf(services, found, count, width);
      const height = Math.min(needed, Number(values.get('maxheight') ?? needed));
      const { register } = await publicationOf(services, found.ask.release.n);
      const { lang } = found.ask;
      const title = frameTitle(count, lang, !found.isLive);
      const body = oembedText({
        frame: { src: sourceOf(services, found), title, width, height },
        provider: register.title[lang],
        providerUrl: services.urls.at('/'),
        cacheAge: found.isLive ? LIVE : FROZEN,
      });
      return { body, cache: 'embed' };
    },
  };
}

async function countAt(services: Services, { ask }: Found): Promise<Count> {
  try {
    return await countOf(services, ask);
  } catch (error) {
    throw error instanceof Problem ? refusal(error) : error;
  }
}

/** The address of the frame. A page shows a number as it is when somebody embeds it, so that it is frozen; what is live says so by its address. */
function sourceOf({ urls }: Services, { ask, isLive }: Found): string {
  const { address, release, lang } = ask;
  return urls.at(
    pathOf(address, {
      release: isLive ? undefined : String(release.n),
      ...(lang === 'en' && { lang }),
    }),
  );
}

/** Whatever is narrower than asked for must hold it too: a column on a phone. */
function heightOf(services: Services, found: Found, count: Count, width: number): number {
  const address = sourceOf(services, found).replace('/embed/', '/');
  const { lang } = found.ask;
  return embedHeight(
    { lang, count, isFrozen: !found.isLive, address },
    Math.max(width, WIDTHS.least),
  );
}

function most(name: 'maxwidth' | 'maxheight'): Parameter {
  const side = name === 'maxwidth' ? { id: 'Lebar', en: 'width' } : { id: 'Tinggi', en: 'height' };
  return wholeNumber({
    name,
    description: {
      id: `${side.id} paling besar, dalam piksel.`,
      en: `The greatest ${side.en}, in pixels.`,
    },
    minimum: 1,
    maximum: 999_999,
    wrong: {
      id: 'tulis bilangan bulat dari 1 sampai 999999',
      en: 'write a whole number from 1 to 999999',
    },
  });
}
