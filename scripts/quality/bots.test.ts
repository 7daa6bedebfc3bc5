import { describe, expect, it } from 'vitest';
import { createRandom, nextBelow, shuffle } from '$lib/cards';
import { fared } from './bound';
import { holm } from './bots';
import { cues } from './cues';
import type { Decision } from './decision';
import { guess } from './guess';
import { guessLearned } from './learned';
import { countSeen } from './seen';
import { theIsles } from '../../tests/builders/isles';

/** Choices in which chance alone decides what is right and what stands beside it. */
function fairDecisions(cards: number, texts: number, seeds: number): readonly Decision[] {
	const random = createRandom('fair');
	const words = Array.from({ length: texts }, (_, at) => wordOf(at));
	return Array.from({ length: seeds }).flatMap(() =>
		Array.from({ length: cards }, (_, card) => {
			const key = nextBelow(random, texts);
			const drawn = new Set([key]);
			while (drawn.size < 4) drawn.add(nextBelow(random, texts));
			const options = shuffle(random, [...drawn]).map((text) => ({
				id: String(text),
				text: words[text] ?? '',
				isKey: text === key
			}));
			return {
				cardId: `${wordOf(card)}/field`,
				way: 'choice',
				stem: `question ${wordOf(card * 7)}`,
				feedback: `answer ${words[key] ?? ''}`,
				options,
				chance: 0.25
			};
		})
	);
}

/** A made-up word, as long as chance has it. */
function wordOf(at: number): string {
	const random = createRandom(`word ${String(at)}`);
	const length = 4 + nextBelow(random, 12);
	const letters = Array.from({ length }, () => String.fromCharCode(97 + nextBelow(random, 26)));
	return letters.join('');
}

describe('on fair questions', () => {
	const decisions = fairDecisions(620, 200, 10);
	const seen = countSeen(decisions, theIsles());

	it.each(Object.entries(cues))('nobody gains by %s', (_name, cue) => {
		expect(fared(guess(decisions, seen, cue)).upper).toBeLessThanOrEqual(3);
	});

	it('there is nothing to learn', () => {
		const { upper } = fared(guessLearned(decisions, seen, 'stemAndOptions'));
		expect(upper).toBeLessThanOrEqual(4);
	});
});

describe('several tests together', () => {
	it('ask more of the first than of the last', () => {
		expect(holm([0.004, 0.5, 0.006])).toEqual([false, false, false]);
		expect(holm([0.003, 0.5, 0.004])).toEqual([true, false, true]);
		expect(holm([0.003, 0.009, 0.004])).toEqual([true, true, true]);
	});
});
