import { fieldList } from './field-list.ts';
import { incomingLists } from './incoming.ts';
import { html } from './markup.ts';
import type { Page } from './page.ts';
import { type RecordView, recordFrame } from './record-frame.ts';

/** The page of a record of any kind: its own statements, what links to it, its history. */
export function recordPage(page: Page, view: RecordView): string {
  const { resource, row, incoming } = view;
  return recordFrame(page, view, {
    body: html`${fieldList(page, resource, row)}
${incomingLists(page, String(row.id), incoming)}`,
  });
}
