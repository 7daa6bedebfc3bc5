import { expect, it } from 'vitest';
import { layNames, type Named, type NameRoom } from './lay-names';

const room: NameRoom = {
	frame: { width: 300, height: 200 },
	textSize: 10,
	widthOf: (name) => name.length * 6,
	taken: []
};
const named = (id: string, x: number, y: number): Named => ({
	id,
	name: 'Mosul',
	at: { x, y },
	radius: 5
});

it('a name stands to the right of its circle', () => {
	expect(layNames([named('a', 100, 100)], room)).toEqual([
		{
			...{ id: 'a', name: 'Mosul', anchor: 'left', x: 109, y: 103.5 },
			box: { left: 109, top: 94.5, right: 139, bottom: 106.5 }
		}
	]);
});

it('a name keeps clear of a circle that it could be taken for', () => {
	// The name would end at 139.
	expect(layNames([named('a', 100, 100), named('b', 146, 100)], room)[0]).toMatchObject({
		anchor: 'right'
	});
	expect(layNames([named('a', 100, 100), named('b', 148, 100)], room)[0]).toMatchObject({
		anchor: 'left'
	});
});

it('at the edge it stands on the other side', () => {
	expect(layNames([named('a', 290, 100)], room)[0]).toMatchObject({ anchor: 'right', x: 281 });
});

it('two neighbours make room for one another', () => {
	const laid = layNames([named('a', 100, 100), named('b', 115, 100)], room);
	expect(laid.map(({ anchor }) => anchor)).toEqual(['right', 'left']);
});

it('what finds no room is left out, and what comes first is not', () => {
	const crowd = Array.from({ length: 40 }, (_, n) => named(String(n), 150, 100));
	const laid = layNames(crowd, room);
	expect(laid[0]?.id).toBe('0');
	expect(laid.length).toBeLessThan(5);
});

it('no name lies on what is there already', () => {
	const taken = [{ left: 105, top: 90, right: 150, bottom: 110 }];
	expect(layNames([named('a', 100, 100)], { ...room, taken })[0]).toMatchObject({
		anchor: 'right',
		x: 91
	});
});

it('where the four sides are taken, a name stands aslant', () => {
	const sides: readonly (readonly [number, number])[] = [
		[122, 97],
		[78, 97],
		[92, 122],
		[100, 80]
	];
	const taken = sides.map(([x, y]) => ({ left: x - 6, top: y - 3, right: x + 6, bottom: y + 3 }));
	expect(layNames([named('a', 100, 100)], { ...room, taken })[0]).toMatchObject({
		anchor: 'left',
		x: 107.5,
		y: 115.5
	});
});
