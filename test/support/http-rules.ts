import { type RawAnswer, saidBy } from './raw-socket.ts';

/** A directive of a content security policy: keywords, the hash of a style, or anybody. */
const DIRECTIVE = "[a-z-]+( ('[a-z-]+'|'sha256-[A-Za-z0-9+/]{43}='|\\*))+";

const TOKEN = "[!#$%&'*+.^_`|~\\w-]+";
const IMF =
  '(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT';
/** An absolute address (RFC 3986), its host a name or a number. */
const ADDRESS = "https?://[\\w.-]+(:\\d+)?(/([\\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*)?";
const QUERY = "(\\?([\\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*)?(#[\\w.~-]+)?";
/** Some readers split a header at every comma and semicolon, also within an address. */
const LINK = `<(?![^>]*[,;])${ADDRESS}${QUERY}>; rel="[^" ]+"(; type="[\\w.+-]+/[\\w.+-]+")?`;
const listOf = (one: string) => `${one}(, ${one})*`;

/** The headers we send, each with what may stand in it; whatever else turns up is a mistake. */
const SYNTAX: Readonly<Record<string, string>> = {
  date: IMF,
  'last-modified': IMF,
  'content-type': `[a-z]+/[a-z.+-]+(; ${TOKEN}=(${TOKEN}|"[^"\\\\]+"))*`,
  'content-length': '\\d+',
  'transfer-encoding': 'chunked',
  'content-encoding': 'br|gzip',
  'content-location': ADDRESS + QUERY,
  'content-disposition': '(attachment|inline); filename="[a-z0-9._-]+"',
  'content-range': 'bytes (\\d+-\\d+|\\*)/\\d+',
  'accept-ranges': 'bytes',
  'repr-digest': 'sha-256=:[A-Za-z0-9+/]{43}=:',
  location: ADDRESS + QUERY,
  etag: '"[\\x21\\x23-\\x7e]+"',
  vary: listOf(TOKEN),
  'cache-control': listOf(`${TOKEN}(=\\d+)?`),
  link: listOf(LINK),
  allow: listOf('[A-Z]+'),
  'retry-after': '\\d+',
  connection: 'close|keep-alive',
  'keep-alive': 'timeout=\\d+',
  'access-control-allow-origin': '\\*',
  'access-control-allow-methods': listOf('[A-Z]+'),
  'access-control-allow-headers': listOf(TOKEN),
  'access-control-expose-headers': listOf(TOKEN),
  'access-control-max-age': '\\d+',
  'x-content-type-options': 'nosniff',
  'content-security-policy': `${DIRECTIVE}(; ${DIRECTIVE})*`,
  'referrer-policy': '[a-z-]+',
  'x-robots-tag': 'noindex',
  'permissions-policy': listOf('[a-z-]+=\\(\\)'),
};

/** What RFC 9110, 9111 and 9112 would have of a response and it does not keep, as redbot would tell it. */
export function faultsOfAnswer(answer: RawAnswer, method: string, now = Date.now()): string[] {
  const { version, status, fields, body, isChunked } = answer;
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const said = (name: string) => saidBy(answer, name);
  demand(version === '1.1', `speaks HTTP/${version}`);
  const names = fields.map(([name]) => name.toLowerCase());
  demand(new Set(names).size === names.length, 'says something twice');
  for (const [name, value] of fields) {
    const syntax = SYNTAX[name.toLowerCase()];
    demand(syntax !== undefined && new RegExp(`^(${syntax})$`).test(value), `${name}: ${value}`);
  }
  const date = Date.parse(said('date') ?? '');
  demand(Math.abs(date - now) < 5000, 'is of another time');
  const modified = said('last-modified');
  demand(modified === undefined || Date.parse(modified) <= date, 'was changed in the future');

  const [length, hasNoBody] = [said('content-length'), method === 'HEAD' || status === 304];
  demand(status !== 204 || (length === undefined && !isChunked), '204 with a length');
  demand(status !== 304 || length === undefined, '304 with a length of what does not come');
  demand(!(length !== undefined && isChunked), 'tells its length twice');
  demand(hasNoBody || length === undefined || Number(length) === body.length, 'another length');
  demand(hasNoBody || status === 204 || length !== undefined || isChunked, 'does not tell its end');

  const cache = said('cache-control') ?? '';
  const isRead = ![204, 405].includes(status);
  demand(!isRead || cache !== '', 'leaves caches to guess');
  demand(!/no-store/.test(cache) || cache === 'no-store', 'contradicts itself to caches');
  const directives = cache.split(', ').map((one) => one.split('=')[0]);
  demand(new Set(directives).size === directives.length, 'tells caches something twice');
  const hasValidator = said('etag') !== undefined;
  demand(status !== 200 || cache === 'no-store' || hasValidator, 'cannot be asked again cheaply');
  demand(status < 400 || !hasValidator, 'is an error with a tag');
  const vary = (said('vary') ?? '').toLowerCase().split(', ');
  demand(vary.includes('accept-encoding'), 'does not vary by coding');

  const type = said('content-type') ?? '';
  demand(body.length === 0 || type !== '', 'does not tell what it is');
  demand(!type.startsWith('text/') || /; charset=utf-8/.test(type), `${type} has no charset`);
  demand(!/json|xml|n-triples/.test(type) || !type.includes('charset'), `${type} has a charset`);
  demand(
    status < 300 || status >= 400 || status === 304 || said('location') !== undefined,
    'leads nowhere',
  );
  demand(status !== 405 || said('allow') !== undefined, 'does not tell what is allowed');
  demand(status !== 503 || said('retry-after') !== undefined, 'does not tell when to come back');
  return faults;
}
