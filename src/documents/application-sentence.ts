import type { StatedGroup } from '../resources/count.ts';
import { dateIn, numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { countWords as en } from './count-words.en.ts';
import { countWords as id } from './count-words.id.ts';

/** A region that an application is on record for, and when that was evidenced. */
export interface NamedRegion {
  readonly name: string;
  readonly date: string | null;
}

/** What is on record of one application: each region once, where the most is said of it. */
export interface ApplicationFacts {
  readonly name: string;
  /** Signed a cooperation in which it was agreed. */
  readonly agreed: readonly NamedRegion[];
  readonly intended: readonly NamedRegion[];
  /** Named for it in some other way, be it by a cooperation that was signed, where nothing says that it holds the application. */
  readonly named: readonly NamedRegion[];
  /** A source shows it running there; these are among the others too. */
  readonly running: readonly NamedRegion[];
  readonly stated: readonly StatedGroup[];
}

const WORDS = { id, en };

/** How many regions are named; the others are a number. */
const MOST_NAMES = 5;

/** What the register holds of one application, told as carefully as it is known. */
export function applicationSentence(
  { name, agreed, intended, named, running, stated }: ApplicationFacts,
  lang: Lang,
): string {
  const { number, application: say, more } = WORDS[lang];
  const spelled = (n: number) => capitalised(number(n, numberIn(lang, n)));
  const names = (regions: readonly NamedRegion[]) => {
    const shown = regions.slice(0, MOST_NAMES).map(({ name: region, date }) => {
      return date === null ? region : `${region} (${date.slice(0, 4)})`;
    });
    const rest = regions.length - shown.length;
    return shown.join(', ') + (rest > 0 ? ` ${more(numberIn(lang, rest))}` : '');
  };
  const isAny = agreed.length > 0;
  const isOnRecord = isAny || intended.length > 0 || named.length > 0;
  return [
    isAny
      ? say.agreed(spelled(agreed.length), agreed.length, name, names(agreed))
      : say.nobody(name),
    intended.length > 0 &&
      say.intended(spelled(intended.length), intended.length, isAny, names(intended)),
    named.length > 0 &&
      say.named(spelled(named.length), named.length, isAny || intended.length > 0, names(named)),
    running.length > 0 &&
      say.running(
        number(running.length, numberIn(lang, running.length)),
        running.length,
        name,
        names(running),
      ),
    isOnRecord && running.length === 0 && say.noneRunning(name),
    ...stated.flatMap(({ totals }) =>
      totals.slice(0, 1).map(({ said, qualifier, stated_on, stated_by, sources }) => {
        const date = stated_on === null ? null : dateIn(lang, stated_on.slice(0, 7));
        const where = sources.map(({ publisher }) => publisher).join(', ');
        return say.stated(
          date,
          namesOf(stated_by),
          qualifier === 'ordinal' ? said[lang] : say.regions(said[lang]),
          where,
        );
      }),
    ),
  ]
    .filter((part) => part !== false)
    .join('');
}

/** Those who spoke. An office that follows a name by a comma ends with one. */
function namesOf(speakers: readonly string[]): string {
  return speakers.join(', ') + (speakers.at(-1)?.includes(', ') ? ',' : '');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
