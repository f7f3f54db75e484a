import { type Quad, Store as Quads } from 'n3';
import { expect, it } from 'vitest';
import { turtleByN3 } from '../formats/read-back.ts';
import { appOf, BASE } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

const [TREE, ISSUED] = ['https://w3id.org/tree#', 'http://purl.org/dc/terms/issued'];

/** What each kind of relation promises of the members behind it. */
const PROMISES: Readonly<Record<string, (member: string, bound: string) => boolean>> = {
  [`${TREE}GreaterThanOrEqualToRelation`]: (member, bound) => member >= bound,
  [`${TREE}LessThanOrEqualToRelation`]: (member, bound) => member <= bound,
  [`${TREE}GreaterThanRelation`]: (member, bound) => member > bound,
  [`${TREE}LessThanRelation`]: (member, bound) => member < bound,
  [`${TREE}Relation`]: () => true,
};

const store = await smallRegister();
// Enough releases for pages of full hundreds, before and after which there are members.
store.$client.exec(
  `with recursive n(i) as (values(4) union all select i + 1 from n where i < 203)
   insert into releases (n, published_at, edition)
   select i, strftime('%Y-%m-%dT%H:%M:%SZ', '2026-02-01', '+' || i || ' seconds'), 'test' from n;
   update changes set release = 150 where release = 3`,
);
const { ask } = appOf(store);

async function pageAt(address: string): Promise<Quads> {
  const text = await (await ask(address.slice(BASE.length), 'text/turtle')).text();
  return new Quads(turtleByN3(text) as unknown as Quad[]);
}

/** The times of all members on a page and behind it; on the way, every relation is held to what it promises. */
async function membersBehind(address: string, seen: Map<string, number>): Promise<string[]> {
  const page = await pageAt(address);
  const own = page
    .getObjects(null, `${TREE}member`, null)
    .flatMap((member) => page.getObjects(member, ISSUED, null).map(({ value }) => value));
  const behind = new Map<string, string[]>();
  for (const relation of page.getObjects(address, `${TREE}relation`, null)) {
    const one = (property: string) =>
      page.getObjects(relation, property.includes(':') ? property : TREE + property, null)[0]
        ?.value ?? '';
    const [type, node, bound] = [
      one('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
      one('node'),
      one('value'),
    ];
    const times = behind.get(node) ?? (await membersBehind(node, seen));
    behind.set(node, times);
    for (const time of times)
      expect(PROMISES[type]?.(time, bound), `${address}: ${type} ${bound} → ${node}`).toBe(true);
    seen.set(type, (seen.get(type) ?? 0) + times.length);
  }
  return [...own, ...[...behind.values()].flat()];
}

it('every relation admits every member behind the page that it leads to', async () => {
  const seen = new Map<string, number>();
  const members = await membersBehind(`${BASE}/changes`, seen);
  expect(members).toHaveLength(32);
  // Both bounds of every page, by which a reader passes by what it has.
  const [from, to] = ['GreaterThanOrEqualToRelation', 'LessThanOrEqualToRelation'].map((name) =>
    seen.get(TREE + name),
  );
  expect(from).toBeGreaterThanOrEqual(members.length);
  expect(to).toBe(from);
});
