import { join } from 'node:path';
import { cardName } from '../documents/card-name.ts';
import type { Syntax } from '../formats/format.ts';
import { PNG, SVG } from '../formats/pictures.ts';
import { countPicture } from '../pages/count-picture.ts';
import { asTyped } from '../pages/outside.ts';
import type { Count } from '../resources/count.ts';
import { pathOf } from './address.ts';
import { isUnfiltered } from './count-graph.ts';
import { publicationOf } from './page-of.ts';
import { Problem } from './problems.ts';
import type { Ask, StoredFile } from './route.ts';
import { savedAs } from './saved-as.ts';
import type { Services } from './services.ts';

/** Whether a count has a card among the files of its release: nothing narrows it, and no rung is asked for. */
export function hasCard(ask: Pick<Ask, 'address' | 'values'>): boolean {
  return isUnfiltered(ask) && !ask.values.has('evidence');
}

/** A count as a picture: a drawing made of the answer, or the card that came with its release. */
export async function pictureOf(
  services: Services,
  ask: Ask,
  count: Count,
): Promise<{ readonly body: string } | { readonly file: StoredFile }> {
  return ask.syntax === PNG
    ? { file: await cardOf(services, ask, count) }
    : { body: await drawingOf(services, ask, count) };
}

/** The syntaxes of pictures that a count has. */
export function picturesOf(ask: Pick<Ask, 'address' | 'values'>): readonly Syntax[] {
  return hasCard(ask) ? [SVG, PNG] : [SVG];
}

async function drawingOf(services: Services, ask: Ask, count: Count): Promise<string> {
  const { register } = await publicationOf(services, ask.release.n);
  const address = services.urls.at(pathOf(ask.address, { release: String(ask.release.n) }));
  return countPicture(count, ask.lang, {
    site: register.title[ask.lang],
    address: asTyped(address),
  });
}

async function cardOf({ files }: Services, ask: Ask, { measure, by }: Count): Promise<StoredFile> {
  if (!hasCard(ask))
    throw new Problem(
      'malformed-parameter',
      {
        id: 'PNG hanya ada untuk hitungan tanpa saringan, tanpa as_of, dan tanpa evidence; yang lain ada sebagai SVG.',
        en: 'There are PNGs of counts without filters, as_of and evidence only; the others come as SVG.',
      },
      { accepted: ['by', 'release', 'lang'] },
    );
  const name = cardName(measure, by, ask.lang);
  const built = await files(ask.release.n);
  const file = built?.file(name);
  if (!built || !file)
    throw new Problem('not-found', {
      id: 'Berkas rilis ini tidak memuat gambar itu; SVG-nya ada.',
      en: 'The files of this release hold no such picture; it comes as SVG.',
    });
  return {
    ...file,
    path: join(built.folder, name),
    name: savedAs(name, ask.release.n),
  };
}
