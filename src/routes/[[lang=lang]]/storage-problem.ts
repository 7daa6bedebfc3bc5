import type { App } from '$lib/app';
import type { Action, ProblemKind } from '$lib/ui';
import { m } from '$messages/messages.js';

/** What is wrong with the learner's data, and what the learner can do about it. */
export interface StorageProblem {
	readonly kind: ProblemKind;
	readonly actions: readonly Action[];
}

const kinds = {
	unavailable: 'storageUnavailable',
	full: 'storageFull',
	blocked: 'storageBlocked',
	newer: 'storageNewer',
	damaged: 'storageDamaged',
	lost: 'storageLost'
} as const satisfies Record<string, ProblemKind>;

/** @returns `undefined` if all is well */
export function storageProblem({ learner, offline }: App): StorageProblem | undefined {
	const { failure, status, damaged } = learner;
	const hasFailed = status === 'failed';
	const load = { label: m.load_again(), onselect: () => void offline.reload() };
	if (failure === undefined) {
		// Something else than the disk is at fault.
		if (hasFailed) return { kind: 'unexpected', actions: [load] };
		return damaged > 0 ? { kind: 'dataDamaged', actions: [] } : undefined;
	}
	const kind = kinds[failure];
	if (failure === 'newer') return { kind, actions: [load] };
	// One can study, and no later try does better.
	const isFinal = !hasFailed && (failure === 'unavailable' || failure === 'damaged');
	const again = {
		label: m.try_again(),
		onselect: () => void (hasFailed ? learner.open() : learner.flush())
	};
	return { kind, actions: isFinal ? [] : [again] };
}
