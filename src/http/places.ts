import type { Stretch } from '../register/log.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { Problem } from './problems.ts';
import type { Parameter } from './route.ts';

/** A parameter that is the place of a change in the log. */
export function placeParameter(name: string, description: Words): Parameter {
  return {
    name,
    description,
    schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
    read: (text) =>
      /^[1-9]\d{0,8}$/.test(text)
        ? { value: Number(text) }
        : {
            wrong: {
              id: 'tempat perubahan adalah bilangan bulat mulai dari 1',
              en: 'the place of a change is a whole number from 1',
            },
          },
  };
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
