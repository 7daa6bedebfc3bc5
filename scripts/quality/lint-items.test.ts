import { describe, expect, it } from 'vitest';
import { subjects } from './subjects';
import { makeBatch } from './batch';
import { faults } from './flaws/faults';
import { lintItem } from './lint-items';
import { controlFaults, isCaught } from './mutate';
import { worldOf } from './solver/world';

const subject = subjects.find(({ slug }) => slug === 'french-revolution');
if (!subject) throw new Error('no subject');
const world = worldOf(subject);
const items = makeBatch({ subject, locale: 'en', seed: 'lint' }, 900);

/** Which rule a flaw breaks, whatever else the solver may say of it. */
const broken: Readonly<Record<string, string>> = {
	tooFew: 'R10',
	twice: 'R10',
	allOfTheAbove: 'R11',
	noProof: 'R6',
	noSource: 'R6',
	noReason: 'R6',
	keyInStem: 'R22',
	stemWordInKey: 'R22',
	otherKind: 'R8',
	endedDifferently: 'R8',
	descending: 'R14',
	disputedAsTruth: 'R5',
	timeLeftOut: 'R4',
	noPlaceLeftOver: 'R30',
	dateInName: 'R31',
	noQuestion: 'R21',
	doubleNegative: 'R24',
	chargedWord: 'R26',
	openIsolate: 'R34',
	decomposed: 'R34',
	foreignName: 'R34'
};

describe('the rules', () => {
	it('are kept by whole items', () => {
		expect(items.flatMap((item) => lintItem(item, world))).toEqual([]);
	});

	it.each(Object.entries(broken))('see %s as a breach of %s', (flaw, rule) => {
		const inject = faults[flaw];
		const flawed = items.flatMap((item, at) => inject?.(item, world, { at }) ?? []);
		expect(flawed.length).toBeGreaterThan(10);
		const seen = flawed.filter((item) => lintItem(item, world).some((one) => one.rule === rule));
		expect(seen.length / flawed.length).toBeGreaterThan(0.95);
	});
});

describe('a control', () => {
	it('finds every sort of flaw that can be put in', () => {
		const missed = controlFaults(items, world).filter(({ isFound }) => !isFound);
		expect(missed).toEqual([]);
	});

	it('finds nothing where no flaw was put in', () => {
		expect(items.filter((item) => isCaught(item, world))).toEqual([]);
	});
});
