import { describe, expect, it } from 'vitest';
import { withoutExcepted, type LintException } from './exceptions';

const findings = [
	{ rule: 'wording', slug: 'guild', field: 'leader', message: 'says a word.' },
	{ rule: 'wording', slug: 'port', field: 'name', message: 'says a word.' },
	{ rule: 'dates', slug: 'guild', field: 'founded', message: 'has no date.' }
];

function left(...exceptions: readonly LintException[]) {
	return withoutExcepted(findings, exceptions, ['wording', 'dates']).map(
		({ rule, slug, field }) => `${rule} ${slug}.${String(field)}`
	);
}

describe('an exception', () => {
	it('takes its findings out and leaves the others', () => {
		expect(left({ rule: 'wording', slugs: ['guild', 'port'], reason: 'So it is.' })).toEqual([
			'dates guild.founded'
		]);
		expect(
			left({ rule: 'wording', slugs: ['guild'], field: 'leader', reason: 'So it is.' })
		).toEqual(['wording port.name', 'dates guild.founded']);
	});

	it('that excepts nothing is a finding itself', () => {
		const idle: LintException = { rule: 'dates', slugs: ['guild', 'port'], reason: 'So it is.' };
		expect(withoutExcepted(findings, [idle], ['wording', 'dates']).at(-1)).toEqual({
			rule: 'exceptions',
			slug: 'port',
			message: 'is excepted from the rule "dates" but keeps it: take it out of lint-exceptions.ts.'
		});
		expect(
			left({ rule: 'wording', slugs: ['guild'], field: 'founded', reason: 'So it is.' })
		).toContain('exceptions guild.founded');
	});

	it('to a rule that has not run is left alone', () => {
		expect(left({ rule: 'leaks', slugs: ['port'], reason: 'So it is.' })).toHaveLength(3);
	});
});
