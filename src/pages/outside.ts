import { html, type Markup } from './markup.ts';

/** An address as people type it: without the scheme. */
export function asTyped(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

/** A way out of a frame: never into the frame itself. Where nothing says better, the address is its own words, for frames that open no links. */
export function outside(address: string, words = asTyped(address)): Markup {
  return html`<a href="${address}" target="_blank" rel="noopener"><bdi>${words}</bdi></a>`;
}
