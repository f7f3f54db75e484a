import type { ManifestFile } from '../documents/manifest.ts';
import type { Syntax } from '../formats/format.ts';
import type { Release } from '../register/current.ts';
import type { Resource } from '../resources/define.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import type { Address } from './address.ts';
import type { Cache } from './respond.ts';

/** One thing a reader may say in the query of an address. */
export interface Parameter {
  readonly name: string;
  readonly description: Words;
  /** What values look like, as JSON Schema: for OpenAPI. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** How the canonical address spells a value that may be written in several ways. */
  spell?(text: string): string;
  /** Whether nothing can be answered without it. */
  readonly isRequired?: true;
  /** Whether its value may be as it should and still name what is not there: then the answer is 404. */
  readonly mayBeAbsent?: true;
  /** The syntaxes that can tell what it asks for; all, if nothing is said. */
  readonly only?: readonly Syntax[];
  /** The value as the route wants it, or what was expected instead. */
  read(text: string): Reading;
}
export type Reading =
  | { readonly value: unknown; readonly wrong?: never }
  | { readonly wrong: Words; readonly near?: string | undefined; readonly value?: never };

/** A page, for negotiation: the one syntax that has no suffix. */
export const HTML: Syntax = {
  name: 'html',
  mediaType: 'text/html',
  contentType: 'text/html; charset=utf-8',
  extension: '',
};

/** One address, or one of a shape: what it offers, what may be asked of it, and how it answers. */
export interface Route {
  /** With the variable parts in braces: `/agreements/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** What it answers in, the one we prefer first. Several are negotiated, and have suffix addresses of their own. */
  readonly offers: readonly [Syntax, ...Syntax[]];
  /** The query parameters, in the order of the canonical address. */
  readonly parameters: readonly Parameter[];
  /** The kind of record it answers with, and whether with a list of them. */
  readonly resource?: Resource;
  readonly many?: true;
  /** What its JSON is, where that is no record, as JSON Schema. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** The names that a variable part of the path may have, where they are known beforehand. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** The address names a stored file, which is sent in its own type: `offers` are those there may be. */
  readonly stored?: true;
  /** Its pages refuse parameters they do not know, as data does: a number without its filter would be another one. */
  readonly refusesUnknown?: true;
  /** No form leads to it, so that an empty value is a mistake on its pages too. */
  readonly refusesEmpty?: true;
  /** There is nothing at this address as long as nobody said what would stand there. */
  readonly optional?: true;
  /** Programs of others ask it as they are used to: what it does not know is ignored, and no spelling is led to another. */
  readonly takesAny?: true;
  /** Its pages repeat what others say, or list persons: searches should find none of them. */
  readonly unlisted?: true;
  /** The status, where it only leads to other addresses. */
  readonly redirects?: 303 | 308;
  answer(ask: Ask): Promise<Answer>;
}

/** A request as a route sees it: everything read and checked. */
export interface Ask {
  readonly syntax: Syntax;
  /** What the route offers. */
  readonly offers: readonly Syntax[];
  /** Whether the reader named HTML: only then is an error a page. */
  readonly namesHtml: boolean;
  /** Whether the address itself names the syntax. */
  readonly suffixed: boolean;
  readonly lang: Lang;
  /** The release that is shown; `pinned` if the address names it. */
  readonly release: Release;
  readonly current: Release;
  readonly pinned: boolean;
  /** The variable parts of the path, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The values of the parameters that were given. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Parameters that a page was given and does not know; data refuses them. */
  readonly unknown: readonly string[];
  readonly address: Address;
}

/** What a request to a route comes down to: which syntax, whether `Accept` chose it, and the path without suffix. */
export interface Choice {
  readonly syntax: Syntax;
  readonly negotiated: boolean;
  /** Whether it might change anything that comes from here, were it only a refusal. */
  readonly varies: boolean;
  readonly path: string;
  /** The syntax that the address itself names by its suffix. */
  readonly suffix?: Syntax;
}

/** A file of a release, as it lies on the disk. */
export interface StoredFile extends Pick<ManifestFile, 'bytes' | 'sha256' | 'encodings'> {
  readonly path: string;
  /** What it is called where somebody saves it. */
  readonly name: string;
}

/** What every answer with a body may say besides. */
interface Told {
  readonly status?: 410 | 503;
  readonly links?: readonly string[];
  readonly cache: Cache;
  /** When what it tells last changed: UTC, to the second. */
  readonly lastModified?: string | undefined;
  /** Whether the page runs scripts of ours, and lets them set styles. */
  readonly runsScripts?: true;
  /** Whether it may stand in the pages of others. */
  readonly isFrame?: true;
  /** Whether searches should leave it out, although its address has no query. */
  readonly unlisted?: boolean;
  /** What this very address offers, where that is less than its route does. */
  readonly offers?: readonly Syntax[];
  /** The address of the same statements that readers should keep, if not this one. */
  readonly canonical?: string;
  /** How it is sent, where the address itself decides that. */
  readonly syntax?: Syntax;
  readonly redirect?: never;
}
export type Written = Told & {
  readonly body: string | AsyncGenerator<string>;
  readonly file?: never;
};
export type Stored = Told & { readonly file: StoredFile };

/** What a route answers; `make` makes the response of it. */
export type Answer = { readonly redirect: string; readonly status: 303 | 308 } | Written | Stored;
