import { changedIn, datasetFiles } from '../documents/dataset-files.ts';
import type { ManifestFile } from '../documents/manifest.ts';
import type { DatasetLine } from '../pages/dataset-view.ts';
import { type Release, readReleases } from '../register/current.ts';
import { countChanges } from '../register/history.ts';
import { countRecords } from '../register/read.ts';
import type { Dataset } from '../resources/datasets.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { sumOf } from './releases.ts';
import type { Services } from './services.ts';

/** How data sets are as of a release; what they have in common is read once. */
export async function readStates(
  services: Services,
  datasets: readonly Dataset[],
  release: Release,
): Promise<DatasetLine[]> {
  const { store } = services;
  const manifest = (await services.files(release.n))?.manifest ?? { files: [] };
  const counts = await countChanges(store);
  const releases = readReleases(store).filter(({ n }) => n <= release.n);
  const timeOf = (changed: number) =>
    (releases.find(({ n }) => n === changed) ?? release).published_at;
  return Promise.all(
    datasets.map(async (dataset) => {
      const { name, kinds, table } = dataset;
      // A row of a wide table is a record of its own kind, whatever stands in it besides.
      const rowKinds = table ? [table.kind] : kinds;
      const touched = counts.filter(({ kind }) => rowKinds.includes(kind));
      // What never had a record was published empty, with the first release.
      const first =
        releases.findLast(({ n }) => touched.some((one) => one.release === n)) ?? releases.at(-1);
      const last = releases.find(({ n }) => n === changedIn(manifest.files, dataset)) ?? release;
      return {
        dataset,
        issued: (first ?? release).published_at,
        modified: last.published_at,
        version: last.n,
        files: datasetFiles(manifest, name).map((file) => ({
          ...file,
          modified: timeOf(file.changed),
        })),
        csvw: fileNamed(manifest, `${name}.csv-metadata.json`),
        rows: await countRows(services, rowKinds, release.n),
        last: {
          release: last,
          counts: sumOf(touched.filter((one) => one.release === last.n)),
        },
      };
    }),
  );
}

/** A file of a manifest by its name. */
export function fileNamed(
  { files }: { readonly files: readonly ManifestFile[] },
  name: string,
): ManifestFile | undefined {
  return files.find(({ url }) => url === name);
}

async function countRows(
  { store }: Services,
  kinds: readonly Kind[],
  release: number,
): Promise<number> {
  const counts = kinds.map((kind) => countRecords(store, RESOURCES[kind], { release }));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
