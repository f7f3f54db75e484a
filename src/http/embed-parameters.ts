import { THEMES } from '../pages/embed-view.ts';
import { COUNT_PARAMETERS } from './count-parameters.ts';
import type { Parameter } from './route.ts';

/** The colours of a frame. */
const THEME: Parameter = {
  name: 'theme',
  description: {
    id: 'Warna bingkai: auto (menurut pembaca; bawaan), light, atau dark.',
    en: 'The colours of the frame: auto (as the reader has it; the default), light or dark.',
  },
  schema: { type: 'string', enum: [...THEMES] },
  read: (text) => {
    const list = THEMES.join(', ');
    return THEMES.some((theme) => theme === text)
      ? { value: text }
      : { wrong: { id: `pilih dari ${list}`, en: `choose from ${list}` } };
  },
};

/** What may be asked of the frame of a count. */
export const EMBED_PARAMETERS: readonly Parameter[] = [...COUNT_PARAMETERS, THEME];
