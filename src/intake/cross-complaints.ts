import {
  type Finding,
  type Findings,
  findDangling,
  findDisagreeing,
  findMisplaced,
  findTwice,
  hasRegion,
} from '../register/crosscheck.ts';
import type { Stage } from '../register/stage.ts';
import { type Resource, saidFields } from '../resources/define.ts';
import { followingFields } from '../resources/derive.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Gathering, Place } from './complaints.ts';
import { differs } from './decode-line.ts';
import { fileOf, REGISTER_FILE } from './folder.ts';
import { type Message, say } from './messages.ts';
import type { Reading } from './read-records.ts';
import type { RegisterFile } from './register-file.ts';

/** What was read of a folder: every file whose header was right, and what the register says of itself. */
export interface Readings {
  readonly stage: Stage;
  readonly files: ReadonlyMap<Kind, Reading>;
  readonly register: RegisterFile | undefined;
}

/** Whether all that a kind will hold is known: its file is not there, or was read to its end with every id. */
export function isKnown({ stage, files }: Readings, kind: Kind): boolean {
  return !stage.whole.has(kind) || (files.get(kind)?.isComplete ?? false);
}

/** Gathers what is wrong between the records of a folder, and between them and the current ones. */
export function complainAcross(readings: Readings, gathering: Gathering): void {
  const { stage, register } = readings;
  for (const resource of ALL_RESOURCES) {
    const complain = complainerOf(readings, resource, gathering);
    complain(findTwice(stage, resource), 'id', ({ id, value }) =>
      say('id-twice', { id: id ?? '', line: value }),
    );
    for (const field of saidFields(resource)) {
      if (field.kind !== 'reference' || !isKnown(readings, field.to)) continue;
      const { path } = RESOURCES[field.to];
      complain(
        findDangling(stage, resource, field),
        field.name,
        ({ line, id, value }) =>
          line === null
            ? say('still-referred-to', {
                value,
                path: resource.path,
                by: id ?? '',
                field: field.name,
              })
            : say('dangling', { value, path }),
        fileOf(RESOURCES[field.to]),
      );
    }
    for (const field of followingFields(resource))
      complain(findDisagreeing(stage, resource, field), field.name, ({ given = '', value }) =>
        differs(given, value),
      );
  }
  const complain = complainerOf(readings, RESOURCES.region, gathering);
  complain(findMisplaced(stage), 'parent', ({ value }) => say('parent-no-province', { value }));
  if (register && isKnown(readings, 'region') && !hasRegion(stage, register.provider)) {
    const { path } = RESOURCES.region;
    gathering.add({ file: REGISTER_FILE }, say('dangling', { value: register.provider, path }));
  }
}

/** How the findings about a kind are told; those of a record without a file, at the file that they come from. */
function complainerOf({ files }: Readings, resource: Resource, gathering: Gathering) {
  return (
    { found, total }: Findings,
    field: string,
    message: (finding: Finding) => Message,
    other = fileOf(resource),
  ): void => {
    for (const finding of found) {
      const place: Place =
        finding.line === null
          ? { file: other }
          : (files.get(resource.kind)?.placeOf(finding.line, field) ?? { file: fileOf(resource) });
      gathering.add(place, message(finding));
    }
    const own = found[0]?.line === null ? other : fileOf(resource);
    gathering.addMore(own, total - found.length);
  };
}
