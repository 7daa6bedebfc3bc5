// How large assignments and results are on each way that they can go, and how long each step takes:
// `node scripts/bench-exchange.mjs`.
import { importSource } from './import-source.mjs';

/** @type {typeof import('./exchange/figures.ts')} */
const { figuresOf } = await importSource('./scripts/exchange/figures.ts');
/** @type {typeof import('../content/iraq/index.ts')} */
const { subject } = await importSource('./content/iraq/index.ts');
const { about, sizes, fastestMs } = await figuresOf(subject);
console.log(about);
console.table(sizes);
console.table(fastestMs);
