import { HTML, type Route } from '../../src/http/route.ts';
import { routesOf } from '../../src/http/routes.ts';
import type { Services } from '../../src/http/services.ts';
import { readPage } from '../../src/register/read.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';

/** One way of asking for one address. */
export interface Asking {
  readonly path: string;
  /** What `Accept` says; anything, where the address has one format or names it by its suffix. */
  readonly accept: string;
  /** Whether `Accept` decides. */
  readonly isNegotiated: boolean;
  /** The type that comes; none where it only leads elsewhere. */
  readonly type: string | undefined;
  readonly route: Route;
}

/** Every address of a service, one of each shape, in every type and by every suffix; variable parts name what is there. */
export async function everyAddress(services: Services): Promise<readonly Asking[]> {
  const ids = new Map<string, string>();
  for (const resource of ALL_RESOURCES) {
    const { n: release } = services.current();
    const [row] = await readPage(services.store, resource, { release, limit: 1 });
    ids.set(resource.path, String(row?.id));
  }
  return routesOf(services).flatMap((route) => askingsOf(route, filled(route.path, ids)));
}

function askingsOf(route: Route, path: string): Asking[] {
  const { offers, redirects } = route;
  const any = { path, accept: '*/*', isNegotiated: false, route };
  if (redirects) return [{ ...any, type: undefined }];
  if (offers.length === 1 && offers[0] !== HTML) return [{ ...any, type: offers[0].mediaType }];
  return offers.flatMap(({ mediaType: type, extension }) => [
    { path, accept: type, isNegotiated: true, type, route },
    ...(extension === '' ? [] : [{ ...any, path: `${path}.${extension}`, type }]),
  ]);
}

function filled(path: string, ids: ReadonlyMap<string, string>): string {
  return path
    .replace('{scheme}/{code}', 'instruments/mou')
    .replace('{scheme}', 'instruments')
    .replace('{code}', 'withdrawn')
    .replace('{n}', '1')
    .replace(/([\w-]+)\/\{id\}/, (_, kind: string) => `${kind}/${ids.get(kind)}`);
}
