/** A media range of an `Accept` header. */
interface Range {
  readonly type: string;
  readonly q: number;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]+";
const RANGE = new RegExp(`^(\\*/\\*|(?!\\*/)${TOKEN}/(\\*|${TOKEN}))$`);
const WEIGHT = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

/**
 * Picks what a reader likes best of what is offered, or `undefined` when none
 * will do (RFC 9110, section 12.5.1): by quality, then by how precisely it was
 * named, then in our order. Without a readable preference, the first offer.
 */
export function negotiate<Offer extends { readonly mediaType: string }>(
  accept: string | undefined,
  offered: readonly Offer[],
): Offer | undefined {
  const ranges = splitHeader(accept ?? '', ',').flatMap(parseRange);
  if (ranges.length === 0) return offered[0];
  let best: { offer: Offer; q: number; precision: number } | undefined;
  for (const offer of offered) {
    const found = weigh(offer.mediaType, ranges);
    if (!found || found.q === 0) continue;
    if (!best || found.q > best.q || (found.q === best.q && found.precision > best.precision))
      best = { offer, ...found };
  }
  return best?.offer;
}

/**
 * Whether an error should be a page: HTML is named, and JSON is not preferred to it.
 * A wildcard names nothing; programs that send no more get problem details.
 */
export function namesHtml(accept = ''): boolean {
  const ranges = splitHeader(accept, ',').flatMap(parseRange);
  const weightOf = (...types: readonly string[]) =>
    Math.max(0, ...ranges.filter(({ type }) => types.includes(type)).map(({ q }) => q));
  const html = weightOf('text/html');
  return html > 0 && html >= weightOf('application/json', 'application/problem+json');
}

/** The weight of the most precise range that matches; a precise `q=0` beats a generous wildcard. */
function weigh(
  type: string,
  ranges: readonly Range[],
): { q: number; precision: number } | undefined {
  const candidates = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*'];
  for (const [i, candidate] of candidates.entries()) {
    const found = ranges.filter((range) => range.type === candidate);
    if (found.length > 0)
      return { q: Math.max(...found.map(({ q }) => q)), precision: candidates.length - i };
  }
  return undefined;
}

/** A range that cannot be read says nothing; parameters other than its weight are not matched. */
function parseRange(text: string): Range[] {
  const [type = '', ...parameters] = splitHeader(text, ';').map((part) =>
    part.trim().toLowerCase(),
  );
  if (!RANGE.test(type)) return [];
  const weight = parameters.find((parameter) => /^q\s*(=|$)/.test(parameter));
  if (weight === undefined) return [{ type, q: 1 }];
  return WEIGHT.test(weight) ? [{ type, q: Number(weight.slice(2)) }] : [];
}

/** Splits at a separator that does not stand in a quoted string. */
function splitHeader(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (quoted && text[at] === '\\') at++;
    else if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
