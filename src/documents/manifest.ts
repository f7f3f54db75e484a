import { z } from 'zod';

const manifest = z.object({
  release: z.int(),
  /** UTC, to the second. */
  published: z.string(),
  edition: z.string(),
  files: z.array(
    z.object({
      /** Relative to the manifest, so that the folder can be copied. */
      url: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      media_type: z.string(),
      /** How many records a table holds; null for what is no table. */
      rows: z.int().nullable(),
    }),
  ),
});

/** What the files of a release are: by these sums anyone can tell whether theirs are the same. */
export type Manifest = Readonly<z.infer<typeof manifest>>;
export type ManifestFile = Readonly<Manifest['files'][number]>;

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
