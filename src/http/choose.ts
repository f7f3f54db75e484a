import type { Urls } from '../resources/urls.ts';
import { suffixed } from './address.ts';
import { negotiate } from './negotiate.ts';
import { Problem } from './problems.ts';
import { remembering } from './remember.ts';
import { type Choice, HTML, type Route } from './route.ts';

/** How one address finds the syntax of an answer. */
export interface Chooser {
  /** Whether `Accept` decides at a path. */
  isNegotiated(pathname: string): boolean;
  /** The syntax for a path and what is accepted; a refusal if there is none. */
  choose(pathname: string, accept: string): Choice;
}

/** Prepares the choice between what a route offers. */
export function chooserOf(urls: Urls, { offers, redirects }: Route): Chooser {
  // A page is sent to whoever takes HTML; what only leads elsewhere, or has one format, asks nobody.
  const hasChoice = !redirects && (offers.length > 1 || offers[0] === HTML);
  // Only known suffixes count: ids of regions hold dots of their own.
  const suffixes = new Map(
    offers.flatMap((offer) => (offer.extension === '' ? [] : [[offer.extension, offer]])),
  );
  const suffixOf = (pathname: string) =>
    hasChoice ? suffixes.get(pathname.slice(pathname.lastIndexOf('.') + 1)) : undefined;
  const preferred = remembering((accept) => negotiate(accept, offers));
  return {
    isNegotiated: (pathname) => hasChoice && !suffixOf(pathname),
    choose(pathname, accept) {
      if (!hasChoice) return { syntax: offers[0], negotiated: false, path: pathname };
      const suffix = suffixOf(pathname);
      if (suffix) {
        const path = pathname.slice(0, -suffix.extension.length - 1);
        return { syntax: suffix, suffix, negotiated: false, path };
      }
      const syntax = preferred(accept);
      if (syntax) return { syntax, negotiated: true, path: pathname };
      throw notAcceptable(urls, pathname, offers);
    },
  };
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
