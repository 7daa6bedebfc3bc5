import { describe, expect, it } from 'vitest';
import { linkName } from './link-name';

const guild = { slug: 'blue-guild', name: 'the Blue Guild' };

function written(parts: ReturnType<typeof linkName>): string {
	return parts.map(({ text, slug }) => (slug === undefined ? text : `[${text}]`)).join('');
}

describe('the name of another note in a sentence', () => {
	it.each([
		['Ada founded the Blue Guild in 1901.', 'Ada founded [the Blue Guild] in 1901.'],
		['The Blue Guild split from it.', '[The Blue Guild] split from it.'],
		['The Guild was founded in 1901.', 'The Guild was founded in 1901. ([the Blue Guild])']
	])('of "%s" becomes a link', (sentence, expected) => {
		expect(written(linkName(sentence, guild, 'Ada'))).toBe(expected);
	});

	it('is not looked for in the longer name of the note itself', () => {
		const city = { slug: 'westhaven', name: 'Westhaven' };
		const sentence = 'The Westhaven flood took place in Westhaven.';
		expect(written(linkName(sentence, city, 'the Westhaven flood'))).toBe(
			'The Westhaven flood took place in [Westhaven].'
		);
	});

	it('is not found within another word', () => {
		const isle = { slug: 'isle', name: 'Isle' };
		expect(written(linkName('Islemen live on Isle.', isle, ''))).toBe('Islemen live on [Isle].');
	});

	it('is found in Arabic behind a preposition', () => {
		const person = { slug: 'abu-salt', name: 'أبو ملح' };
		expect(written(linkName('تأسست على يد أبي ملح عام ١٩٠١.', person, ''))).toBe(
			'تأسست على يد [أبي ملح] عام ١٩٠١.'
		);
	});
});
