import { describe, expect, it } from 'vitest';
import { readSetWish, usualWish, wishOf, type SetWish } from './set-wish';

const topics = ['law', 'people', 'places'];

function wish(overrides: Partial<SetWish> = {}): SetWish {
	return { ...usualWish(topics), ...overrides };
}

describe('what a wish asks for', () => {
	it('is shared out evenly among the forms; of all topics any may come', () => {
		expect(readSetWish(wish({ count: 21 }), topics)).toEqual({
			blueprint: [
				{ count: 11, form: 'choice', band: 'medium' },
				{ count: 10, form: 'trueFalse', band: 'medium' }
			]
		});
	});

	it('is shared out among some topics, each form going on where the last one ended', () => {
		const some = wish({ count: 6, topics: ['places', 'law'], forms: ['choice', 'order'] });
		expect(readSetWish(some, topics)).toEqual({
			blueprint: [
				{ count: 2, form: 'choice', topic: 'law', band: 'medium' },
				{ count: 1, form: 'choice', topic: 'places', band: 'medium' },
				{ count: 2, form: 'order', topic: 'places', band: 'medium' },
				{ count: 1, form: 'order', topic: 'law', band: 'medium' }
			]
		});
	});

	it('has no empty cell where there are fewer questions than forms', () => {
		expect(readSetWish(wish({ count: 1 }), topics)).toEqual({
			blueprint: [{ count: 1, form: 'choice', band: 'medium' }]
		});
	});

	it('keeps to a period, at any difficulty if none is said', () => {
		const { topics: all, forms } = wish();
		const years = { from: 2014, to: 2017 };
		expect(readSetWish({ count: 1, topics: all, forms, years }, topics)).toEqual({
			blueprint: [{ count: 1, form: 'choice', years: { from: 2014, to: 2017 } }]
		});
	});

	it('is refused without topics and without forms', () => {
		expect(readSetWish(wish({ topics: [] }), topics)).toEqual({ problem: 'noTopics' });
		expect(readSetWish(wish({ topics: ['gone'] }), topics)).toEqual({ problem: 'noTopics' });
		expect(readSetWish(wish({ forms: [] }), topics)).toEqual({ problem: 'noForms' });
	});
});

describe('a wish that is filled in again', () => {
	it.each([
		wish(),
		wish({ count: 7, topics: ['law', 'people'], forms: ['order', 'date'], band: 'hard' }),
		wish({ years: { from: 2014, to: 2016 } })
	])('is the one that the set was composed by', (asked) => {
		const read = readSetWish(asked, topics);
		expect(wishOf('blueprint' in read ? read.blueprint : [], topics)).toEqual(asked);
	});

	it('is the usual one for a set of cards picked by hand', () => {
		expect(wishOf([], topics)).toEqual(usualWish(topics));
	});
});
