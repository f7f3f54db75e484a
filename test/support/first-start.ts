import { join } from 'node:path';
import { seedIfEmpty } from '../../src/intake/publish-folder.ts';
import { takeLock } from '../../src/register/lock.ts';
import { migrate } from '../../src/register/migrate.ts';
import { openStore } from '../../src/register/open.ts';

/** One process of a first start, for tests that run several at once. */
const [dataDir = '', folder = ''] = process.argv.slice(2);
const lock = takeLock(dataDir, 30_000);
const store = openStore(join(dataDir, 'adopsi.sqlite'));
migrate(store);
const { outcome } = await seedIfEmpty(store, folder, {
  edition: 'test',
  build: async () => {},
  deployment: { base_url: 'https://a.example', vocabulary_url: 'https://a.example/vocab' },
});
process.stdout.write(outcome);
store.$client.close();
lock?.release();
