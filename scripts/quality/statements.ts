import type { Item } from '$lib/cards';
import type { Outcome } from './bound';
import { tellingWords } from './words';

/**
 * Guessers of true or false. Each measures a statement and calls it true above the middle of the
 * statements of its field; the middle itself he leaves to lots.
 */
export const statementCues: Readonly<Record<string, (statement: string) => number>> = {
	longIsTrue: (statement) => statement.length,
	shortIsTrue: (statement) => -statement.length,
	digitsAreTrue: (statement) => statement.replace(/[^\d٠-٩]/g, '').length,
	detailIsTrue: (statement) => (statement.match(/[(),،:؛;«“]/gu) ?? []).length,
	repetitionIsTrue: (statement) => {
		const words = tellingWords(statement);
		return words.length - new Set(words).size;
	}
};

/** The share of statements that are true should be a half; a guesser who always says so gains. */
export function guessStatements(
	items: readonly Item[],
	cue: (statement: string) => number
): readonly Outcome[] {
	const claims = items.filter((item) => item.form === 'trueFalse');
	const byField = new Map<string, number[]>();
	for (const { cardId, stem } of claims) {
		const field = fieldOf(cardId);
		byField.set(field, [...(byField.get(field) ?? []), cue(stem)]);
	}
	const middles = new Map([...byField].map(([field, all]) => [field, median(all)]));
	return claims.map(({ cardId, stem, isTrue }) => {
		const above = cue(stem) - (middles.get(fieldOf(cardId)) ?? 0);
		const score = above === 0 ? 0.5 : Number(above > 0 === isTrue);
		return { cardId, way: 'trueFalse', score, chance: 0.5, speaks: above !== 0 };
	});
}

/** One who takes every statement for true, or every one for false. */
export function guessAlways(items: readonly Item[], value: boolean): readonly Outcome[] {
	return items
		.filter((item) => item.form === 'trueFalse')
		.map(({ cardId, isTrue }) => ({
			cardId,
			way: 'trueFalse',
			score: Number(isTrue === value),
			chance: 0.5,
			speaks: true
		}));
}

function fieldOf(cardId: string): string {
	return cardId.split('/')[1] ?? '';
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
