import type { RecordView } from '../../src/pages/record-frame.ts';
import type { Resource } from '../../src/resources/define.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import { type Row, valuesOf } from '../../src/resources/row.ts';
import { RECORDS } from './records.ts';

/** A record as its page tells it, with what links to it and what befell it. */
export function viewOf(kind: Kind, at = 0, records: typeof RECORDS = RECORDS): RecordView {
  const [resource, row] = [RESOURCES[kind] as Resource, records[kind][at] as Row];
  const created = { reason_id: null, reason_en: null, change: 'create' } as const;
  return {
    ...{ resource, row, incoming: incomingOf(resource, row, records) },
    history: [{ ...created, release: 1, published_at: '2026-11-25T03:04:05Z' }],
  };
}

/** What links to a record, as the register would find it. */
export function incomingOf(to: Resource, row: Row, records: typeof RECORDS = RECORDS) {
  return ALL_RESOURCES.flatMap((resource) =>
    resource.fields.flatMap((field) => {
      if (field.kind !== 'reference' || field.to !== to.kind) return [];
      const rows = records[resource.kind].filter((one) =>
        valuesOf(one[field.name]).includes(row.id),
      );
      return [{ resource, field, rows, total: rows.length }];
    }),
  );
}
