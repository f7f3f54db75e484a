import { BASE } from './apps.ts';
/** A parameter of an operation, or where it is described. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly schema: {
    readonly type: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Told {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

export interface Operation {
  readonly path: string;
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Told>>;
}

/** What tests read of `/openapi.json`. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: Omit<Operation, 'path'> }>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Told>>;
  };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  applications: 'laksa',
  regions: '36.71',
  agreements: '2018-05-07-luwu-timur',
  adoptions: '2018-05-07-luwu-timur~laksa',
  signatories: '2018-05-07-luwu-timur-tabrani',
  sources: 'tangerangkota-22873',
  'stated-totals': '2016-09-20-adopters-17',
  coverage: '2016',
};

/** A path of the document with something of the seeds that is there in its variable parts. */
export function filled(path: string): string {
  return path
    .replace('/{scheme}/{code}', '/instruments/mou')
    .replace('{scheme}', 'instruments')
    .replace('/problems/{code}', '/problems/withdrawn')
    .replace('{file}', 'agreements.csv')
    .replace('{measure}', 'adopters')
    .replace(/^\/oembed$/, `/oembed?url=${encodeURIComponent(`${BASE}/counts/adopters`)}`)
    .replace('{n}', '1')
    .replace(/\/(\w[\w-]*)\/\{id\}/, (_, kind: string) => `/${kind}/${EXAMPLES[kind]}`);
}
