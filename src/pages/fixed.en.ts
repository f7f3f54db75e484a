import { possessive } from '../documents/possessive.ts';
import type { fixed as id } from './fixed.id.ts';
import { html, type Markup } from './markup.ts';
import { counted } from './plural.ts';

/** The sentences that were agreed word by word, in English. */
export const fixed: typeof id = {
  home: {
    headline: (count: number, provider: string | null) => {
      const what = provider ? `${possessive(provider)} applications` : 'shared applications';
      const signed = `on record as having signed a cooperation on using ${what}.`;
      return count === 0
        ? `No local government is ${signed}`
        : counted(count, ` local government is ${signed}`, ` local governments are ${signed}`);
    },
    latest: (date: Markup) => html`Latest signing on record: ${date}.`,
    incomplete: 'Our search of sources is not complete.',
    ladderCaption: (sum: string, total: string) =>
      `Each region is counted once, at its strongest evidence: ${sum} = ${total} regions.`,
  },

  rungs: {
    signed: {
      title: 'Signed.',
      text: 'A source says this government signed a memorandum, joint accord or cooperation agreement. This is evidence of cooperation, not of use.',
    },
    'at-signing': {
      title: 'Linked to a signing event.',
      text: 'The region is named in connection with a signing event, but no source says that it signed.',
    },
    declared: {
      title: 'Named as an adopter.',
      text: 'It appears in a list or report, with no signing described.',
    },
    intent: {
      title: 'Expressed interest.',
      text: 'A source records a visit or plan; no signing is mentioned.',
    },
  },

  region: {
    noneRecorded: (region: string) => `None recorded for ${region}.`,
    noneRecordedText:
      'We have found no source that mentions a cooperation or interest. This does not mean the region does not use the applications.',
    haveSource: 'Know a source?',
    sendSource: 'Send it to us.',
  },

  filters: {
    unknown: (names: string, count: number) =>
      counted(
        count,
        `The filter ${names} is unknown and was not applied.`,
        `The filters ${names} are unknown and were not applied.`,
      ),
    quoted: (name: string) => `"${name}"`,
    holdsAll: (n: string, count: number) =>
      counted(count, `This list holds the only record.`, `This list holds all ${n} records.`),
    holdsFiltered: (n: string, count: number) =>
      `This list holds the ${n} ${counted(count, 'record that matches', 'records that match')} the other filters.`,
  },

  withdrawn: {
    title: 'This record was withdrawn.',
    text: (key: Markup, date: Markup, release: Markup, reason: Markup, successor: Markup) =>
      html`${key} was withdrawn on ${date}, ${release}. Reason: ${reason}. Replaced by: ${successor}. Its last content is shown below for reference; do not cite it as current data.`,
    noSuccessor: 'nothing',
    noReason: 'not stated',
    lastContent: 'Last content',
  },
};
