import { counts } from './counts.ts';
import { embeds } from './embeds.ts';
import { growth } from './growth.ts';
import { http } from './http.ts';
import { memory } from './memory.ts';
import { pages } from './pages.ts';

// Everything that is measured of answers, one after another: a line each, a ratio and what it should be.
// What the lines mean is told in docs/performance.md.

await http();
await pages();
await growth();
await counts();
await embeds();
await memory();
