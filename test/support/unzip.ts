import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** A file of an archive, as yauzl reads it. */
export interface Unzipped {
  readonly name: string;
  readonly content: Buffer;
  /** What the entry's own clock shows. */
  readonly modified: string;
}

/** The files of an archive, in their order; a checksum or size that is not right throws. */
export async function unzip(path: string): Promise<Unzipped[]> {
  const zip = await openPromise(path);
  const found: Unzipped[] = [];
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    const modified = entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true });
    found.push({
      name: entry.fileName,
      content,
      modified: modified.toISOString().slice(0, 19).replace('T', ' '),
    });
  }
  return found;
}
