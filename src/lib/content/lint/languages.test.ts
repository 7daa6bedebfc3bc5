import { describe, expect, it } from 'vitest';
import type { Text } from '../text';
import { aNote, aSubject } from '../../../../tests/builders/subject';
import { languages } from './languages';

function named(name: Partial<Text>) {
	return languages(aSubject([aNote('place', 'port', name as Text, {})])).map(
		({ slug, field, message }) => `${slug}.${String(field)} ${message}`
	);
}

describe('a text', () => {
	it('is there in both languages', () => {
		expect(named({ en: 'The port', ar: 'الميناء' })).toEqual([]);
		expect(named({ en: 'The port' })).toEqual([
			'port.name lacks the Arabic of "The port": write it beside the English.'
		]);
		expect(named({ en: ' ', ar: 'الميناء' })).toEqual([
			'port.name lacks the English of "الميناء": write it beside the Arabic.'
		]);
	});

	it('is not the same in both', () => {
		expect(named({ en: 'NATO', ar: 'NATO' })).toEqual([
			'port.name says "NATO" in both languages: translate one.'
		]);
	});

	it('has no stray spaces', () => {
		expect(named({ en: 'The  port', ar: 'الميناء' })).toHaveLength(1);
	});
});
