import type { Item } from '$lib/cards';
import { r8Kinds, r10Options, r11Above, r22Clang } from './rules/option-rules';
import { r30Places, r31Order } from './rules/part-rules';
import type { ItemRule } from './rules/rule';
import {
	r9Length,
	r15Agreement,
	r21Question,
	r23Negative,
	r24Negatives,
	r25Load,
	r26Neutral,
	r34Unicode
} from './rules/stem-rules';
import { r1Keys, r3Aliases, r4Time, r5Contested, r6Proofs, r14Scale } from './rules/truth-rules';
import type { World } from './solver/world';

/** Rules that every item has to keep, by their numbers in the literature's list. */
export const gates: Readonly<Record<string, ItemRule>> = {
	R1: r1Keys,
	R3: r3Aliases,
	R4: r4Time,
	R5: r5Contested,
	R6: r6Proofs,
	R8: r8Kinds,
	R10: r10Options,
	R11: r11Above,
	R14: r14Scale,
	R15: r15Agreement,
	R21: r21Question,
	R22: r22Clang,
	R24: r24Negatives,
	R26: r26Neutral,
	R30: r30Places,
	R31: r31Order,
	R34: r34Unicode
};

/** Rules whose breach is worth a look. */
export const warnings: Readonly<Record<string, ItemRule>> = {
	R9: r9Length,
	R23: r23Negative,
	R25: r25Load
};

export interface Breach {
	readonly rule: string;
	readonly itemId: string;
	readonly complaint: string;
}

/** What is wrong with an item, by the rules. */
export function lintItem(
	item: Item,
	world: World,
	rules: Readonly<Record<string, ItemRule>> = gates
): readonly Breach[] {
	return Object.entries(rules).flatMap(([rule, check]) =>
		check(item, world).map((complaint) => ({ rule, itemId: item.id, complaint }))
	);
}
