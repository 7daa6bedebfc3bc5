import { defineNotes } from '$lib/content';
import { attacksAndProtests } from './figures/attacks-and-protests';
import { firstToLearn } from './figures/first-to-learn';
import { forces } from './figures/forces';
import { otherNumbers } from './figures/other-numbers';
import { ids } from './ids';

/**
 * Numbers that somebody counted. Where counts differ, each stays its own source's. They are taught
 * in this order.
 */
export const figures = defineNotes(ids, 'figure', {
	...firstToLearn,
	...attacksAndProtests,
	...forces,
	...otherNumbers
});
