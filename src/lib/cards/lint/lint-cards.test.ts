import { describe, expect, it } from 'vitest';
import { aNote, aSubject, aText, said } from '../../../../tests/builders/subject';
import { lintCards } from './lint-cards';

const rook = aNote('person', 'rook', aText('Tamsin Rook', 'تامسن روك'), {});
const named = (en: string) =>
	aSubject([
		rook,
		aNote('faction', 'guild', aText(en, 'النقابة'), {
			founded: said('1901'),
			leader: said('rook')
		})
	]);

function found(...given: Parameters<typeof lintCards>) {
	return lintCards(...given).map(({ rule, slug, field }) => `${rule} ${slug}.${String(field)}`);
}

describe('the cards of a subject', () => {
	it('are fine if they are still there, short and not given away', () => {
		expect(found(named('Blue Guild'), [], ['guild/leader', 'guild/founded'])).toEqual([]);
	});

	it('never go', () => {
		expect(lintCards(named('Blue Guild'), [], ['guild/brigades/12'])).toEqual([
			{
				rule: 'shippedCards',
				slug: 'guild',
				field: 'brigades/12',
				message:
					'was a card of an earlier release and is gone: bring back its slug, field and first source, or retire it in lint-exceptions.ts with the reason.'
			}
		]);
	});

	it('may be retired with a reason', () => {
		const retired = {
			rule: 'shippedCards',
			slugs: ['guild'],
			field: 'brigades/12',
			reason: 'The number was misread.'
		} as const;
		expect(found(named('Blue Guild'), [retired], ['guild/brigades/12'])).toEqual([]);
		expect(found(named('Blue Guild'), [retired], [])).toEqual(['exceptions guild.brigades/12']);
	});

	it('do not give their answer away', () => {
		expect(found(named('Guild of Tamsin Rook'), [], [])).toEqual(['leaks guild.leader']);
	});

	it('may say in their name what kind of act they are', () => {
		const act = aNote('legalOrder', 'act', aText('Law 7', 'القانون السابع'), { form: said('law') });
		expect(found(aSubject([act]), [], [])).toEqual([]);
	});

	it('fit a phone', () => {
		const long = `Guild ${'of the isles '.repeat(12)}`.trim();
		expect(found(named(long), [], [])).toEqual([
			'stemLength guild.leader',
			'stemLength guild.founded'
		]);
	});

	it('leave exceptions to other rules alone', () => {
		const other = { rule: 'wording', slugs: ['guild'], reason: 'It is a name.' } as const;
		expect(found(named('Blue Guild'), [other], [])).toEqual([]);
	});
});
