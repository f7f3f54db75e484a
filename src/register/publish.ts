import { eq } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { isMany } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { FOREVER } from './columns.ts';
import { currentRelease, type Release } from './current.ts';
import { type Deployment, keepDeployment, readDeployment } from './deployment.ts';
import type { Store } from './open.ts';
import { register, releases } from './releases.ts';
import { quoted, type Stage, stagedName, tableName } from './stage.ts';
import { summarise } from './summaries.ts';

/** What a release is published with, beside its records. */
export interface Publication {
  readonly note: string | null;
  readonly edition: string;
  readonly deployment: Deployment;
  readonly now: Date;
}

/** What the register says of itself in the current release, as canonical JSON; nothing before the first. */
function currentRegister(store: Store): string | undefined {
  return store.select().from(register).where(eq(register.valid_to, FOREVER)).get()?.json;
}

/** Whether anything is staged that the current release does not have, among its records or in what the register says of itself. */
export function changesOf(
  { store }: Stage,
  registerText: string | undefined,
): { readonly hasRecords: boolean; readonly hasRegister: boolean } {
  const record = store.$client.prepare('select 1 from temp.changed limit 1').get();
  return {
    hasRecords: record !== undefined,
    hasRegister: registerText !== undefined && registerText !== currentRegister(store),
  };
}

/**
 * Writes what is staged and compared as the next release. The caller's transaction makes it one act;
 * readers see it once it is announced.
 */
export function writeRelease(
  stage: Stage,
  registerText: string | undefined,
  { note, edition, deployment, now }: Publication,
): Release {
  const { store } = stage;
  const current = currentRelease(store);
  const n = (current?.n ?? 0) + 1;
  store.insert(releases).values({ n, note, edition }).run();
  for (const resource of ALL_RESOURCES) writeRecords(stage, resource, n);
  writeChanges(stage, n);
  summarise(store, n);
  if (registerText !== undefined && registerText !== currentRegister(store)) {
    store.update(register).set({ valid_to: n }).where(eq(register.valid_to, FOREVER)).run();
    store.insert(register).values({ json: registerText, valid_from: n }).run();
  }
  if (!readDeployment(store)) keepDeployment(store, deployment);
  return { n, published_at: timeAfter(current?.published_at, now), note, edition };
}

/** Makes a release that was begun the current one: the last word of a publication. */
export function announce(store: Store, { n, published_at }: Release): void {
  store.update(releases).set({ published_at }).where(eq(releases.n, n)).run();
}

function writeRecords({ store: { $client } }: Stage, resource: Resource, n: number): void {
  const { kind, fields } = resource;
  const [table, staged] = [`main.${tableName(resource)}`, `temp.${stagedName(resource)}`];
  const names = fields.map(({ name }) => name);
  $client
    .prepare(
      `update ${table} set valid_to = ? where valid_to = ${FOREVER} and id in
         (select id from temp.changed where kind = ? and change in ('update', 'correct', 'withdraw'))`,
    )
    .run(n, kind);
  $client
    .prepare(
      `insert into ${table} (${quoted(names)}, valid_from)
       select ${quoted(names, 's')}, ? from temp.changed c join ${staged} s on s.id = c.id
       where c.kind = ? and c.change <> 'withdraw' order by c.id`,
    )
    .run(n, kind);
  for (const field of fields.filter(isMany))
    $client
      .prepare(
        `insert into main.${tableName(resource, field)} (row, position, value)
         select m.row, l.position, l.value
         from ${table} m join ${staged} s on s.id = m.id
         join temp.${stagedName(resource, field)} l on l.row = s.row
         where m.valid_from = ? order by m.row, l.position`,
      )
      .run(n);
}

function writeChanges({ store }: Stage, n: number): void {
  const columns = quoted(['kind', 'id', 'change', 'reason_id', 'reason_en', 'successor']);
  store.$client
    .prepare(
      `insert into main.changes (release, ${columns}) select ?, ${columns} from temp.changed order by kind, id`,
    )
    .run(n);
}

/** The time of a release, UTC to the second: later than the one before it, whatever the clock says. */
function timeAfter(previous: string | undefined, now: Date): string {
  const earliest = previous === undefined ? 0 : Date.parse(previous) + 1000;
  const time = new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, earliest));
  return time.toISOString().replace('.000', '');
}

/** Says which edition the files of a release are of. */
export function setEdition(store: Store, n: number, edition: string): void {
  store.update(releases).set({ edition }).where(eq(releases.n, n)).run();
}
