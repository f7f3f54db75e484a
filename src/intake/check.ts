import { compare } from '../register/compare.ts';
import { regionsLike } from '../register/crosscheck.ts';
import { currentRelease } from '../register/current.ts';
import { follow } from '../register/follow.ts';
import { firstNamed, stageNamed } from '../register/named.ts';
import type { Store } from '../register/open.ts';
import { indexStage, openStage, type Stage, stagerOf } from '../register/stage.ts';
import { type Resource, saidFields } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { readChanges } from './changes-file.ts';
import { type Gathering, gather } from './complaints.ts';
import { complainAcross, type Readings } from './cross-complaints.ts';
import { decoderOf } from './decode-line.ts';
import {
  CHANGES_FILE,
  type Folder,
  fileOf,
  KNOWN_FILES,
  lookInto,
  REGISTER_FILE,
} from './folder.ts';
import { say } from './messages.ts';
import { complainOfNames } from './named-complaints.ts';
import { type Reading, readRecords } from './read-records.ts';
import { readRegisterFile } from './register-file.ts';

/** A folder that was read into the temporary tables of a connection, with what is wrong with its files one by one. */
export interface StagedFolder extends Readings {
  readonly changesFile: Reading | undefined;
  readonly hasRegister: boolean;
  readonly gathering: Gathering;
}

/** Reads a folder, however large, into temporary tables. */
export async function stageFolder(store: Store, path: string): Promise<StagedFolder> {
  const gathering = gather(KNOWN_FILES);
  const folder = lookInto(path, gathering);
  const stage = openStage(store, folder.kinds);
  const files = new Map<Kind, Reading>();
  for (const resource of REGIONS_FIRST) {
    if (!folder.kinds.has(resource.kind)) continue;
    const reading = await stageFile(stage, resource, folder, gathering);
    if (reading) files.set(resource.kind, reading);
  }
  const hasRegister = folder.has(REGISTER_FILE);
  const register = hasRegister ? readRegisterFile(folder, gathering) : undefined;
  const changesFile = folder.has(CHANGES_FILE)
    ? await readChanges(folder, gathering, (named) => stageNamed(stage, named))
    : undefined;
  indexStage(stage);
  return { stage, files, register, changesFile, hasRegister, gathering };
}

/** Who writes a region's name instead of its code is told the code, so regions are read before what refers to them. */
const REGIONS_FIRST: readonly Resource[] = [
  ...ALL_RESOURCES.filter(({ kind }) => kind === 'region'),
  ...ALL_RESOURCES.filter(({ kind }) => kind !== 'region'),
];

async function stageFile(
  stage: Stage,
  resource: Resource,
  folder: Folder,
  gathering: Gathering,
): Promise<Reading | undefined> {
  const file = fileOf(resource);
  return readRecords(
    {
      file,
      path: folder.pathOf(file),
      said: saidFields(resource),
      derived: resource.fields.filter(({ derived }) => derived),
      decoder: (columns) => decoderOf(resource, columns, (text) => regionsLike(stage, text)),
      take: stagerOf(stage, resource),
    },
    gathering,
  );
}

/**
 * Finds out what the staged folder would change, and gathers what is wrong
 * between its records and the current ones. One transaction of the caller's,
 * so that all of it speaks of the same release.
 */
export function checkStaged(staged: StagedFolder): void {
  const { stage, changesFile, gathering } = staged;
  follow(stage);
  complainAcross(staged, gathering);
  compare(stage);
  if (currentRelease(stage.store)) complainOfNames(staged, changesFile, gathering);
  else complainOfFirst(staged);
}

function complainOfFirst({ stage, changesFile, hasRegister, gathering }: StagedFolder): void {
  if (!hasRegister) gathering.add({ file: REGISTER_FILE }, say('register-missing'));
  const named = firstNamed(stage);
  if (changesFile && named !== undefined)
    gathering.add(changesFile.placeOf(named), say('named-in-first-release'));
}
