import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { PNG } from '../formats/pictures.ts';
import type { Part, Source } from './part.ts';

/** The face that cards are set in: the machine's own would make other pictures on every machine. */
const FACE = 'Public Sans';
const FONTS = [
  '400Regular/PublicSans_400Regular.ttf',
  '600SemiBold/PublicSans_600SemiBold.ttf',
].map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/public-sans/${file}`)));

/** How a card is made into points. */
export const RENDERING = {
  font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FACE },
} as const;

/** The cards of counts in points, drawn by threads of their own while other files are written. */
export async function cardParts({ cards }: Source): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const { name, svg } of cards()) {
    const drawing = renderAsync(svg, RENDERING);
    // Whoever waits for it hears of what goes wrong; until then nobody does.
    drawing.catch(() => undefined);
    parts.push({
      name,
      mediaType: PNG.mediaType,
      rows: null,
      isText: false,
      write: async (path) => writeFileSync(path, (await drawing).asPng(), { flag: 'wx' }),
    });
  }
  return parts;
}
