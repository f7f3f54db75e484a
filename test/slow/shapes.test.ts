import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { publishFolder } from '../../src/intake/publish-folder.ts';
import { turtleByN3 } from '../formats/read-back.ts';
import { appOf } from '../support/apps.ts';
import { validatorOf } from '../support/shapes.ts';
import { emptyRegister, SMALL_DEPLOYMENT, smallRegister } from '../support/small-register.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function generatedRegister() {
  const [store, folder] = [emptyRegister(), temporaryFolder()];
  await generate(1000, folder);
  const outcome = await publishFolder(store, folder, {
    ...{ edition: 'test', deployment: SMALL_DEPLOYMENT },
    build: async () => {},
    now: () => new Date('2026-01-01T00:00:00Z'),
  });
  if (outcome.outcome !== 'published') throw new Error(`It is ${outcome.outcome}.`);
  return store;
}

it.each([
  ['generated', generatedRegister, 1],
  ['small', smallRegister, 3],
])('every release of the %s register conforms to the shapes', async (_, storeOf, releases) => {
  const { ask } = appOf(await storeOf());
  const graphAt = async (path: string) => turtleByN3(await (await ask(path)).text());
  const faultsOf = validatorOf(await graphAt('/vocab/shapes.ttl'));
  for (let n = 1; n <= releases; n += 1) {
    const graph = await graphAt(`/releases/${n}/adopsi.nt`);
    expect(graph.length).toBeGreaterThan(100);
    expect(await faultsOf(graph)).toEqual([]);
  }
});
