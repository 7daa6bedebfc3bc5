import { describe, expect, it } from 'vitest';
import type { Name } from '../text';
import { aNote, aSubject } from '../../../../tests/builders/subject';
import { scripts } from './scripts';

function named(name: Name) {
	return scripts(aSubject([aNote('place', 'port', name, {})])).map(({ message }) => message);
}

describe('a text', () => {
	it('stands in its own script and digits', () => {
		expect(named({ en: 'Port 7', ar: 'ميناء ٧، ثم غيره' })).toEqual([]);
		expect(named({ en: 'Port ميناء', ar: 'ميناء' })).toEqual([
			'has Arabic script in its English "Port ميناء": write it in Latin.'
		]);
		expect(named({ en: 'K-1', ar: 'قاعدة K' })).toEqual([
			'has Latin letters in its Arabic "قاعدة K": write it in Arabic.'
		]);
		expect(named({ en: 'Port 7', ar: 'ميناء 7' })).toEqual([
			'has Latin digits or marks in "ميناء 7": use ٠-٩ ، ؛ ؟ ٪.'
		]);
		expect(named({ en: '7', ar: '٧' })).toEqual(['has "٧" for Arabic: translate it.']);
	});

	it('may quote what is printed in the other', () => {
		expect(named({ en: 'Camp Ki-one', ar: 'معسكر «Camp Ki-one»' })).toEqual([]);
	});

	it('lists its other spellings under their script', () => {
		const found = named({ en: 'Port', ar: 'ميناء', latin: ['الميناء'], arabic: ['Harbour'] });
		expect(found).toEqual([
			'lists the spelling "الميناء" under the wrong script: move it.',
			'lists the spelling "Harbour" under the wrong script: move it.'
		]);
	});
});
