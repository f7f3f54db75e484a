import { beforeAll, expect, it } from 'vitest';
import type { Count } from '../../src/resources/count.ts';
import type { Row } from '../../src/resources/row.ts';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

// Release 1: all agreements are about the applications of one provider, or do not say. 2: one is about another's.

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  const store = emptyRegister();
  const { region = [], source = [] } = RELEASES[0]?.records ?? {};
  const { register } = RELEASES[0] ?? {};
  const signed = (id: string, adopter: string, provider: string | null): Row => ({
    ...{ id, adopter, provider, evidence: 'signed', evidence_on: '2018', date_basis: 'stated' },
    ...{ signed_on: '2018', sources: ['kota-2'] },
  });
  const own = [signed('one', '73.24', '36.71'), signed('two', '36.03', null)];
  await publishSmall(store, { register, records: { region, source, agreement: own } }, 1);
  const both = [...own, signed('three', '36.71', '63.03')];
  await publishSmall(store, { records: { agreement: both } }, 2);
  app = appOf(store);
});

it.each([
  ['release=1', "2 .* on using Kota Tangerang's applications"],
  ['release=2', '3 .* on using shared applications'],
  ['provider=63.03&release=2', "1 .* on using Kabupaten Banjar's applications"],
  ['provider=36.71&release=2', "1 .* on using Kota Tangerang's applications"],
  ['provider=36.71,63.03&release=2', '2 .* on using shared applications'],
])('a count names the provider that all of it is about, and no other: %s', async (query, said) => {
  const response = await app.ask(`/counts/adopters.json?${query}`);
  const { sentence } = (await response.json()) as Count;
  expect(sentence.en).toMatch(new RegExp(said));
});

it('the home page names no provider where some agreements are about the applications of another', async () => {
  const home = async (path: string) => (await app.ask(path, 'text/html')).text();
  expect(await home('/?release=1')).toContain('pemakaian aplikasi Pemerintah Kota Tangerang.</h1>');
  expect(await home('/')).toContain('pemakaian aplikasi bersama.</h1>');
});
