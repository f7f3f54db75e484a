import type { Stretch } from '../register/log.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { Problem } from './problems.ts';
import type { Parameter } from './route.ts';
import { wholeNumber } from './whole-number.ts';

/** A parameter that is the place of a change in the log. */
export function placeParameter(name: string, description: Words): Parameter {
  return wholeNumber({
    name,
    description,
    minimum: 1,
    maximum: 999_999_999,
    mayBeAbsent: true,
    wrong: {
      id: 'tempat perubahan adalah bilangan bulat mulai dari 1',
      en: 'the place of a change is a whole number from 1',
    },
  });
}

/** The place that a reader named, which must be one of a stretch; nothing, where none is named. */
export function placeIn(
  { after, through }: Stretch,
  parameter: string,
  value: unknown,
): number | undefined {
  if (value === undefined) return undefined;
  const place = Number(value);
  if (place > after && place <= through) return place;
  const range = { minimum: after + 1, maximum: through };
  throw new Problem(
    'unknown-change',
    {
      id: `Parameter "${parameter}": ${through > after ? `yang ada di sini: ${range.minimum} sampai ${range.maximum}` : 'di sini tidak ada perubahan'}.`,
      en: `Parameter "${parameter}": ${through > after ? `there are ${range.minimum} to ${range.maximum} here` : 'there are no changes here'}.`,
    },
    { parameter, accepted: range },
  );
}
