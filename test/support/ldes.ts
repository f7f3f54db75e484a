import type { Quad } from '@rdfjs/types';
import { BASE } from './apps.ts';
import type { Get } from './followers.ts';

// Read when the client is loaded; else it tells of every page.
process.env.LOG_LEVEL ??= 'error';

/** A member of the stream as ldes-client hands it on. */
export interface Member {
  readonly id: string;
  readonly quads: readonly Quad[];
  readonly isVersionOf: string | undefined;
  readonly timestamp: unknown;
}

/** What one run of the client is asked for, beside its own settings. */
interface Run {
  readonly get: Get;
  readonly url?: string;
  readonly ordered?: 'none' | 'ascending' | 'descending';
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ends the run after so many members. */
  readonly most?: number;
}

/** Runs ldes-client over the service until it has everything, and says which members it gave and what it asked. */
export async function replicate({ get, url, ordered, settings, most }: Run) {
  const asked: string[] = [];
  const fetcher = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const { url: wanted, headers } = new Request(input, init);
    for (let place = wanted; ; ) {
      if (!place.startsWith(BASE)) throw new Error(`${place} is not ours`);
      asked.push(place.slice(BASE.length));
      const response = await get(place.slice(BASE.length), headers.get('accept') ?? undefined);
      const location = response.headers.get('location');
      if (location === null) return Object.defineProperty(response, 'url', { value: place });
      place = location;
    }
  };
  const { intoConfig, replicateLDES } = await import('ldes-client');
  const config = intoConfig({
    url: url ?? `${BASE}/changes`,
    fetch: fetcher,
    ...settings,
  } as never);
  const client = replicateLDES(config, ordered ?? 'none');
  const reader = client.stream().getReader();
  const members: Member[] = [];
  while (most === undefined || members.length < most) {
    const { done, value } = await reader.read();
    if (done) return { members, asked };
    members.push({
      id: value.id.value,
      quads: value.quads as unknown as Quad[],
      isVersionOf: value.isVersionOf,
      timestamp: value.timestamp,
    });
  }
  await reader.cancel();
  return { members, asked };
}
