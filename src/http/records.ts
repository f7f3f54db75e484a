import { tombstoneOf, tombstonePrefixes } from '../documents/tombstone.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { FORMATS } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import { isRecorded } from '../pages/incoming.ts';
import { withdrawnPage } from '../pages/withdrawn.ts';
import { readHistory } from '../register/history.ts';
import { readDatedRecord, readRecord, readThese } from '../register/read.ts';
import type { Change } from '../resources/change.ts';
import type { Resource } from '../resources/define.ts';
import { inSentence } from '../resources/naming.ts';
import { readIncoming } from './incoming.ts';
import { contextLink, licenseLink, link } from './links.ts';
import { nearRecords } from './near-records.ts';
import { pageOf } from './page-of.ts';
import { RELEASE } from './parameters.ts';
import { Problem } from './problems.ts';
import { shown } from './query.ts';
import { prepareRecordPage } from './record-page.ts';
import { type Answer, type Ask, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';
import { recordSigns } from './signposting.ts';

/** What a withdrawn record answers in; anything else is problem details. */
const TOMBSTONES = [HTML, ...GRAPH_FORMATS] as const;

/** `/{kind}/{id}`: a record's own statements; its page also shows what links to it. */
export function recordRoute(services: Services, resource: Resource): Route {
  const { store, urls } = services;
  const writers = new Map(FORMATS.map((one) => [one.name, one.writer(resource, urls)]));
  const always = [link(urls.collection(resource.kind), 'collection'), licenseLink(resource)];
  const inContext = [...always, contextLink(urls.context())];
  return {
    path: `/${resource.path}/{id}`,
    summary: resource.label.en,
    offers: [HTML, ...FORMATS],
    parameters: [RELEASE],
    resource,
    async answer(ask) {
      const id = ask.parts.id ?? '';
      const found = await readDatedRecord(store, resource, ask.release.n, id);
      if (!found) return absent(services, resource, ask, id);
      const { row, changed } = found;
      const links = [
        ...recordSigns(urls, resource, ask),
        ...(ask.syntax === json ? inContext : always),
      ];
      const hidden = resource.isPersonal && { unlisted: true };
      const writer = writers.get(ask.syntax.name);
      if (writer)
        return { body: writer.one(row), cache: 'data', links, lastModified: changed, ...hidden };
      const whole = await readHistory(store, resource.kind, id, ask.current.n);
      const history = whole.filter(({ release }) => release <= ask.release.n);
      const last = whole.at(-1);
      // Of an older release, the page would not tell that its record is gone since.
      const withdrawnBy = last?.change === 'withdraw' ? last.release : undefined;
      const incoming = await readIncoming(services, resource, ask.release.n, id);
      const view = { resource, row, incoming, history };
      const { named, write } = await prepareRecordPage(services, ask.release.n, view);
      const page = await pageOf(services, ask, [{ resource, rows: [row] }, ...incoming, ...named]);
      // Of a region of which nothing is recorded there is nothing to be found.
      const isEmpty = resource.kind === 'region' && !isRecorded(incoming);
      const listed = page.listed && !isEmpty && !resource.isPersonal;
      const body = write({ ...page, listed, withdrawnBy });
      return { body, cache: 'page', links, unlisted: !listed };
    },
  };
}

/** A record that the release does not hold: never made, not yet made, or withdrawn. */
async function absent(
  services: Services,
  resource: Resource,
  ask: Ask,
  id: string,
): Promise<Answer> {
  const { store, urls } = services;
  const history = await readHistory(store, resource.kind, id, ask.release.n);
  const last = history.at(-1);
  if (last?.change !== 'withdraw') throw await unknown(services, resource, ask, id);
  const graph = GRAPH_FORMATS.find(({ name }) => name === ask.syntax.name);
  if (graph) {
    const version = history.findLast(({ change }) => change !== 'withdraw')?.release ?? 1;
    const quads = tombstoneOf(resource, { ...last, version }, urls);
    const body = graph.write(quads, tombstonePrefixes(urls));
    return { status: 410, body, cache: 'data', offers: TOMBSTONES };
  }
  if (ask.syntax !== HTML || !ask.namesHtml) throw withdrawn(services, resource, last);
  const row = await readRecord(store, resource, last.release - 1, id);
  if (!row) throw new Error(`${resource.kind} ${id} was withdrawn without having been there`);
  // A page that no search should find has no address to keep.
  const asked = { ...ask, offers: TOMBSTONES };
  const { successor } = last;
  const others = successor ? await readThese(store, resource, last.release, [successor]) : [];
  const told = await pageOf(services, asked, [{ resource, rows: [row, ...others] }]);
  const page = { ...told, canonical: null };
  const body = withdrawnPage(page, { resource, row, change: last });
  return { status: 410, body, cache: 'page', offers: TOMBSTONES };
}

/** There is no such record; those are offered whose names are like what was asked for. */
async function unknown(
  services: Services,
  resource: Resource,
  { release }: Ask,
  id: string,
): Promise<Problem> {
  const near = await nearRecords(services, release.n, [resource], id);
  return new Problem(
    'unknown-record',
    {
      id: `Rilis ${release.n} tidak memuat ${inSentence(resource.label.id)} dengan kode "${shown(id)}".`,
      en: `Release ${release.n} holds no ${inSentence(resource.label.en)} with the identifier "${shown(id)}".`,
    },
    near.length > 0
      ? {
          did_you_mean: String(near[0]?.row.id),
          nearest: near.map(({ row }) => ({
            id: row.id,
            name: row.name,
            path: `/${resource.path}/${row.id}`,
          })),
        }
      : {},
  );
}

function withdrawn({ urls }: Services, { kind, path }: Resource, change: Change): Problem {
  const { id, release, published_at, reason_id, reason_en, successor } = change;
  return new Problem(
    'withdrawn',
    {
      id: `${id} ditarik pada ${published_at}, rilis ${release}. Alasan: ${reason_id}`,
      en: `${id} was withdrawn on ${published_at}, release ${release}. Reason: ${reason_en}`,
    },
    {
      iri: urls.thing(kind, id),
      kind: path,
      release,
      withdrawn_at: published_at,
      reason_id,
      reason_en,
      successor: successor === null ? null : urls.thing(kind, successor),
    },
  );
}
