/** A PNG of one point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Stands in for what draws cards, in the quick tests: to draw those of a release takes longer than to build all of
 * its other files. The program itself draws them where a test starts it, and in `test/slow`.
 */
export async function renderAsync(): Promise<{ asPng(): Buffer }> {
  return { asPng: () => POINT };
}
