import { describe, expect, it } from 'vitest';
import { makeDeck, type CardId } from '$lib/cards';
import { theIsles } from '../../../tests/builders/isles';
import { aNote, aText, said } from '../../../tests/builders/subject';
import { answeringNote, namesOf } from './note-names';

const deck = makeDeck(theIsles());
const names = namesOf(deck);

it('a typed name is read in whichever spelling, unless several bear it', () => {
	expect(names.named('tamsin rook')).toBe('tamsin-rook');
	expect(names.named('تامسن الروك')).toBe('tamsin-rook');
	expect(names.named('Nobody')).toBeUndefined();
	const subject = theIsles();
	const namesake = aNote('person', 'other', aText('Tamsin Rook'), { died: said('1800') });
	const notes = new Map([...subject.notes, ['other', namesake]]);
	expect(namesOf(makeDeck({ ...subject, notes })).named('tamsin rook')).toBeUndefined();
});

describe('what was taken for an answer', () => {
	const taken = (cardId: string, given: string) => names.takenFor(cardId as CardId, given);

	it('is a note for a note, and a group for a group', () => {
		expect(taken('blue-guild/leader', 'pell-marrow')).toEqual({
			asked: 'tamsin-rook',
			given: 'pell-marrow'
		});
		expect(taken('blue-guild/group/quiet', 'loud')).toEqual({ asked: 'quiet', given: 'loud' });
		expect(taken('blue-guild/leader', 'tamsin-rook')).toBeUndefined();
		expect(taken('blue-guild/leader', '1908')).toBeUndefined();
	});

	it('is by a date, a number or a text the only other note of which it is true', () => {
		const notes = { asked: 'blue-guild', given: 'red-guild' };
		expect(taken('blue-guild/founded', '1908')).toEqual(notes);
		expect(taken('blue-guild/brigades/45', '12')).toEqual(notes);
		expect(taken('blue-guild/brigades/45', '١٢')).toEqual(notes);
		expect(taken('harbour-act/provision', 'tide-ruling/provision')).toEqual({
			asked: 'harbour-act',
			given: 'tide-ruling'
		});
	});

	it('is nothing where it is true of nobody, of several, of its own note, or of no card', () => {
		expect(taken('blue-guild/founded', '1909')).toBeUndefined();
		expect(taken('blue-guild/founded', '')).toBeUndefined();
		expect(taken('blue-guild/brigades/45', '46')).toBeUndefined();
		expect(taken('no/such', '1908')).toBeUndefined();
		const subject = theIsles();
		const twin = aNote('faction', 'twin', aText('Twin'), { founded: said('1908') });
		const twins = namesOf(
			makeDeck({ ...subject, notes: new Map([...subject.notes, ['twin', twin]]) })
		);
		expect(twins.takenFor('blue-guild/founded' as CardId, '1908')).toBeUndefined();
	});
});

it('of several options those are right that are true of the note, or that the value is true of', () => {
	const isRight = (id: string) => names.isRight('blue-guild/brigades/45' as CardId, 'value', id);
	expect([isRight('45'), isRight('46'), isRight('12')]).toEqual([true, true, false]);
	const isSo = (id: string) => names.isRight('harbour-act/issuer' as CardId, 'note', id);
	expect([isSo('harbour-act'), isSo('truce-letter'), isSo('tide-ruling')]).toEqual([
		true,
		true,
		false
	]);
	expect(names.isRight('no/such' as CardId, 'value', '45')).toBe(false);
});

it('who changed places with the asked happening is told by the dates', () => {
	const exchanged = (...slugs: readonly string[]) =>
		names.exchangedWith('bell-strike/date' as CardId, slugs);
	expect(exchanged('bell-strike', 'lantern-night', 'pier-quarrel')).toBe('lantern-night');
	expect(exchanged('lantern-night', 'pier-quarrel', 'bell-strike')).toBe('pier-quarrel');
	expect(exchanged('lantern-night', 'bell-strike', 'pier-quarrel')).toBeUndefined();
	expect(exchanged('bell-strike', 'pier-quarrel', 'lantern-night')).toBeUndefined();
	expect(exchanged('bell-strike', 'orla-venn')).toBeUndefined();
});

it('a note answers a card that asks for one', () => {
	expect(answeringNote(deck, 'blue-guild/leader' as CardId)).toBe('tamsin-rook');
	expect(answeringNote(deck, 'blue-guild/founded' as CardId)).toBeUndefined();
	expect(answeringNote(deck, 'no/such' as CardId)).toBeUndefined();
});
