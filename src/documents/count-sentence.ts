import type { Bounded, Count } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { dateIn, numberIn } from '../resources/naming.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import { type ApplicationFacts, applicationSentence } from './application-sentence.ts';
import { countWords as en } from './count-words.en.ts';
import { countWords as id } from './count-words.id.ts';

/** The agreements that a day cuts off perhaps: how many, and the only one, if it is. */
export interface Perhaps {
  readonly count: number;
  readonly name: string;
  readonly date: string | null;
}

/** That a day lies before everything a register covers, or after its release: where it begins, or ends. */
export interface Beyond {
  readonly is: 'before' | 'after';
  readonly day: string;
}

/** What a sentence about a count needs beside its numbers. */
export interface SentenceFacts
  extends Pick<Count, 'measure' | 'evidence' | 'as_of' | 'filters' | 'release'> {
  readonly total: Bounded;
  /** The name of the region that provides the applications. */
  readonly provider: string | null;
  /** What the rung is called. */
  readonly rung: Words;
  readonly perhaps: Perhaps | null;
  readonly beyond: Beyond | null;
  /** Where the count is of one application alone. */
  readonly application: ApplicationFacts | null;
}

const WORDS = { id, en };

/** A count as a sentence that can be printed as it stands: what was counted, until when, by which release, within which bounds. */
export function sentenceOf(facts: SentenceFacts): Words {
  return { id: sentenceIn(facts, 'id'), en: sentenceIn(facts, 'en') };
}

function sentenceIn(facts: SentenceFacts, lang: Lang): string {
  const say = WORDS[lang];
  const { measure, evidence, as_of, release, total, provider, rung, filters, beyond, application } =
    facts;
  if (application) return applicationSentence(application, lang);
  const n = numberIn(lang, total.value);
  const core =
    measure === 'adopters'
      ? say.adopters(n, total.value, evidence, provider)
      : say.others(n, total.value, measure, rung[lang], evidence === LADDER[0]);
  const start = as_of === null ? '' : say.by(dateIn(lang, as_of));
  return [
    capitalised(start + core),
    say.release(String(release)),
    filters && say.filters(filters[lang]),
    boundsIn(facts, lang),
    beyond && say[beyond.is](dateIn(lang, beyond.day), String(release)),
  ]
    .filter((part) => part !== null)
    .join('');
}

function boundsIn({ total, evidence, as_of, perhaps }: SentenceFacts, lang: Lang): string | null {
  if (total.value === total.upper) return null;
  const say = WORDS[lang];
  const day = as_of === null ? null : dateIn(lang, as_of);
  const bounds = say.bounds(day, numberIn(lang, total.value), numberIn(lang, total.upper));
  if (!perhaps) return bounds;
  const { count, name, date } = perhaps;
  const what = say.records[evidence === LADDER[0] ? 'signed' : 'weaker'];
  if (count !== 1) return bounds + say.perhapsSeveral(numberIn(lang, count), what.several);
  return bounds + say.perhapsOne(what.one, name, date && dateIn(lang, date), date?.length === 7);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
