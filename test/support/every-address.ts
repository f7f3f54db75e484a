import { publicationOf } from '../../src/http/page-of.ts';
import { HTML, type Route } from '../../src/http/route.ts';
import { routesOf } from '../../src/http/routes.ts';
import type { Services } from '../../src/http/services.ts';
import { readHistory } from '../../src/register/history.ts';
import { readPage } from '../../src/register/pages.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';

/** One way of asking for one address. */
export interface Asking {
  readonly path: string;
  /** What `Accept` says; anything, where the address has one format or names it by its suffix. */
  readonly accept: string;
  /** Whether `Accept` decides. */
  readonly isNegotiated: boolean;
  /** What the answer varies by: all that has no suffix is at least refused in the type that is accepted. */
  readonly vary: string;
  /** The type that comes; none where it only leads elsewhere. */
  readonly type: string | undefined;
  readonly route: Route;
}

/** A record that is there, and the release that its newest version came with. */
interface Example {
  readonly id: string;
  readonly version: number;
}

/** Every address of a service, one of each shape, in every type and by every suffix; variable parts name what is there. */
export async function everyAddress(services: Services): Promise<readonly Asking[]> {
  const { store, current } = services;
  const { n: release } = current();
  const examples = new Map<string, Example>();
  for (const resource of ALL_RESOURCES) {
    const [row] = await readPage(store, resource, { release, limit: 1 });
    const id = String(row?.id);
    const history = await readHistory(store, resource.kind, id, release);
    examples.set(resource.path, { id, version: history.at(-1)?.release ?? 0 });
  }
  // Nobody can be told of a weakness where nobody said whom to tell.
  const { contact } = await publicationOf(services, release);
  return routesOf(services)
    .filter(({ optional }) => contact !== null || !optional)
    .flatMap((route) =>
      askingsOf(route, filled(route.path, examples, services.urls.at('/counts/adopters'))),
    );
}

function askingsOf(route: Route, path: string): Asking[] {
  const { offers, redirects, stored } = route;
  const vary = /\.[a-z]+$/.test(path) ? 'Accept-Encoding' : 'Accept, Accept-Encoding';
  const any = { path, accept: '*/*', isNegotiated: false, vary, route };
  if (redirects && offers.length === 1) return [{ ...any, type: undefined }];
  // Where it leads to depends on what is accepted.
  if (redirects)
    return offers.map(({ mediaType: accept }) => ({
      ...any,
      accept,
      isNegotiated: true,
      type: undefined,
    }));
  // A stored file has the type of its name, and none but that.
  if (stored) return [{ ...any, type: 'text/csv' }];
  if (offers.length === 1 && offers[0] !== HTML) return [{ ...any, type: offers[0].mediaType }];
  return offers.flatMap(({ mediaType: type, extension }) => [
    { ...any, accept: type, isNegotiated: true, type },
    ...(extension === ''
      ? []
      : [{ ...any, path: `${path}.${extension}`, vary: 'Accept-Encoding', type }]),
  ]);
}

function filled(path: string, examples: ReadonlyMap<string, Example>, page: string): string {
  const [, kind = ''] = /([\w-]+)\/\{id\}/.exec(path) ?? [];
  const { id, version } = examples.get(kind) ?? { id: '', version: 1 };
  return path
    .replace(/^\/oembed$/, `/oembed?url=${encodeURIComponent(page)}`)
    .replace('{id}', id)
    .replace('/releases/{n}/{file}', '/releases/1/agreements.csv')
    .replace('{file}', 'agreements.csv')
    .replace('{n}', String(version))
    .replace('{scheme}/{code}', 'instruments/mou')
    .replace('{scheme}', 'instruments')
    .replace('{measure}', 'adopters')
    .replace('{code}', 'withdrawn');
}
