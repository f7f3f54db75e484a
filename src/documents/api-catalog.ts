import type { Syntax } from '../formats/format.ts';
import { json } from '../formats/json.ts';
import type { Urls } from '../resources/urls.ts';

/** A set of links in JSON (RFC 9264), with the profile of a catalogue of APIs. */
export const LINKSET: Syntax = {
  name: 'linkset',
  mediaType: 'application/linkset+json',
  contentType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  extension: '',
};

/** The catalogue of the APIs at this origin: one, with its description for programs and for people. */
export function apiCatalogOf(urls: Urls): unknown {
  const api = urls.at('/');
  return {
    linkset: [
      { anchor: urls.at('/.well-known/api-catalog'), item: [{ href: api }] },
      {
        anchor: api,
        'service-desc': [{ href: urls.at('/openapi.json'), type: json.mediaType }],
        'service-doc': [{ href: urls.at('/docs'), type: 'text/html' }],
      },
    ],
  };
}
