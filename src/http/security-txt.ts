import { securityTxtOf } from '../documents/security-txt.ts';
import { TEXT } from './assets.ts';
import { publicationOf } from './page-of.ts';
import { Problem } from './problems.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/.well-known/security.txt`: whom to tell of a weakness; none as long as nobody said whom. */
export function securityTxtRoute(services: Services): Route {
  return {
    path: '/.well-known/security.txt',
    optional: true,
    summary: 'Whom to tell of a weakness (RFC 9116)',
    offers: [TEXT],
    parameters: [],
    async answer({ release }) {
      const { contact } = await publicationOf(services, release.n);
      if (contact === null)
        throw new Problem('not-found', {
          id: 'Belum disebut ke mana kelemahan dilaporkan.',
          en: 'Nobody has said yet whom to tell of a weakness.',
        });
      // Never kept: what is kept would come nearer to its end with every day.
      return { body: securityTxtOf(services.urls, contact, new Date()), cache: 'never' };
    },
  };
}
