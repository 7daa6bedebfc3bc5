import { describe, expect, it } from 'vitest';
import { drawWeighted, fairWeights, type Lot } from './fair-weights';
import { createRandom } from './random';

/** How often each value is drawn in so many rounds of all lots. */
function drawnOf(lots: readonly Lot[], rounds: number): Record<string, number> {
	const weights = fairWeights(lots);
	const counts: Record<string, number> = {};
	for (let round = 0; round < rounds; round += 1) {
		for (const [index, { band, draws }] of lots.entries()) {
			const random = createRandom(`${String(round)} ${String(index)}`);
			const options = band.map((id) => ({ id }));
			for (const { id } of drawWeighted(random, options, draws, weights)) {
				counts[id] = (counts[id] ?? 0) + 1;
			}
		}
	}
	return counts;
}

function lot(keyId: string, band: string, draws = 2): Lot {
	return { keyId, band: [...band], draws };
}

describe('fair weights', () => {
	it('draw a value that is never a key seldom, where others can take its place', () => {
		const lots = [lot('a', 'bcdx'), lot('b', 'acdx'), lot('c', 'abdx'), lot('d', 'abcx')];
		const { x = 0, a = 0 } = drawnOf(lots, 500);
		// Of 4,000 draws, one in forty is what such values are allowed.
		expect(x).toBeLessThan(150);
		expect(a).toBeGreaterThan(850);
	});

	it('draw what is a key twice as often twice as often', () => {
		const others = 'bcdefg';
		const lots = [
			lot('a', others),
			lot('a', others),
			...[...others].map((key) => lot(key, `a${others.replace(key, '')}`))
		];
		const counts = drawnOf(lots, 400);
		const ratio = (counts.a ?? 0) / (counts.b ?? 1);
		expect(ratio).toBeGreaterThan(1.6);
		expect(ratio).toBeLessThan(2.4);
	});

	it('leave what must be drawn drawn', () => {
		expect(drawnOf([lot('a', 'xy'), lot('b', 'xy')], 10)).toEqual({ x: 20, y: 20 });
	});
});

describe('a weighted draw', () => {
	it('puts nothing back and depends on the seed alone', () => {
		const band = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
		const weights = new Map([
			['a', 10_000],
			['b', 1]
		]);
		const draw = () => drawWeighted(createRandom('seed'), band, 3, weights).map(({ id }) => id);
		expect([...draw()].sort()).toEqual(['a', 'b', 'c']);
		expect(draw()).toEqual(draw());
	});
});
