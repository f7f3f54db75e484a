import { clearUnfinished } from '../register/clear.ts';
import { type Difference, differences, ladders } from '../register/compare.ts';
import { currentRelease, type Release } from '../register/current.ts';
import type { Deployment } from '../register/deployment.ts';
import { nameChanges } from '../register/named.ts';
import type { Store } from '../register/open.ts';
import { announce, changesOf, writeRelease } from '../register/publish.ts';
import { closeStage } from '../register/stage.ts';
import { checkStaged, type StagedFolder, stageFolder } from './check.ts';
import type { FileComplaints } from './complaints.ts';
import { formulaFault, textFault } from './text-faults.ts';

/** How a publication goes about. */
export interface PublishOptions {
  readonly note?: string | undefined;
  /** Say what would happen, and leave the register as it is. */
  readonly dryRun?: boolean | undefined;
  readonly edition: string;
  /** The addresses that the first release is published under. */
  readonly deployment: Deployment;
  /** Makes whatever else must be there before readers see the release. */
  readonly build: (release: Release) => Promise<void>;
  readonly now?: () => Date;
}

/** What a release would do, or did. */
export interface Preview {
  /** The number of the release, and of the one before it. */
  readonly release: number;
  readonly current: number | undefined;
  readonly differences: readonly Difference[];
  readonly ladders: ReturnType<typeof ladders>;
  /** Whether the register says something else of itself. */
  readonly isRegisterChanged: boolean;
}

interface Refused {
  readonly outcome: 'refused';
  readonly complaints: readonly FileComplaints[];
}

type Previewed =
  | Refused
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'previewed'; readonly preview: Preview };

interface Written {
  readonly outcome: 'written';
  readonly preview: Preview;
  readonly release: Release;
}

/** How a publication ended. */
export type PublishOutcome =
  | Previewed
  | { readonly outcome: 'published'; readonly preview: Preview };

/** How many records of each change a preview names. */
const NAMED = 20;

/**
 * Publishes what a folder holds as the next release, or says why not. The
 * caller holds the lock and has migrated; readers of the register see the
 * release before until the last moment, and never wait. Throws what the disk
 * says; the register is then as it was.
 */
export async function publishFolder(
  store: Store,
  folder: string,
  options: PublishOptions,
): Promise<PublishOutcome> {
  if (options.dryRun) return previewFolder(store, folder, options.note);
  return publishing(store, folder, options, (staged) => write(staged, options));
}

/** Says what publishing a folder would do, or why it would be refused; the register stays as it is and needs no lock. */
export async function previewFolder(
  store: Store,
  folder: string,
  note?: string,
): Promise<Previewed> {
  return concluding(store, folder, 'deferred', (staged) => preview(staged, note));
}

/** Publishes a folder as the first release, unless there is one: what a server does that starts for the first time. */
export async function seedIfEmpty(
  store: Store,
  folder: string,
  options: Omit<PublishOptions, 'dryRun'>,
): Promise<PublishOutcome> {
  if (currentRelease(store)) return { outcome: 'unchanged' };
  return publishing(store, folder, options, (staged) =>
    // Asked again under the write lock, which another process may have had until now.
    currentRelease(store) ? { outcome: 'unchanged' } : write(staged, options),
  );
}

/** Writes a release, builds what belongs to it, and only then lets readers see it. */
async function publishing(
  store: Store,
  folder: string,
  { build }: Pick<PublishOptions, 'build'>,
  conclude: (staged: StagedFolder) => Previewed | Written,
): Promise<PublishOutcome> {
  try {
    const outcome = await concluding(store, folder, 'immediate', conclude);
    if (outcome.outcome !== 'written') return outcome;
    await build(outcome.release);
    announce(store, outcome.release);
    return { outcome: 'published', preview: outcome.preview };
  } catch (error) {
    try {
      clearUnfinished(store);
    } catch {
      // A disk too full even for that: readers never see what is left, and the next publication removes it.
    }
    throw error;
  }
}

/** Reads a folder and concludes from it in one transaction: all of it happens, and speaks of one release, or nothing does. */
async function concluding<Outcome>(
  store: Store,
  folder: string,
  behavior: 'immediate' | 'deferred',
  conclude: (staged: StagedFolder) => Outcome,
): Promise<Outcome> {
  try {
    const staged = await stageFolder(store, folder);
    return store.$client.transaction(() => conclude(staged))[behavior]();
  } finally {
    closeStage(store);
  }
}

function write(staged: StagedFolder, options: Omit<PublishOptions, 'build'>): Previewed | Written {
  const outcome = preview(staged, options.note);
  if (outcome.outcome !== 'previewed') return outcome;
  const { note, edition, deployment, now = () => new Date() } = options;
  const release = writeRelease(staged.stage, staged.register?.text, {
    note: note || null,
    edition,
    deployment,
    now: now(),
  });
  return { outcome: 'written', preview: outcome.preview, release };
}

function preview(staged: StagedFolder, note = ''): Previewed {
  const { stage, register, gathering } = staged;
  const wrong = textFault(note) ?? formulaFault(note);
  if (wrong) gathering.add({ file: '--note' }, wrong);
  checkStaged(staged);
  if (!gathering.isEmpty()) return { outcome: 'refused', complaints: gathering.complaints() };
  nameChanges(stage);
  const { hasRecords, hasRegister } = changesOf(stage, register?.text);
  if (!hasRecords && !hasRegister) return { outcome: 'unchanged' };
  const current = currentRelease(stage.store)?.n;
  return {
    outcome: 'previewed',
    preview: {
      release: (current ?? 0) + 1,
      current,
      differences: differences(stage, NAMED),
      ladders: ladders(stage),
      isRegisterChanged: hasRegister,
    },
  };
}
