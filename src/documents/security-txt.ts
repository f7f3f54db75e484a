import type { Urls } from '../resources/urls.ts';
import { LANGS } from '../vocabulary/schemes.ts';

const DAY = 86_400_000;

/** For how many days what is written today may be relied on: RFC 9116 advises less than a year. */
const VALID = 180;

/** Whom to tell of a weakness (RFC 9116), as written on a day; it holds to the end of a day. */
export function securityTxtOf(urls: Urls, contact: string, now: Date): string {
  const until = Math.ceil(now.getTime() / DAY + VALID) * DAY;
  return `${[
    `Contact: ${contact}`,
    `Expires: ${new Date(until).toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${LANGS.join(', ')}`,
    `Canonical: ${urls.at('/.well-known/security.txt')}`,
  ].join('\n')}\n`;
}
