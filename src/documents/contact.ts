import type { Publication } from '../resources/publication.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** Stands where a publisher's name would, as long as nobody is named. */
export const NO_PUBLISHER: Words = { id: 'Penerbit belum disebut', en: 'Publisher not stated' };

/** The contact as the address it is: of mail, or on the web. */
export function contactOf({
  contact,
}: Pick<Publication, 'contact'>):
  | { readonly email: string }
  | { readonly path: string }
  | undefined {
  if (contact === null) return undefined;
  return contact.startsWith('mailto:') ? { email: contact.slice(7) } : { path: contact };
}
