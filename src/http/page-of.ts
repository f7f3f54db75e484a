import type { Described } from '../documents/described.ts';
import { formatLabel } from '../pages/format-labels.ts';
import type { Page } from '../pages/page.ts';
import { readRegisterText } from '../register/history.ts';
import { withSettings } from '../resources/publication.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import { pathOf } from './address.ts';
import { isListed } from './listed.ts';
import { providerName } from './provider-name.ts';
import { shown } from './query.ts';
import { loadReferences, type Named } from './references.ts';
import type { Ask } from './route.ts';
import type { Services } from './services.ts';

/** What a page knows besides its own content: the release, the register's words about itself, and whatever its rows refer to. */
export async function pageOf(services: Services, ask: Ask, groups: Named = []): Promise<Page> {
  const { store, urls } = services;
  const release = ask.release.n;
  const { register, publisher, contact } = await publicationOf(services, release);
  const { address, lang } = ask;
  return {
    lang,
    urls,
    register,
    publisher,
    contact,
    providerName: await providerName(services, release, register.provider),
    release: ask.release,
    current: ask.current.n,
    pinned: ask.pinned,
    path: pathOf(address, { release: undefined }),
    formats: ask.offers
      .filter(({ extension }) => extension !== '')
      .map((syntax) => ({
        label: formatLabel(syntax),
        href: urls.at(pathOf(address, {}, syntax)),
        type: syntax.mediaType,
      })),
    unknown: ask.unknown.map(shown),
    records: await loadReferences(store, release, groups),
    labelOf: (scheme, code) => services.vocabulary.labelOf(scheme, code, lang),
    canonical: urls.at(pathOf(address, lang === 'en' ? { lang } : {})),
    listed: isListed(ask),
  };
}

/** What the register is called and who publishes it, as of a release; what the settings say of that goes first. */
export async function publicationOf(services: Services, release: number): Promise<Described> {
  const { urls, settings } = services;
  return { urls, ...withSettings(await readRegister(services, release), settings) };
}

/** What the register said of itself as of a release. */
async function readRegister({ store }: Services, release: number): Promise<RegisterJson> {
  const text = await readRegisterText(store, release);
  if (text === undefined) throw new Error(`Release ${release} has no register.json`);
  // Written by publication, which checked it.
  return JSON.parse(text) as RegisterJson;
}
