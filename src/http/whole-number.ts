import type { Words } from '../vocabulary/schemes.ts';
import type { Parameter } from './route.ts';

/** What a parameter that is a whole number is called, what it is for, and what to write instead of anything else. */
interface WholeNumber extends Pick<Parameter, 'name' | 'description' | 'mayBeAbsent'> {
  readonly minimum: 0 | 1;
  readonly maximum: number;
  readonly wrong: Words;
}

/** A parameter that is a whole number in digits, without sign or leading zero, within its bounds. */
export function wholeNumber({ minimum, maximum, wrong, ...rest }: WholeNumber): Parameter {
  return {
    ...rest,
    schema: { type: 'integer', minimum, maximum },
    read: (text) => {
      const value = /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : Number.NaN;
      return value >= minimum && value <= maximum ? { value } : { wrong };
    },
  };
}
