import { numberIn } from '../resources/naming.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How much of the register is known in part. */
export interface Uncertainties {
  readonly records: number;
  readonly undated: number;
  readonly partial: number;
  readonly inferred: number;
  /** For which no source names an application. */
  readonly unnamed: number;
  readonly sources: number;
  readonly governmentSources: number;
}

/** What is uncertain, counted where it can be; what does not occur is not told. */
export function uncertainSection(page: Page, view: Uncertainties): Markup {
  const { uncertainties: say } = messagesIn(page.lang).about;
  const number = (n: number) => numberIn(page.lang, n);
  const { records, undated, partial, inferred, unnamed, sources, governmentSources } = view;
  const told = [
    unnamed > 0 && say.unnamed(number(unnamed), number(records)),
    partial > 0 && say.partial(number(partial), partial),
    undated > 0 && say.undated(number(undated), undated),
    inferred > 0 && say.inferred(number(inferred), inferred),
    governmentSources > 0 && say.government(number(governmentSources), number(sources)),
    say.totals,
    say.silence,
  ].filter((one) => one !== false);
  return html`<ul>
${told.map(
  (one) => html`<li>${one}</li>
`,
)}</ul>`;
}
