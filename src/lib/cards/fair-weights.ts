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

const rounds = 60;
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
	const wanted = wantedDraws(lots);
	let weights = new Map([...wanted.keys()].map((id) => [id, 1]));
	for (let round = 0; round < rounds; round += 1) {
		const expected = expectedDraws(lots, weights);
		weights = new Map(
			[...weights].map(([id, weight]) => {
				const ratio = (wanted.get(id) ?? seldom) / Math.max(expected.get(id) ?? 0, seldom);
				return [id, weight * Math.min(2, Math.max(0.5, ratio))];
			})
		);
	}
	return asTickets(weights);
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
		const tickets = left.map(({ id }) => weights.get(id) ?? 1);
		let ticket = nextBelow(
			random,
			tickets.reduce((sum, one) => sum + one, 0)
		);
		const at = tickets.findIndex((one) => (ticket -= one) < 0);
		drawn.push(...left.splice(at, 1));
	}
	return drawn;
}

/** As often as a value is the key, times the wrong options that stand beside a key. */
function wantedDraws(lots: readonly Lot[]): ReadonlyMap<string, number> {
	const wanted = new Map<string, number>();
	for (const { band } of lots) for (const id of band) wanted.set(id, seldom);
	for (const { keyId, draws } of lots) {
		const known = wanted.get(keyId);
		if (known !== undefined) wanted.set(keyId, known + draws);
	}
	return wanted;
}

/** About how often each value is drawn: at most once a lot. */
function expectedDraws(
	lots: readonly Lot[],
	weights: ReadonlyMap<string, number>
): ReadonlyMap<string, number> {
	const expected = new Map<string, number>();
	for (const { band, draws } of lots) {
		for (const [id, chance] of chances(band, draws, weights)) {
			expected.set(id, (expected.get(id) ?? 0) + chance);
		}
	}
	return expected;
}

/** The chance of each to be drawn. Whatever is as good as certain leaves the rest to the others. */
function chances(
	band: readonly string[],
	draws: number,
	weights: ReadonlyMap<string, number>
): readonly (readonly [string, number])[] {
	if (band.length <= draws) return band.map((id) => [id, 1]);
	const weightOf = (id: string) => weights.get(id) ?? 1;
	const sum = band.reduce((total, id) => total + weightOf(id), 0);
	const certain = band.filter((id) => draws * weightOf(id) >= sum);
	if (certain.length === 0) return band.map((id) => [id, (draws * weightOf(id)) / sum]);
	const rest = band.filter((id) => !certain.includes(id));
	return [
		...certain.map((id) => [id, 1] as const),
		...chances(rest, draws - certain.length, weights)
	];
}

function asTickets(weights: ReadonlyMap<string, number>): Weights {
	const most = Math.max(...weights.values());
	return new Map(
		[...weights].map(([id, weight]) => [id, Math.max(1, Math.round((mostTickets * weight) / most))])
	);
}
