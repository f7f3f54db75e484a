import { html, type Markup } from './markup.ts';
import { counted } from './plural.ts';
import type { standings as id } from './standings.id.ts';

const NUMBERS = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];

/** The sentences about one application: where it stands, agreed word by word; in English. */
export const standings: typeof id = {
  numberWord: (n: number): string | undefined => NUMBERS[n],
  more: (n: string, count: number) => `and ${n} ${counted(count, 'other', 'others')}`,
  agreedSigned: (n: string, count: number, app: Markup, list: Markup) =>
    html`${n} ${counted(count, 'government', 'governments')} that signed a cooperation agreed on ${app}: ${list}.`,
  agreedUnsigned: (n: string, count: number, app: Markup, list: Markup) =>
    html`${n} ${counted(count, 'region is', 'regions are')} said to have agreed on ${app}, with no source that mentions a signing: ${list}.`,
  intended: (n: string, count: number, app: Markup, list: Markup) =>
    html`${n} ${counted(count, 'region intends', 'regions intend')} to take ${app}: ${list}.`,
  othersIntend: (n: string, count: number, list: Markup) =>
    html`${n} ${counted(count, 'other intends', 'others intend')} to: ${list}.`,
  unknown: (n: string, count: number, app: Markup, list: Markup) =>
    html`${n} ${counted(count, 'region is', 'regions are')} linked to ${app} with nothing said of how far it went: ${list}.`,
  running: (n: string, count: number, app: Markup, list: Markup) =>
    html`${n} ${counted(count, 'region', 'regions')}: a source shows ${app} running: ${list}.`,
  ended: (n: string, count: number, app: Markup, list: Markup) =>
    html`${n} ${counted(count, 'region', 'regions')}: a source says that ${app} runs no longer, or that the cooperation on it has ended: ${list}.`,
  notShown: (app: Markup) => html`The register holds no evidence yet that ${app} runs there.`,
  stated: (when: string, who: string, what: string, publishers: Markup) =>
    html`Stated:${when} ${who} spoke of ${what} (${publishers}).`,
  counted: {
    'adopting-governments': (n: string, isOrdinal: boolean, count: number) =>
      `${n} ${isOrdinal || count === 1 ? 'adopter' : 'adopters'}`,
    'signed-agreements': (n: string, isOrdinal: boolean, count: number) =>
      `${n} ${isOrdinal || count === 1 ? 'signing' : 'signings'}`,
    'applications-available': (n: string, isOrdinal: boolean, count: number) =>
      `${n} ${isOrdinal || count === 1 ? 'application' : 'applications'}`,
  },
};
