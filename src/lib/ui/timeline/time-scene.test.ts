import { expect, it } from 'vitest';
import type { CardId } from '$lib/cards';
import { layInLanes, type TimeEntry } from '$lib/explore';
import { acrossOf, entryAt, extentOf, heightsOf, topOfLane, type TimeScene } from './time-scene';

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
	expect(at(95, false)).toBe('flood');
	expect(at(95, true)).toBe('flood');
	expect(at(170, false)).toBeUndefined();
	expect(at(30, true)).toBeUndefined();
});

it('a finger means the mark that it is nearest to, and none far from all', () => {
	const middle = topOfLane(lanes, 0, heights) + heights.row / 2;
	const at = (x: number, y: number) => entryAt(scene, heights, 200, { x, y })?.entry.slug;
	expect(at(115, middle)).toBe('peace');
	expect(at(41, middle + heights.row)).toBe('truce');
	expect(at(180, middle + 4 * heights.row)).toBeUndefined();
});
