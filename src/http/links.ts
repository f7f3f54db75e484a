import { json, jsonld } from '../formats/json.ts';
import type { Resource } from '../resources/define.ts';
import { LICENSES, licenseOf } from '../resources/licenses.ts';
import type { Urls } from '../resources/urls.ts';
import { type Address, pathOf } from './address.ts';

/** One link of a `Link` header (RFC 8288): one relation, and no comma or semicolon inside, where some readers split it. */
export function link(target: string, relation: string, type?: string): string {
  return `<${target.replaceAll(',', '%2C')}>; rel="${relation}"${type === undefined ? '' : `; type="${type}"`}`;
}

/** How long an address may be that is written out once more for each syntax, in characters. */
const LONGEST_REPEATED = 500;

/** Whether links may repeat an address in every syntax: a long one would make headers that readers refuse. */
export function isRepeatable(address: Address): boolean {
  return pathOf(address).length <= LONGEST_REPEATED;
}

/** The link that makes plain JSON linked data (JSON-LD 1.1, section 6.1). */
export function contextLink(context: string): string {
  return link(context, 'http://www.w3.org/ns/json-ld#context', jsonld.mediaType);
}

/** The licence of the records of a kind. */
export function licenseLink(resource: Resource): string {
  return link(licenseOf(resource).url, 'license');
}

/** The licence of records of all kinds together (decision 0008). */
export function mixtureLink(): string {
  return link(LICENSES['ODbL-1.0'].url, 'license');
}

/** Where the service itself is described, for programs and for people (RFC 8631). */
export function serviceLinks(urls: Urls): string[] {
  return [
    link(urls.at('/openapi.json'), 'service-desc', json.mediaType),
    link(urls.at('/docs'), 'service-doc', 'text/html'),
  ];
}
