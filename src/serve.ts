import { getRequestListener } from '@hono/node-server';
import pino from 'pino';
import type { Call } from './commands/command.ts';
import { editionOf } from './documents/edition.ts';
import { vocabularyOf } from './documents/vocabulary.ts';
import { releasesFolder } from './files/build.ts';
import { buildApp } from './http/app.ts';
import type { Bindings } from './http/raw.ts';
import { filesIn } from './http/release-files.ts';
import type { Services } from './http/services.ts';
import { closeServer, listen, serverOf, tryAddress } from './listen.ts';
import { prepareRegister } from './prepare.ts';
import type { Release } from './register/current.ts';
import { noteEdition } from './register/edition.ts';
import { readRegisterText } from './register/history.ts';
import type { Store } from './register/open.ts';
import { watchRelease } from './register/watch.ts';
import { urlsAt } from './resources/urls.ts';
import { readVersion } from './version.ts';
import type { Words } from './vocabulary/schemes.ts';
import { readVocabularyTexts } from './vocabulary/texts.ts';

/** What answers requests; a test hands in its own. */
type Build = (services: Services) => {
  readonly fetch: (request: Request, bindings?: Bindings) => Response | Promise<Response>;
};

/** Serves the register until SIGTERM or SIGINT, and says how that ended: 0, or 2 if it could not begin. */
export async function serve(call: Call, build: Build = buildApp): Promise<number> {
  const { settings, lang, out, err } = call;
  const refuse = (why: Words) => {
    err(why[lang]);
    return 2;
  };
  // First of all: whoever must choose another port should not have a register under this one already.
  const taken = await tryAddress(settings);
  if (taken) return refuse(taken);
  const store = await prepareRegister(call);
  if ('refused' in store) return refuse(store.refused);

  const log = pino(
    { level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    // Lines that come while one is being written go out together.
    pino.destination({ dest: 2, sync: false }),
  );
  const report = (error: unknown) => log.error({ err: error }, 'unexpected');
  // What not even the app could answer; nothing of it reaches the reader.
  const errorHandler = (error: unknown) => {
    report(error);
    return new Response(null, { status: 500 });
  };
  const watch = watchRelease(store, report);
  const urls = urlsAt(settings.baseUrl, settings.vocabularyUrl);
  const [version, texts] = [readVersion(), readVocabularyTexts()];
  const edition = editionOf(version, texts, urls, settings);
  const app = build({
    store,
    urls,
    vocabulary: vocabularyOf(texts, urls),
    version,
    edition,
    editionSince: noteEdition(store, edition, settings, new Date()),
    settings: { publisher: settings.publisher, contact: settings.contact },
    current: watch.current,
    files: filesIn(releasesFolder(settings.dataDir)),
    report,
  });
  const logged = log.isLevelEnabled('info') ? (line: object) => log.info(line) : undefined;
  const server = serverOf(getRequestListener(app.fetch, { errorHandler }), settings, logged);
  const stop = stopSignal();
  const late = await listen(server, settings);
  if (!late) {
    const missing = await unsaid(store, watch.current(), call);
    for (const line of [...greeting(call, watch.current()), ...missing, HOW_TO_STOP[lang]])
      out(line);
    await stop;
    await closeServer(server);
  }
  watch.stop();
  store.$client.close();
  log.flush();
  // What still runs works for nobody any more: an answer over a connection that was cut off.
  setTimeout(() => process.exit(), 500).unref();
  return late ? refuse(late) : 0;
}

/** Comes with the first signal to stop; the ones after it change nothing. */
function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  return promise;
}

function greeting({ settings, lang }: Call, { n, published_at }: Release): readonly string[] {
  const { host, port, baseUrl, explicit } = settings;
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    id: [
      `Adopsi menjawab di ${baseUrl} (rilis ${n}, ${published_at}).`,
      ...(explicit.BASE_URL ? [`Menunggu permintaan di ${place}.`] : []),
    ],
    en: [
      `Adopsi is answering at ${baseUrl} (release ${n}, ${published_at}).`,
      ...(explicit.BASE_URL ? [`Listening on ${place}.`] : []),
    ],
  }[lang];
}

const HOW_TO_STOP = {
  id: 'Hentikan dengan Ctrl+C atau SIGTERM.',
  en: 'Stop it with Ctrl+C or SIGTERM.',
};

/** What readers will look for and neither the settings nor the register say. */
async function unsaid(store: Store, { n }: Release, call: Call): Promise<readonly string[]> {
  const said = JSON.parse((await readRegisterText(store, n)) ?? '{}') as Record<string, unknown>;
  const { publisher, contact } = call.settings;
  return [
    ...(publisher || said.publisher ? [] : [NO_PUBLISHER[call.lang]]),
    ...(contact || said.contact ? [] : [NO_CONTACT[call.lang]]),
  ];
}

const NO_PUBLISHER = {
  id: 'Belum ditetapkan: PUBLISHER. Pembaca belum tahu siapa yang menerbitkan.',
  en: 'Not set: PUBLISHER. Readers do not know yet who publishes.',
};

const NO_CONTACT = {
  id: 'Belum ditetapkan: CONTACT. Pembaca belum tahu ke mana menulis.',
  en: 'Not set: CONTACT. Readers do not know yet where to write to.',
};
