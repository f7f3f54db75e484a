/** A part of a file: its first and last byte, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const ONE = /^bytes=\s*(\d*)-(\d*)\s*$/i;

/**
 * The part that a `Range` header asks of so many bytes (RFC 9110, section 14): nothing where it is to be ignored,
 * since it is none, or asks for several parts; `unsatisfiable` where it lies beyond the end.
 */
export function rangeOf(header: string, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = ONE.exec(header) ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    // The last so many bytes.
    const count = Number(to);
    return count === 0 || size === 0
      ? 'unsatisfiable'
      : { first: Math.max(0, size - count), last: size - 1 };
  }
  const [first, last] = [Number(from), to === '' ? size - 1 : Number(to)];
  if (to !== '' && last < first) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last: Math.min(last, size - 1) };
}
