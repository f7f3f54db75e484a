import type { embeds as id } from './embeds.id.ts';
import { html, type Markup } from './markup.ts';

/** What embeds and the code for them say, in English. */
export const embeds: typeof id = {
  frozen: (release: Markup, date: Markup) =>
    html`This figure is frozen at release ${release} (${date}).`,
  newer: (address: Markup) => html`A newer figure is available: ${address}.`,
  live: (release: Markup, date: Markup) =>
    html`Live figure: follows the newest release, now release ${release} (${date}).`,
  corrected: 'Corrected.',
  correctedText: (old: string, release: string, now: string, reason: Markup) =>
    html`The figure ${old} in release ${release} was wrong; the right one for that date is ${now}. Reason: ${reason}`,
  correctedRows: (release: string, rows: string, reason: Markup) =>
    html`Rows in release ${release} were wrong: ${rows} Reason: ${reason}`,
  noReason: 'not stated',
  more: 'Rule, source and statements',
  rule: 'What is counted',
  coverage: 'Our search of sources is not complete.',
  source: 'Source',
  wrongRows: 'Rows that were wrong',
  reasons: 'Reasons of the correction',
  stated: 'What others state',
  statedNote:
    'These are their statements and not our counts; they must not be subtracted from this figure.',
  leftOut: (n: string) => `and ${n} more statements`,
  licence: 'Licence',
  shown: 'The figures by row',
  further: (n: string) => `and ${n} more rows.`,
  value: 'Count',
  problem: 'This figure cannot be shown',
  noNumber: 'No figure is shown, so that another one is not taken for it.',
  exists: 'What can be counted:',
  forPublisher: 'For whoever placed this frame:',

  take: {
    title: 'Embed',
    intro:
      'Three ways to have this figure in your text. Rule, source and the statements of others come with it, inside the frame.',
    frozen: 'Frozen',
    frozenText: 'stays as when you published.',
    frozenMore:
      'Below the figure a line appears when there is a newer one, or when this one was corrected.',
    live: 'Live',
    liveText: 'follows the newest release and may come to differ from your text.',
    picture: 'Picture',
    pictureText: 'with caption and alternative text; it does not change.',
    height: (height: string) =>
      `A height of ${height} pixels is enough for widths of 200 to 1,000 pixels, without a scroll bar. Colours follow the reader; add theme=light or theme=dark to set them.`,
    caption: 'Caption',
    alternative: 'Alternative text',
    download: 'Download the picture',
    code: 'Copy the code below to where it is to appear',
    preview: 'See the frame',
  },
};
