import type { Item } from '$lib/cards';
import { wordsOf } from './words';

/** From this likeness on, two questions read alike. */
const nearAlike = 0.8;

/**
 * The share of cards of which a question reads almost like one of another card (Jaccard likeness of
 * letter trigrams above 0.8). Statements and parts, which share their frames, are left out.
 */
export function nearDuplicates(items: readonly Item[]): {
	readonly questions: number;
	readonly share: number;
	readonly examples: readonly (readonly [string, string])[];
} {
	const questions = distinctQuestions(items);
	const near = new Set<number>();
	const examples: (readonly [string, string])[] = [];
	questions.forEach((one, index) => {
		for (let at = index + 1; at < questions.length; at += 1) {
			const other = questions[at];
			// Ascending by size: from here on all are too long to be alike.
			if (!other || one.trigrams.length < nearAlike * other.trigrams.length) break;
			if (other.cardId === one.cardId || jaccard(one.trigrams, other.trigrams) <= nearAlike) {
				continue;
			}
			near.add(index);
			near.add(at);
			if (examples.length < 3) examples.push([one.stem, other.stem]);
		}
	});
	return {
		questions: questions.length,
		share: near.size / Math.max(1, questions.length),
		examples
	};
}

interface Question {
	readonly cardId: string;
	readonly stem: string;
	/** As ascending numbers. */
	readonly trigrams: readonly number[];
}

function distinctQuestions(items: readonly Item[]): readonly Question[] {
	const numbers = new Map<string, number>();
	const stems = new Map<string, Question>();
	for (const { cardId, stem, form, direction } of items) {
		const isQuestion = form === 'recall' || (form === 'choice' && direction !== 'value');
		if (!isQuestion || stems.has(stem)) continue;
		const text = ` ${wordsOf(stem).join(' ')} `;
		const trigrams = new Set<number>();
		for (let at = 0; at + 3 <= text.length; at += 1) {
			const trigram = text.slice(at, at + 3);
			const number = numbers.get(trigram) ?? numbers.size;
			numbers.set(trigram, number);
			trigrams.add(number);
		}
		stems.set(stem, { cardId, stem, trigrams: [...trigrams].sort((a, b) => a - b) });
	}
	return [...stems.values()].sort((a, b) => a.trigrams.length - b.trigrams.length);
}

function jaccard(a: readonly number[], b: readonly number[]): number {
	let common = 0;
	let at = 0;
	for (const number of a) {
		while ((b[at] ?? Infinity) < number) at += 1;
		if (b[at] === number) common += 1;
	}
	return common / (a.length + b.length - common);
}
