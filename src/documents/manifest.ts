import { z } from 'zod';

/** The bytes of a file: how many, and their sum in hexadecimal digits. */
const measured = { bytes: z.int(), sha256: z.string() };

const manifest = z.object({
  release: z.int(),
  /** UTC, to the second. */
  published: z.string(),
  edition: z.string(),
  files: z.array(
    z.object({
      /** Relative to the manifest, so that the folder can be copied. */
      url: z.string(),
      ...measured,
      media_type: z.string(),
      /** How many records a table holds; null for what is no table. */
      rows: z.int().nullable(),
      /** The release whose file first had these bytes; every one since has the same. */
      changed: z.int(),
      /** The compressed twins that lie beside it, by coding. */
      encodings: z.partialRecord(z.enum(['br', 'gzip']), z.object(measured)),
    }),
  ),
});

/** What the files of a release are: by these sums anyone can tell whether theirs are the same. */
export type Manifest = Readonly<z.infer<typeof manifest>>;
export type ManifestFile = Readonly<Manifest['files'][number]>;
/** A file that lies in several codings. */
export type Encodings = ManifestFile['encodings'];

/** What the twin of a file in a coding ends in. */
export const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/** What the manifest is called in its folder. */
export const MANIFEST = 'manifest.json';

/** A manifest as it is written down. */
export function manifestText(said: Manifest): string {
  return `${JSON.stringify(said, null, 2)}\n`;
}

/** Reads a manifest; nothing, where the text is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
