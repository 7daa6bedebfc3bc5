import { expectTypeOf, it } from 'vitest';
import type { Covered, Numbered } from './coverage';

it('a list of numbers has all of them and no other', () => {
	expectTypeOf<Numbered<'S', 3>>().toEqualTypeOf<'S1' | 'S2' | 'S3'>();
	expectTypeOf<'S72'>().toExtend<Numbered<'S', 72>>();
	expectTypeOf<'S73'>().not.toExtend<Numbered<'S', 72>>();
});

it('an entry is taught, left out with a reason, or open', () => {
	expectTypeOf<{ about: 'a'; taughtBy: ['guild/founded'] }>().toExtend<Covered>();
	expectTypeOf<{ about: 'a'; taughtBy: [] }>().not.toExtend<Covered>();
	expectTypeOf<{ about: 'a' }>().not.toExtend<Covered>();
	expectTypeOf<{ about: 'a'; taughtBy: ['crew/founded'] }>().not.toExtend<
		Covered<'guild/founded'>
	>();
});
