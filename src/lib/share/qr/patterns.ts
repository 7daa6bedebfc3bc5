import type { QrSize } from './sizes';

/** The modules of a code: dark or light, `undefined` where nothing was drawn yet. */
export type Modules = (boolean | undefined)[][];

/** All that does not depend on what a code says, with room kept for its format. */
export function drawPatterns({ modules, version }: QrSize): Modules {
	const drawn: Modules = Array.from({ length: modules }, () =>
		new Array<boolean | undefined>(modules).fill(undefined)
	);
	const last = modules - 1;
	for (const [x, y] of [
		[3, 3],
		[last - 3, 3],
		[3, last - 3]
	] as const) {
		drawRings(drawn, x, y, 4, [true, true, false, true, false]);
	}
	for (let at = 0; at < modules; at += 1) {
		for (const [x, y] of [
			[6, at],
			[at, 6]
		] as const) {
			if (drawn[y]?.[x] === undefined) set(drawn, x, y, at % 2 === 0);
		}
	}
	const places = alignmentPlaces(version, modules);
	for (const x of places) {
		for (const y of places) {
			const isAtFinder = (x === 6 && (y === 6 || y === last - 6)) || (x === last - 6 && y === 6);
			if (!isAtFinder) drawRings(drawn, x, y, 2, [true, false, true]);
		}
	}
	drawFormat(drawn, 0);
	drawVersion(drawn, version);
	return drawn;
}

/** Which error correction and which mask, twice; 15 bits, the last of them a check. */
export function drawFormat(drawn: Modules, format: number): void {
	const last = drawn.length - 1;
	const bits = ((format << 10) | remainder(format, 10, 0x537)) ^ 0x5412;
	for (let at = 0; at < 15; at += 1) {
		const isDark = ((bits >>> at) & 1) === 1;
		const down = at < 6 ? at : at < 8 ? at + 1 : last - 14 + at;
		const across = at < 8 ? last - at : at === 8 ? 7 : 14 - at;
		set(drawn, 8, down, isDark);
		set(drawn, across, 8, isDark);
	}
	set(drawn, 8, last - 7, true);
}

function drawVersion(drawn: Modules, version: number): void {
	if (version < 7) return;
	const bits = (version << 12) | remainder(version, 12, 0x1f25);
	for (let at = 0; at < 18; at += 1) {
		const isDark = ((bits >>> at) & 1) === 1;
		const [long, short] = [drawn.length - 11 + (at % 3), Math.floor(at / 3)];
		set(drawn, long, short, isDark);
		set(drawn, short, long, isDark);
	}
}

function remainder(value: number, degree: number, polynomial: number): number {
	let rest = value;
	for (let bit = 0; bit < degree; bit += 1)
		rest = (rest << 1) ^ ((rest >>> (degree - 1)) * polynomial);
	return rest;
}

/** Squares around a place, from the middle outwards, as far as they lie in the code. */
function drawRings(
	drawn: Modules,
	x: number,
	y: number,
	reach: number,
	rings: readonly boolean[]
): void {
	for (let dy = -reach; dy <= reach; dy += 1) {
		for (let dx = -reach; dx <= reach; dx += 1) {
			const isIn = drawn[y + dy] !== undefined && x + dx >= 0 && x + dx < drawn.length;
			if (isIn) set(drawn, x + dx, y + dy, rings[Math.max(Math.abs(dx), Math.abs(dy))] ?? false);
		}
	}
}

function alignmentPlaces(version: number, modules: number): readonly number[] {
	if (version === 1) return [];
	const count = Math.floor(version / 7) + 2;
	const step = Math.ceil((modules - 13) / (2 * count - 2)) * 2;
	const others = Array.from({ length: count - 1 }, (_, at) => modules - 7 - at * step);
	return [6, ...others.reverse()];
}

function set(drawn: Modules, x: number, y: number, isDark: boolean): void {
	const row = drawn[y];
	if (row) row[x] = isDark;
}
