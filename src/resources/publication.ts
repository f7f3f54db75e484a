import type { RegisterJson } from './register-json.ts';

/** A release as everything names it that is made of it: what the register said of itself, and who stood behind it. */
export interface Publication {
  readonly release: {
    readonly n: number;
    /** UTC, to the second. */
    readonly published_at: string;
  };
  readonly register: RegisterJson;
  /** The setting, or what the register says; null where nobody is named. */
  readonly publisher: string | null;
  readonly contact: string | null;
}

/** A register with who stands behind it: what the settings of a deployment say of that goes before its own words. */
export function withSettings(
  register: RegisterJson,
  { publisher, contact }: Pick<Publication, 'publisher' | 'contact'>,
): Omit<Publication, 'release'> {
  return {
    register,
    publisher: publisher ?? register.publisher,
    contact: contact ?? register.contact,
  };
}
