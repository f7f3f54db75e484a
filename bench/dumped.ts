import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularyOf } from '../src/documents/vocabulary.ts';
import { typedParts } from '../src/files/described.ts';
import { tableParts } from '../src/files/tables.ts';
import { currentRelease } from '../src/register/current.ts';
import { readRegisterText } from '../src/register/history.ts';
import { openStore } from '../src/register/open.ts';
import type { RegisterJson } from '../src/resources/register-json.ts';
import { urlsAt } from '../src/resources/urls.ts';
import { readVocabularyTexts } from '../src/vocabulary/texts.ts';
import { answerBy } from './helper.ts';
import { BASE } from './registers.ts';

// One file of a release written as a publication writes it, in a process of its own that says what it took.

/** Which file of which register. */
export interface Dump {
  readonly dataDir: string;
  readonly name: string;
}

/** What writing it took: seconds of the processor, and the most memory beyond what the idle process holds, in bytes. */
export interface Dumped {
  readonly seconds: number;
  readonly memory: number;
}

answerBy(async ({ dataDir, name }: Dump): Promise<Dumped> => {
  const store = openStore(join(dataDir, 'adopsi.sqlite'));
  const release = currentRelease(store);
  if (!release) throw new Error('Nothing is published');
  const urls = urlsAt(BASE);
  const source = {
    store,
    release,
    urls,
    vocabulary: vocabularyOf(readVocabularyTexts(), urls),
    register: JSON.parse((await readRegisterText(store, release.n)) ?? '') as RegisterJson,
    publisher: null,
    contact: null,
    cards: async function* () {},
  };
  const parts = [...(await tableParts(source)), ...(await typedParts(source))];
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`No file is called ${name}`);
  const path = join(dataDir, `dump-${process.pid}`);
  const [idle, began] = [process.memoryUsage.rss(), process.cpuUsage()];
  await part.write(path, []);
  const { user, system } = process.cpuUsage(began);
  rmSync(path);
  store.$client.close();
  return {
    seconds: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS * 1024 - idle,
  };
});
