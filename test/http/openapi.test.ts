import { beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '../../src/http/routes.ts';
import { appOf, seedsStore } from '../support/apps.ts';
import { filled } from '../support/openapi.ts';

let app: ReturnType<typeof appOf>;
let document: {
  tags: { name: string; description: string }[];
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        tags: string[];
        parameters: object[];
        responses: Record<string, { content?: Record<string, unknown> }>;
      };
    }
  >;
};
beforeAll(async () => {
  const settings = { publisher: null, contact: 'mailto:data@example.id' };
  app = appOf(await seedsStore(), { settings });
  document = (await (await app.ask('/openapi.json')).json()) as typeof document;
});

describe('/openapi.json', () => {
  it('holds every route, and every suffix of one', () => {
    const told = Object.keys(document.paths);
    for (const { path, offers, redirects, stored } of routesOf(app.services)) {
      expect(told).toContain(path);
      if (offers.length > 1 && !redirects && !stored)
        for (const { extension } of offers.filter((one) => one.extension !== ''))
          expect(told).toContain(`${path}.${extension}`);
    }
  });

  it('holds nothing that does not answer as it says', async () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const response = await app.ask(filled(path));
      await response.body?.cancel();
      expect(Object.keys(get.responses), path).toContain(String(response.status));
      expect(response.status, path).toBeLessThan(400);
      const type = response.headers.get('content-type')?.split(';')[0];
      if (response.status === 200)
        expect(Object.keys(get.responses['200']?.content ?? {}), path).toContain(type);
    }
  });

  it('tells of 406 wherever an answer may be none that is accepted, and nowhere else', async () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const { status } = await app.ask(filled(path), 'application/x-none');
      expect('406' in get.responses, path).toBe(status === 406);
    }
  });

  it('puts each in one of its groups, all of which hold some', () => {
    const tags = Object.values(document.paths).map(({ get }) => get.tags);
    expect(tags.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(tags.flat())).toEqual(new Set(document.tags.map(({ name }) => name)));
    expect(document.tags.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  });

  it('has an operation id for each, and what it refers to', () => {
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const text = JSON.stringify(document);
    for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], document);
      expect(found, path).toBeDefined();
    }
  });
});
