import { expect, it } from 'vitest';
import { layNames, type Named } from './lay-names';

const frame = { width: 300, height: 200 };
const named = (id: string, x: number, y: number): Named => ({
	id,
	name: 'Mosul',
	at: { x, y },
	radius: 5
});

it('a name stands to the right of its circle', () => {
	expect(layNames([named('a', 100, 100)], 10, frame)).toEqual([
		{ id: 'a', name: 'Mosul', anchor: 'left', x: 109, y: 103.5 }
	]);
});

it('at the edge it stands on the other side', () => {
	expect(layNames([named('a', 290, 100)], 10, frame)[0]).toMatchObject({ anchor: 'right', x: 281 });
});

it('two neighbours make room for one another', () => {
	const laid = layNames([named('a', 100, 100), named('b', 115, 100)], 10, frame);
	expect(laid.map(({ anchor }) => anchor)).toEqual(['right', 'left']);
});

it('what finds no room is left out, and what comes first is not', () => {
	const crowd = Array.from({ length: 40 }, (_, n) => named(String(n), 150, 100));
	const laid = layNames(crowd, 10, frame);
	expect(laid[0]?.id).toBe('0');
	expect(laid.length).toBeLessThan(5);
});
