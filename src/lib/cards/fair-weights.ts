import { nextBelow, type Random } from './random';

/** A question whose wrong options are drawn by lot. */
export interface Lot {
	/** The id of its key. */
	readonly keyId: string;
	/** The ids that wrong options are drawn from. */
	readonly band: readonly string[];
	/** How many of them are drawn. */
	readonly draws: number;
}

/** Tickets in the lot, by option. All are whole numbers of at least 1. */
export type Weights = ReadonlyMap<string, number>;

const rounds = 24;
const mostTickets = 10_000;

/** Of what is never a key: it may fill a place that nothing else can fill. */
const seldom = 0.02;

/**
 * How to draw wrong options so that a value is offered in the same proportion to how often it is
 * the key, whatever it is. Otherwise whoever has seen a few questions picks what he has seen asked,
 * or what he has never seen before. Found by turns, as in iterative proportional fitting (Deming
 * and Stephan 1940): each value's weight is raised where it comes too seldom, lowered where too often.
 */
export function fairWeights(lots: readonly Lot[]): Weights {
	const indexOf = new Map<string, number>();
	for (const { band } of lots) {
		for (const id of band) if (!indexOf.has(id)) indexOf.set(id, indexOf.size);
	}
	const ids = [...indexOf.keys()];
	const bands = lots.map(({ band, draws }) => ({
		band: Int32Array.from(band, (id) => indexOf.get(id) ?? 0),
		draws
	}));
	const wanted = wantedDraws(lots, indexOf);
	const weights = new Float64Array(ids.length).fill(1);
	const expected = new Float64Array(ids.length);
	for (let round = 0; round < rounds; round += 1) {
		expected.fill(0);
		for (const band of bands) addChances(expected, band, weights);
		for (let index = 0; index < weights.length; index += 1) {
			const ratio = (wanted[index] ?? seldom) / Math.max(expected[index] ?? 0, seldom);
			weights[index] = (weights[index] ?? 0) * Math.min(4, Math.max(0.25, ratio));
		}
	}
	const most = weights.reduce((a, b) => Math.max(a, b), 0);
	return new Map(
		ids.map((id, index) => [
			id,
			Math.max(1, Math.round((mostTickets * (weights[index] ?? 0)) / most))
		])
	);
}

/** Draws some of a band without putting any back. */
export function drawWeighted<T extends { readonly id: string }>(
	random: Random,
	band: readonly T[],
	count: number,
	weights: Weights
): readonly T[] {
	const left = [...band];
	const drawn: T[] = [];
	while (drawn.length < count && left.length > 0) {
		const tickets: number[] = [];
		let all = 0;
		for (const { id } of left) {
			const own = weights.get(id) ?? 1;
			tickets.push(own);
			all += own;
		}
		let ticket = nextBelow(random, all);
		const at = tickets.findIndex((one) => (ticket -= one) < 0);
		drawn.push(...left.splice(at, 1));
	}
	return drawn;
}

/** As often as a value is the key, times the wrong options that stand beside a key. */
function wantedDraws(
	lots: readonly Lot[],
	indexOf: ReadonlyMap<string, number>
): readonly number[] {
	const wanted = new Array<number>(indexOf.size).fill(seldom);
	for (const { keyId, draws } of lots) {
		const index = indexOf.get(keyId);
		if (index !== undefined) wanted[index] = (wanted[index] ?? 0) + draws;
	}
	return wanted;
}

interface Band {
	/** Places in the list of weights. */
	readonly band: Int32Array;
	readonly draws: number;
}

/**
 * Adds the chance of each to be drawn: at most once a lot. Whatever is as good as certain leaves
 * the rest to the others.
 */
function addChances(expected: Float64Array, { band, draws }: Band, weights: Float64Array): void {
	let sum = 0;
	let greatest = 0;
	for (const index of band) {
		const weight = weights[index] ?? 0;
		sum += weight;
		if (weight > greatest) greatest = weight;
	}
	const all = band.length <= draws;
	if (!all && draws * greatest < sum) {
		for (const index of band) {
			expected[index] = (expected[index] ?? 0) + (draws * (weights[index] ?? 0)) / sum;
		}
		return;
	}
	const rest: number[] = [];
	for (const index of band) {
		if (all || draws * (weights[index] ?? 0) >= sum) expected[index] = (expected[index] ?? 0) + 1;
		else rest.push(index);
	}
	if (rest.length === 0) return;
	const drawn = band.length - rest.length;
	addChances(expected, { band: Int32Array.from(rest), draws: draws - drawn }, weights);
}
