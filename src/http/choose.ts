import type { Urls } from '../resources/urls.ts';
import { suffixed } from './address.ts';
import { negotiate } from './negotiate.ts';
import { Problem } from './problems.ts';
import { remembering } from './remember.ts';
import { type Choice, HTML, type Route } from './route.ts';
import { namesType } from './suffix.ts';

/** Finds the syntax for a path and what is accepted; a refusal if there is none. */
type Chooser = (pathname: string, accept: string) => Choice;

/** Prepares the choice between what a route offers. */
export function chooserOf(urls: Urls, { offers, redirects, stored }: Route): Chooser {
  // A page is sent to whoever takes HTML; what only leads to one place, or has one format, asks nobody.
  const hasChoice = !stored && (offers.length > 1 || (!redirects && offers[0] === HTML));
  // Only known suffixes count: ids of regions hold dots of their own.
  const suffixes = new Map(
    redirects
      ? []
      : offers.flatMap((offer) => (offer.extension === '' ? [] : [[offer.extension, offer]])),
  );
  const suffixOf = (pathname: string) =>
    hasChoice ? suffixes.get(pathname.slice(pathname.lastIndexOf('.') + 1)) : undefined;
  // Whoever is only led elsewhere is refused there, if nothing will do.
  const otherwise = redirects ? offers[0] : undefined;
  const preferred = remembering((accept: string) => negotiate(accept, offers) ?? otherwise);
  return (pathname, accept) => {
    const own = { path: pathname, varies: !namesType(pathname) };
    if (!hasChoice) return { ...own, syntax: offers[0], negotiated: false };
    const suffix = suffixOf(pathname);
    if (suffix) {
      const path = pathname.slice(0, -suffix.extension.length - 1);
      return { path, varies: false, syntax: suffix, suffix, negotiated: false };
    }
    // No id ends like this: it is a type that is not to be had here.
    if (!own.varies) throw notOffered(offers);
    const syntax = preferred(accept);
    if (syntax) return { ...own, syntax, negotiated: true };
    throw notAcceptable(urls, pathname, offers);
  };
}

function notOffered(offers: Route['offers']): Problem {
  const list = offers.map(({ mediaType }) => mediaType).join(', ');
  return new Problem('not-found', {
    id: `Format itu tidak ada di sini. Yang ada: ${list}.`,
    en: `There is no such format here. Available: ${list}.`,
  });
}

function notAcceptable(urls: Urls, pathname: string, offers: Route['offers']): Problem {
  const list = offers.map(({ mediaType }) => mediaType).join(', ');
  return new Problem(
    'not-acceptable',
    { id: `Tersedia di sini: ${list}.`, en: `Available here: ${list}.` },
    {
      offered: offers.map((offer) => ({
        media_type: offer.mediaType,
        url: urls.at(suffixed(pathname, offer)),
      })),
    },
  );
}
