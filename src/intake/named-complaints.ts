import { findMisnamed, findNamedTwice, findUnnamed, type Misnamed } from '../register/named.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import { CHANGES_HEADER } from './changes-file.ts';
import type { Gathering } from './complaints.ts';
import { isKnown, type Readings } from './cross-complaints.ts';
import { fileOf } from './folder.ts';
import { type Message, say } from './messages.ts';
import type { Reading } from './read-records.ts';

/** Gathers what does not fit between the changes that are named and those that the files make. */
export function complainOfNames(
  readings: Readings,
  changesFile: Reading | undefined,
  gathering: Gathering,
): void {
  const { stage } = readings;
  for (const resource of ALL_RESOURCES) {
    if (!stage.whole.has(resource.kind) || !isKnown(readings, resource.kind)) continue;
    const { path } = resource;
    const { ids, total } = findUnnamed(stage, resource.kind);
    const file = fileOf(resource);
    for (const id of ids)
      gathering.add({ file }, say('unnamed-withdrawal', { id, path, header: CHANGES_HEADER }));
    gathering.addMore(file, total - ids.length);
  }
  if (!changesFile) return;
  const { found } = findNamedTwice(stage);
  for (const { line, id, value } of found)
    gathering.add(
      changesFile.placeOf(line, 'id'),
      say('named-twice', { id: id ?? '', line: value }),
    );
  for (const named of findMisnamed(stage)) {
    if (!isKnown(readings, named.kind)) continue;
    const { field, message } = misfitOf(named, stage.whole.has(named.kind));
    gathering.add(changesFile.placeOf(named.line, field), message);
  }
}

/** Why a named change does not fit. */
function misfitOf(
  named: Misnamed,
  hasFile: boolean,
): { readonly field: string; readonly message: Message } {
  const { id, change, happened } = named;
  const { path } = RESOURCES[named.kind];
  const at = (field: string, message: Message) => ({ field, message });
  if (!hasFile) return at('kind', say('named-kind-missing', { path }));
  if (!named.is_known && !named.is_next) return at('id', say('named-unknown', { id, path }));
  if (!named.is_current && !named.is_next) return at('id', say('named-gone', { id }));
  if (change === 'withdrawal' && named.is_next)
    return at('id', say('withdrawn-but-there', { id, path }));
  if (change === 'correction') {
    if (happened === 'withdraw') return at('change', say('corrected-but-gone', { id }));
    if (happened === 'create' || happened === 'restore')
      return at('change', say('corrected-but-new', { id }));
    if (happened === null) return at('id', say('corrected-but-same', { id }));
    if (named.successor !== null) return at('successor', say('successor-of-correction'));
  }
  return at('successor', say('successor-missing', { value: named.successor ?? '', path }));
}
