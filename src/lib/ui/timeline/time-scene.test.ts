import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import { layInLanes, type TimeEntry } from '$lib/explore';
import {
	acrossOf,
	entryAt,
	extentOf,
	headsOf,
	heightsOf,
	topOfLane,
	type TimeScene
} from './time-scene';

function anEntry(id: string, from: number, to: number): TimeEntry {
	const texts = { slug: id, name: id, when: '', sentence: '' };
	const ends = { from, to, softFrom: false, softTo: false };
	return { id: id as CardId, kind: 'event', shape: 'lasted', ...ends, ...texts };
}

const lanes = layInLanes(
	[anEntry('war', 0, 49), anEntry('truce', 20, 20), anEntry('peace', 60, 99)],
	{ mark: 1, nameOf: () => 1 }
);
const scene: TimeScene = {
	...{ view: { fromDay: 0, days: 100 }, lanes, links: [], ticks: [], isMirrored: false },
	...{ scrollTop: 0, selected: undefined, chain: undefined },
	bandOf: () => 'new',
	nameOf: (kind) => kind
};
const heights = heightsOf(10);

it('time runs to the right, or to the left where the text does', () => {
	expect(acrossOf(25, scene, 200)).toBe(50);
	expect(acrossOf(25, { ...scene, isMirrored: true }, 200)).toBe(150);
});

it('a day is wide enough to be seen', () => {
	const truce = lanes.laid[1];
	if (!truce) throw new Error('No truce');
	expect(extentOf(truce, scene, 200)).toEqual({ left: 36, right: 46 });
	expect(extentOf(truce, { ...scene, isMirrored: true }, 200)).toEqual({ left: 154, right: 164 });
});

it('a finger on a name means its mark', () => {
	const laid = layInLanes([{ ...anEntry('flood', 10, 10), name: 'The great flood' }], {
		mark: 1,
		nameOf: () => 60
	});
	const middle = topOfLane(laid, 0, heights) + heights.row / 2;
	const at = (x: number, isMirrored: boolean) =>
		entryAt({ ...scene, lanes: laid, isMirrored }, heights, 200, { x, y: middle })?.entry.slug;
	expect(at(90, false)).toBe('flood');
	expect(at(110, true)).toBe('flood');
	expect(at(170, false)).toBeUndefined();
	expect(at(30, true)).toBeUndefined();
});

it('a longer name is as wide to a finger as its letters are large', () => {
	const laid = layInLanes([{ ...anEntry('flood', 10, 10), name: 'The great flood' }], {
		mark: 1,
		nameOf: () => 60
	});
	const at = (textSize: number) => {
		const large = heightsOf(textSize);
		const y = topOfLane(laid, 0, large) + large.row / 2;
		return entryAt({ ...scene, lanes: laid }, large, 400, { x: 150, y })?.entry.slug;
	};
	expect(at(10)).toBeUndefined();
	expect(at(20)).toBe('flood');
});

it('the head of what is scrolled through stays below the axis until its last lane is gone', () => {
	const both = layInLanes(
		[
			anEntry('war', 0, 49),
			anEntry('truce', 20, 20),
			{ ...anEntry('law', 60, 70), kind: 'legalOrder' }
		],
		{ mark: 1, nameOf: () => 1 }
	);
	const tops = (scrollTop: number) =>
		headsOf({ lanes: both, scrollTop }, heights).map(({ top }) => top);
	// The axis and a head are 20 high, a lane is 29.
	expect(tops(0)).toEqual([20, 98]);
	expect(tops(40)).toEqual([20, 58]);
	expect(tops(60)).toEqual([9, 38]);
	expect(tops(90)).toEqual([-21, 20]);
});

it('a finger means the mark that it is nearest to, and none far from all', () => {
	const middle = topOfLane(lanes, 0, heights) + heights.row / 2;
	const at = (x: number, y: number) => entryAt(scene, heights, 200, { x, y })?.entry.slug;
	expect(at(115, middle)).toBe('peace');
	expect(at(41, middle + heights.row)).toBe('truce');
	expect(at(180, middle + 4 * heights.row)).toBeUndefined();
});
