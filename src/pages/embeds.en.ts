import type { embeds as id } from './embeds.id.ts';
import { html, type Markup } from './markup.ts';
import { counted } from './plural.ts';

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
  correctedRows: (release: string, rows: Markup, reason: Markup) =>
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
  leftOut: (n, count) => `and ${n} more ${counted(count, 'statement', 'statements')}`,
  licence: 'Licence',
  further: (n, count) => `and ${n} more ${counted(count, 'row', 'rows')}.`,
  problem: 'This figure cannot be shown',
  noNumber: 'No figure is shown, so that another one is not taken for it.',
  exists: 'What can be counted:',
  forPublisher: 'For whoever placed this frame:',

  take: {
    title: 'Embed this figure',
    intro:
      'Three ways to have this figure in your text. The first is recommended: its number does not change under a text that is published.',
    how: 'Copy the code into the HTML of your text; where oEmbed is known, as in WordPress, the address of this page on a line of its own is enough. Rule, source and the statements of others come inside the frame. The height in the code is enough for widths of 200 to 1,000 pixels, without a scroll bar. Colours follow the reader; theme=light or theme=dark in its address sets them.',
    frozen: 'Frame with a frozen figure',
    frozenText:
      'Frozen: stays as when you published. When there is a newer figure one day, or this one was corrected, a line below it tells the reader.',
    live: 'Frame with a live figure',
    liveText:
      'Live: follows the newest release and may come to differ from your text. Meant for pages that are kept up to date.',
    picture: 'Picture',
    pictureText:
      'A picture with caption and alternative text. It is frozen, and does not tell when there is a newer figure or a correction one day.',
    pictureFile: 'Or download the picture, and copy its caption and alternative text:',
    caption: 'Caption',
    alternative: 'Alternative text',
    download: 'Picture file',
    preview: 'See the frame',
  },
};
