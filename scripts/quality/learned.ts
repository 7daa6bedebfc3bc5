import type { Outcome } from './bound';
import { cues, popularity, type Cue, type Seen } from './cues';
import type { Decision } from './decision';
import { outcomeOf } from './guess';

const folds = 5;
const rounds = 120;
const learningRate = 0.5;
const ridge = 1e-3;

/** Cues that read the question; a guesser who sees the options alone goes without them. */
const readsStem: ReadonlySet<string> = new Set(['mostStemOverlap', 'leastStemOverlap']);

/**
 * A guesser who learns how much to go by each cue (a conditional logit on all of them), trained on
 * four fifths of the cards and tried on the last, so that he can learn habits but no facts.
 */
export function guessLearned(
	decisions: readonly Decision[],
	seen: Seen,
	sees: 'stemAndOptions' | 'optionsOnly'
): readonly Outcome[] {
	const used: readonly Cue[] = [
		...Object.entries(cues)
			.filter(([name]) => sees === 'stemAndOptions' || !readsStem.has(name))
			.map(([, cue]) => cue),
		popularity
	];
	const features = decisions.map((decision) => featuresOf(decision, seen, used));
	const foldOf = foldsByCard(decisions);
	return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
		const isTried = (index: number) => foldOf[index] === fold;
		const weights = train(
			decisions.flatMap((decision, index) =>
				isTried(index) ? [] : [{ decision, features: features[index] ?? [] }]
			),
			used.length
		);
		return decisions.flatMap((decision, index) =>
			isTried(index)
				? [
						outcomeOf(
							decision,
							(features[index] ?? []).map((row) => dot(row, weights))
						)
					]
				: []
		);
	});
}

interface Example {
	readonly decision: Decision;
	/** A row of features for each option. */
	readonly features: readonly (readonly number[])[];
}

/** Each cue from -1 to 1 within the decision, so that long texts do not drown the rest. */
function featuresOf(
	decision: Decision,
	seen: Seen,
	used: readonly Cue[]
): readonly (readonly number[])[] {
	const columns = used.map((cue) => scaled(cue(decision, seen)));
	return decision.options.map((_, option) => columns.map((column) => column[option] ?? 0));
}

function scaled(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const reach = Math.max(...values.map((value) => Math.abs(value - mean)));
	return values.map((value) => (reach === 0 ? 0 : (value - mean) / reach));
}

function foldsByCard(decisions: readonly Decision[]): readonly number[] {
	const cards = [...new Set(decisions.map(({ cardId }) => cardId))];
	const fold = new Map(cards.map((cardId, index) => [cardId, index % folds]));
	return decisions.map(({ cardId }) => fold.get(cardId) ?? 0);
}

function train(examples: readonly Example[], count: number): readonly number[] {
	let weights: readonly number[] = new Array<number>(count).fill(0);
	for (let round = 0; round < rounds; round += 1) {
		const gradient = new Array<number>(count).fill(0);
		for (const { decision, features } of examples) {
			const odds = softmax(features.map((row) => dot(row, weights)));
			const keys = decision.options.filter(({ isKey }) => isKey).length;
			decision.options.forEach(({ isKey }, option) => {
				const surprise = (isKey ? 1 / keys : 0) - (odds[option] ?? 0);
				(features[option] ?? []).forEach((value, at) => {
					gradient[at] = (gradient[at] ?? 0) + surprise * value;
				});
			});
		}
		weights = weights.map(
			(weight, at) =>
				weight + learningRate * ((gradient[at] ?? 0) / examples.length - ridge * weight)
		);
	}
	return weights;
}

function softmax(values: readonly number[]): readonly number[] {
	const most = Math.max(...values);
	const powers = values.map((value) => Math.exp(value - most));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
