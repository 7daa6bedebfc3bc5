import { describe, expect, it } from 'vitest';
import { reportCoverage, type Coverage } from './coverage';

const coverage: Coverage = {
	statements: {
		S1: { about: 'The harbour', taughtBy: ['harbour/date', 'harbour/place'] },
		S2: { about: 'The winter', leftOut: 'An opinion without a core.' },
		S3: { about: 'The ships', open: 'How many there were.' },
		S4: { about: 'The tide', taughtBy: ['tide/date'] }
	},
	places: {}
};

describe('the coverage of a research', () => {
	it('counts an open entry as not covered', () => {
		const known = new Set(['harbour/date', 'harbour/place', 'tide/date']);
		expect(reportCoverage(coverage, known)).toEqual([
			{ list: 'statements', total: 4, taught: 2, leftOut: 1, open: 1, fraction: 0.75, dead: [] },
			{ list: 'places', total: 0, taught: 0, leftOut: 0, open: 0, fraction: 1, dead: [] }
		]);
	});

	it('knows a reference to a card that is gone', () => {
		const [statements] = reportCoverage(coverage, new Set(['harbour/date', 'harbour/place']));
		expect(statements?.dead).toEqual([{ entry: 'S4', reference: 'tide/date' }]);
	});
});
