// `node scripts/make-map.mjs <file.ts> --home <country> --box=<west>,<south>,<east>,<north>`: makes
// the ground of a subject's map from Natural Earth (public domain), which the package `world-atlas`
// brings along. Run it when the piece of the globe changes; the file that it writes says how.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { home: { type: 'string', default: '' }, box: { type: 'string', default: '' } }
});
const [file] = positionals;
const [west, south, east, north] = values.box.split(',').map(Number);
if (!file || west === undefined || south === undefined || !east || !north) {
	console.error(
		'Usage: node scripts/make-map.mjs <file.ts> --home <country> --box=<west>,<south>,<east>,<north>'
	);
	process.exit(1);
}

const { makeGround } = await importSource('./scripts/map/make-ground.ts');
const source = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = JSON.parse(await readFile(source, 'utf8'));
const ground = makeGround(world, values.home, { west, south, east, north });
const text = JSON.stringify(ground, null, '\t')
	.replace(/"(\w+)":/g, '$1:')
	.replaceAll('"', "'");
await writeFile(
	file,
	`// Made from Natural Earth (public domain) by:
// node scripts/make-map.mjs ${file} --home ${values.home} --box=${values.box}

/** Coasts and borders as Natural Earth has them; see \`MapBase\`. */
export const ground = ${text};
`
);
