import { z } from 'zod';
import { isDay } from './dates.ts';
import { REGION_CODE } from './ids.ts';

const words = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

/** `mailto:` with one address, or https. */
const CONTACT =
  /^(mailto:[^\s@<>"{}|^`\\?]+@[^\s@<>"{}|^`\\?]+|https:\/\/[^\s<>"{}|^`\\/?#][^\s<>"{}|^`\\]*)$/;

/** What the register says of itself, in every release: `register.json`. The order of its members is the order here. */
export const registerSchema = z.strictObject({
  title: words,
  summary: words,
  /** Whose applications these are: a region. */
  provider: z.string().regex(new RegExp(`^${REGION_CODE}$`)),
  /** How the register was compiled, and what that leaves out. */
  method: words,
  /** The earliest day the register covers. */
  first_date: z.string().refine(isDay),
  license: z.literal('CC-BY-4.0'),
  publisher: z.string().min(1).nullable(),
  contact: z.string().regex(CONTACT).nullable(),
  /** The sentence that stands beside the headline. */
  claim: words,
});

export type RegisterJson = z.infer<typeof registerSchema>;

/** The one text of a `register.json`, whatever order and spaces it came in: what the register keeps and export writes. */
export function canonicalRegister(json: RegisterJson): string {
  return `${JSON.stringify(registerSchema.parse(json), null, 2)}\n`;
}
