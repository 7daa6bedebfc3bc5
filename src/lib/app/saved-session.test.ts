import { describe, expect, it } from 'vitest';
import { makeDeck, type CardId } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { readSavedSession, withCardsOf } from './saved-session';

const founded = 'blue-guild/founded' as CardId;
const base = 'blue-guild/base' as CardId;
const gone = 'green-guild/base' as CardId;

const posing = { cardId: founded, form: 'choice', seed: 'k3v9x0ab' };

/** As it stands in the store: a miss of the base, which comes back after the founding. */
function aRecord(overrides: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		subject: 'isles',
		studyDay: 20_717,
		startedAt: 1_790_000_000_000,
		session: {
			cardIds: [base, founded],
			queue: [founded, base],
			answers: [{ cardId: base, passed: false }]
		},
		recentForms: ['choice', 'trueFalse'],
		posed: { cardId: founded, form: 'trueFalse', seed: 'k3v9x0ab' },
		...overrides
	};
}

describe('a saved session', () => {
	it('is read as it was kept', () => {
		expect(readSavedSession(aRecord())).toEqual(aRecord());
	});

	it('is read with the direction that its question was asked in', () => {
		const posed = { cardId: founded, form: 'choice', direction: 'note', seed: 'k3v9x0ab' };
		expect(readSavedSession(aRecord({ posed }))?.posed).toEqual(posed);
	});

	it.each([
		['nothing', undefined],
		['a text', 'session'],
		['a list', [aRecord()]],
		['an unknown form', aRecord({ recentForms: ['essay'] })],
		['an unknown direction', aRecord({ posed: { ...posing, direction: 'sideways' } })],
		['a start that is no moment', aRecord({ startedAt: Infinity })],
		[
			'a question about a card that is not the next one',
			aRecord({ posed: { ...posing, cardId: base } })
		],
		['an empty queue', withSession({ queue: [] })],
		['a card in the queue that was never chosen', withSession({ queue: [founded, gone] })],
		['a card twice in the queue', withSession({ queue: [founded, base, base] })],
		['a card chosen twice', withSession({ cardIds: [base, founded, base] })]
	])('is none if the record is or has %s', (_, record) => {
		expect(readSavedSession(record)).toBeUndefined();
	});

	it('goes on without the cards that its subject no longer has', () => {
		const answers = [{ cardId: gone, passed: true }];
		const session = { cardIds: [gone, base, founded], queue: [founded, gone, base], answers };
		expect(withCardsOf(makeDeck(theIsles()), session)).toEqual({
			cardIds: [base, founded],
			queue: [founded, base],
			// What cannot be played again cannot be taken back.
			answers: []
		});
	});
});

function withSession(changes: Record<string, unknown>): unknown {
	return aRecord({
		session: { cardIds: [base, founded], queue: [founded, base], answers: [], ...changes }
	});
}
