import {
	columnBytes,
	columnsIn,
	difficultyUnit,
	firstSlot,
	suspendedMark,
	type CardState
} from '$lib/schedule';
import { checksumOf, type Snapshot } from './snapshot';

/** Packs states so that they can be used without being unpacked. */
export function packStates(states: readonly CardState[]): Snapshot {
	const learned = states.filter(fits);
	const count = learned.length;
	const ids = learned.map(({ cardId }) => cardId).join('');
	const buffer = new ArrayBuffer(columnBytes(count));
	const columns = columnsIn(buffer, count, ids);
	const { slots, starts, latest } = columns;
	for (const [row, state] of learned.entries()) {
		starts[row + 1] = (starts[row] ?? 0) + state.cardId.length;
		if (state.lastReviewAt > (columns.lastReviewAt[latest[0] ?? 0] ?? 0)) latest[0] = row;
		columns.stabilityDays[row] = state.stabilityDays;
		columns.difficulty[row] = inUnits(state.difficulty);
		columns.lastReviewAt[row] = state.lastReviewAt;
		columns.dueDay[row] = state.dueDay;
		columns.lastReviewDay[row] = state.lastReviewDay;
		columns.firstReviewDay[row] = state.firstReviewDay;
		columns.reps[row] = state.reps;
		columns.marks[row] = state.lapses + (state.suspended ? suspendedMark : 0);
		let slot = firstSlot(slots.length, state.cardId);
		while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
		slots[slot] = row + 1;
	}
	return {
		version: 3,
		ids,
		columns: buffer,
		count,
		checksum: checksumOf(buffer),
		rows: states.filter((state) => !fits(state))
	};
}

/** Whether a state comes out of the columns to the last bit as it went in. */
function fits(state: CardState): boolean {
	const { phase, step, stabilityDays, difficulty, dueAt, lastReviewAt, reps } = state;
	return (
		phase === 'review' &&
		step === 0 &&
		dueAt === lastReviewAt &&
		stabilityDays >= 0.001 &&
		stabilityDays < Infinity &&
		inUnits(difficulty) / difficultyUnit === difficulty &&
		difficulty >= 1 &&
		difficulty <= 10 &&
		[state.dueDay, state.lastReviewDay, state.firstReviewDay, reps].every(isWide) &&
		reps > 0 &&
		isWide(state.lapses) &&
		state.lapses < suspendedMark &&
		Math.abs(lastReviewAt) <= 8.64e15
	);
}

function isWide(value: number): boolean {
	return value === (value & 0xffff);
}

function inUnits(difficulty: number): number {
	return Math.round(difficulty * difficultyUnit);
}
