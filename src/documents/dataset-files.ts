import type { Dataset } from '../resources/datasets.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

/** A file that holds a whole data set. */
export interface DatasetFile extends ManifestFile {
  readonly extension: string;
}

/** The files of a release that each hold a whole data set, in the order of the manifest; what only describes one is none of them. */
export function datasetFiles({ files }: Pick<Manifest, 'files'>, name: string): DatasetFile[] {
  return files.flatMap((file) => {
    const extension = file.url.startsWith(`${name}.`) ? file.url.slice(name.length + 1) : '';
    return /^[a-z0-9]+$/.test(extension) ? [{ ...file, extension }] : [];
  });
}

/** The release that last changed what a data set tells: its rows, or of all tables together the graph; nothing, where there is no such file. */
export function changedIn(
  files: readonly ManifestFile[],
  { name, table }: Dataset,
): number | undefined {
  return files.find(({ url }) => url === `${name}.${table ? 'csv' : 'nt'}`)?.changed;
}
