import type { FormPolicy, Terms } from '$lib/quiz';

/** On what conditions a set is given out, as it is filled in. */
export interface AssignForm {
	readonly mode: Terms['mode'];
	readonly timeLimitMinutes?: number | undefined;
	readonly attempts?: number | undefined;
	/** By the clock on the wall, as in `2026-11-23T08:00`; empty for none. */
	readonly opensAt: string;
	readonly dueAt: string;
	readonly forms: FormPolicy;
	/** Whether the questions are locked until a code is said. */
	readonly hasStartCode: boolean;
}

/** Why it cannot be given out so. */
export type AssignProblem = 'noSuchTime' | 'dueFirst' | 'duePast';

/** What a teacher gets who asks for nothing in particular. */
export const usualTerms: AssignForm = {
	mode: 'practice',
	opensAt: '',
	dueAt: '',
	forms: { kind: 'same' },
	hasStartCode: false
};

/**
 * The terms as they are filled in, or why they cannot be.
 * @param now epoch ms
 */
export function readTerms(
	{ mode, timeLimitMinutes, attempts, opensAt, dueAt }: AssignForm,
	now: number
): { readonly terms: Terms } | { readonly problem: AssignProblem } {
	const [opens, due] = [momentOf(opensAt), momentOf(dueAt)];
	if (Number.isNaN(opens) || Number.isNaN(due)) return { problem: 'noSuchTime' };
	if (due !== undefined && due <= now) return { problem: 'duePast' };
	if (due !== undefined && opens !== undefined && due <= opens) return { problem: 'dueFirst' };
	return {
		terms: {
			mode,
			...(timeLimitMinutes !== undefined && { timeLimitMinutes }),
			...(attempts !== undefined && { attempts }),
			...(opens !== undefined && { opensAt: opens }),
			...(due !== undefined && { dueAt: due })
		}
	};
}

/** @returns epoch ms; `undefined` for none, and `NaN` for what is no time */
function momentOf(text: string): number | undefined {
	return text === '' ? undefined : new Date(text).getTime();
}

/** Eight digits by chance, which are said in two groups. */
export function startCodeOf(bytes: Uint8Array): string {
	return Array.from(bytes.subarray(0, 8), (byte) => String(byte % 10)).join('');
}
