import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json, jsonld } from './json.ts';
import { ntriples } from './ntriples.ts';
import { rdfxml } from './rdfxml.ts';
import { turtle } from './turtle.ts';

/**
 * Every format: what people open first, and JSON-LD before JSON, since whoever names both can read its context.
 * Negotiation, suffixes, files and documents read this list.
 */
export const FORMATS: readonly [Format, ...Format[]] = [
  csv,
  jsonld,
  json,
  turtle,
  ntriples,
  rdfxml,
];
