import type { Outcome } from './bound';
import { cues, knowing, type Cue, type Seen } from './cues';
import type { Decision } from './decision';
import { outcomeOf } from './guess';

const folds = 5;
const steps = 60;
const learningRate = 1;
const ridge = 1e-3;

/** Cues that read the question; a guesser who sees the options alone goes without them. */
const readsStem: ReadonlySet<string> = new Set(['mostStemOverlap', 'leastStemOverlap']);

/** Cues that need the answers of other cards, by which others can be ruled out. */
const readsAnswers: ReadonlySet<string> = new Set(['keyElsewhere', 'seenElsewhere']);

/** What a learned guesser goes by. Whoever knows also goes by other answers, and by importance. */
export type Sight = 'stemAndOptions' | 'optionsOnly' | 'otherAnswersToo';

function cuesFor(sight: Sight): readonly Cue[] {
	const plain = Object.entries(cues)
		.filter(([name]) => sight !== 'optionsOnly' || !readsStem.has(name))
		.filter(([name]) => sight === 'otherAnswersToo' || !readsAnswers.has(name))
		.map(([, cue]) => cue);
	return sight === 'otherAnswersToo' ? [...plain, ...Object.values(knowing)] : plain;
}

/**
 * A guesser who learns how much to go by each cue (a conditional logit on all of them), trained on
 * four fifths of the cards and tried on the last, so that he can learn habits but no facts.
 */
export function guessLearned(
	decisions: readonly Decision[],
	seen: Seen,
	sight: Sight
): readonly Outcome[] {
	const used = cuesFor(sight);
	const examples = decisions.map((decision) => exampleOf(decision, seen, used));
	const foldOf = foldsByCard(decisions);
	return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
		const weights = train(
			examples.filter((_, index) => foldOf[index] !== fold),
			used.length
		);
		return examples
			.filter((_, index) => foldOf[index] === fold)
			.map((example) => outcomeOf(example.decision, attractions(example, weights)));
	});
}

interface Example {
	readonly decision: Decision;
	/** The cues of the first option, then those of the second ... */
	readonly features: Float64Array;
	/** What a perfect guesser gives each option: its share of the keys. */
	readonly shares: Float64Array;
}

/** Each cue from -1 to 1 within the decision, so that long texts do not drown the rest. */
function exampleOf(decision: Decision, seen: Seen, used: readonly Cue[]): Example {
	const { options } = decision;
	const keys = options.filter(({ isKey }) => isKey).length;
	const features = new Float64Array(options.length * used.length);
	used.forEach((cue, column) => {
		scaled(cue(decision, seen)).forEach((value, row) => {
			features[row * used.length + column] = value;
		});
	});
	return {
		decision,
		features,
		shares: Float64Array.from(options, ({ isKey }) => (isKey ? 1 / keys : 0))
	};
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

function train(examples: readonly Example[], count: number): Float64Array {
	const weights = new Float64Array(count);
	const gradient = new Float64Array(count);
	for (let step = 0; step < steps; step += 1) {
		gradient.fill(0);
		for (const example of examples) addSurprise(gradient, example, weights);
		for (let at = 0; at < count; at += 1) {
			const slope = (gradient[at] ?? 0) / examples.length - ridge * (weights[at] ?? 0);
			weights[at] = (weights[at] ?? 0) + learningRate * slope;
		}
	}
	return weights;
}

/** What each option turns out to be, less what was thought of it. */
function addSurprise(gradient: Float64Array, example: Example, weights: Float64Array): void {
	const { features, shares } = example;
	const odds = softmax(attractions(example, weights));
	for (let row = 0; row < shares.length; row += 1) {
		const surprise = (shares[row] ?? 0) - (odds[row] ?? 0);
		const start = row * weights.length;
		for (let at = 0; at < weights.length; at += 1) {
			gradient[at] = (gradient[at] ?? 0) + surprise * (features[start + at] ?? 0);
		}
	}
}

function attractions({ features, shares }: Example, weights: Float64Array): Float64Array {
	const sums = new Float64Array(shares.length);
	for (let row = 0; row < sums.length; row += 1) {
		let sum = 0;
		const start = row * weights.length;
		for (let at = 0; at < weights.length; at += 1) {
			sum += (features[start + at] ?? 0) * (weights[at] ?? 0);
		}
		sums[row] = sum;
	}
	return sums;
}

/** In place, as this is done a million times. */
function softmax(values: Float64Array): Float64Array {
	let most = -Infinity;
	for (const value of values) most = Math.max(most, value);
	let sum = 0;
	for (let at = 0; at < values.length; at += 1) {
		const power = Math.exp((values[at] ?? 0) - most);
		values[at] = power;
		sum += power;
	}
	for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / sum;
	return values;
}
