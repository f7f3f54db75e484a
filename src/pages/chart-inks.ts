/** The colours of charts, by the names that style sheets call them: on light ground and on dark. */
export const INKS = {
  paper: { light: '#fdfcfa', dark: '#14181b' },
  ink: { light: '#1c2126', dark: '#e9e6df' },
  quiet: { light: '#545c64', dark: '#abb2b8' },
  line: { light: '#d8d4ca', dark: '#363d43' },
  edge: { light: '#7d7a72', dark: '#8b9299' },
  accent: { light: '#0b5563', dark: '#86cddd' },
  'on-accent': { light: '#ffffff', dark: '#0d2329' },
} as const;

export type Ink = keyof typeof INKS;

/** How much of the accent a shade has: few, some, most. Letters on the first two are ink, on the last its own. */
export const SHADES = [0.2, 0.4, 1] as const;

/** What a picture that stands alone says of itself, so that it turns dark with its reader. */
export const DARK_STYLE = `@media (prefers-color-scheme: dark) { ${Object.values(INKS)
  .flatMap(({ light, dark }) =>
    ['fill', 'stroke'].map((attribute) => `[${attribute}="${light}"] { ${attribute}: ${dark} }`),
  )
  .join(' ')} }`;
