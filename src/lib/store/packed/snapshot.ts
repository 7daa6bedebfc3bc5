import type { CardId } from '$lib/cards';
import type { CardState } from '$lib/schedule';

/**
 * The states of all cards at once. Ten thousand of them are read in the time in which a database
 * gives a few hundred rows.
 */
export interface Snapshot {
	/** Those of other versions are void: states follow from the log. */
	readonly version: 1;
	/** Card ids, as a JSON array: one long text is read faster than many short ones. */
	readonly ids: string;
	/** `realFields`, a column each. */
	readonly reals: Float64Array<ArrayBuffer>;
	/** `wholeFields`, a column each. */
	readonly wholes: Int32Array<ArrayBuffer>;
}

const realFields = ['stabilityDays', 'difficulty', 'dueAt', 'lastReviewAt'] as const;
const wholeFields = [
	'step',
	'dueDay',
	'lastReviewDay',
	'firstReviewDay',
	'reps',
	'lapses'
] as const;
/** The last column of whole numbers: the phase, and 4 if the card is suspended. */
const phases = ['learning', 'review', 'relearning'] as const;
const suspendedFlag = 4;

/** @returns `undefined` if there is a number in them that does not fit */
export function packStates(states: readonly CardState[]): Snapshot | undefined {
	const count = states.length;
	const reals = new Float64Array(count * realFields.length);
	const wholes = new Int32Array(count * (wholeFields.length + 1));
	for (const [at, state] of states.entries()) {
		for (const [column, name] of realFields.entries()) reals[column * count + at] = state[name];
		for (const [column, name] of wholeFields.entries()) {
			if (state[name] !== (state[name] | 0)) return undefined;
			wholes[column * count + at] = state[name];
		}
		wholes[wholeFields.length * count + at] =
			phases.indexOf(state.phase) + (state.suspended ? suspendedFlag : 0);
	}
	return { version: 1, ids: JSON.stringify(states.map(({ cardId }) => cardId)), reals, wholes };
}

/** @returns `undefined` for what is no snapshot of this version, or is damaged */
export function unpackStates(value: unknown): CardState[] | undefined {
	if (!isSnapshot(value)) return undefined;
	const { reals, wholes } = value;
	const ids = parseIds(value.ids);
	const count = ids?.length ?? -1;
	if (reals.length !== count * realFields.length) return undefined;
	if (wholes.length !== count * (wholeFields.length + 1)) return undefined;
	const states: CardState[] = [];
	for (let at = 0; at < count; at += 1) {
		const cardId = ids?.[at];
		if (typeof cardId !== 'string') return undefined;
		const flags = wholes[6 * count + at] ?? 0;
		// A phase for each flag, and a number at each place, as the lengths are right.
		const state: CardState = {
			cardId,
			phase: phases[flags % suspendedFlag] ?? 'learning',
			step: wholes[at] ?? 0,
			stabilityDays: reals[at] ?? 0,
			difficulty: reals[count + at] ?? 0,
			dueDay: wholes[count + at] ?? 0,
			dueAt: reals[2 * count + at] ?? 0,
			lastReviewDay: wholes[2 * count + at] ?? 0,
			lastReviewAt: reals[3 * count + at] ?? 0,
			firstReviewDay: wholes[3 * count + at] ?? 0,
			reps: wholes[4 * count + at] ?? 0,
			lapses: wholes[5 * count + at] ?? 0,
			suspended: flags >= suspendedFlag
		};
		if (!isWhole(state)) return undefined;
		states.push(state);
	}
	return states;
}

/** As `cardState` has it, at a hundredth of the cost. */
function isWhole({ reps, stabilityDays, difficulty, dueAt, lastReviewAt }: CardState): boolean {
	if (!Number.isFinite(dueAt) || !(Math.abs(lastReviewAt) <= 8.64e15)) return false;
	return reps === 0 || (stabilityDays >= 0.001 && difficulty >= 1 && difficulty <= 10);
}

function isSnapshot(value: unknown): value is Snapshot {
	if (typeof value !== 'object' || value === null) return false;
	const { version, ids, reals, wholes } = value as Partial<Record<keyof Snapshot, unknown>>;
	return (
		version === 1 &&
		typeof ids === 'string' &&
		reals instanceof Float64Array &&
		wholes instanceof Int32Array
	);
}

function parseIds(json: string): readonly CardId[] | undefined {
	try {
		const ids: unknown = JSON.parse(json);
		return Array.isArray(ids) ? (ids as CardId[]) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
