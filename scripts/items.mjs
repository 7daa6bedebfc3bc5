// `npm run items -- --subject iraq --lang en --seed 7 --count 6000 [--form choice] [--json]`: questions
// as learners get them, with proofs and sources, for authors and reviewers.
import { importSource } from './import-source.mjs';

/** @type {typeof import('./quality/items.ts')} */
const { printItems } = await importSource('./scripts/quality/items.ts');

process.exitCode = printItems(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
