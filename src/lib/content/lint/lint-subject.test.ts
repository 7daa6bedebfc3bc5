import { expect, it } from 'vitest';
import { theIsles } from '../../../../tests/builders/isles';
import { lintSubject } from './lint-subject';
import { rules } from './rules';

it('runs every rule and leaves out what is excepted', () => {
	const findings = lintSubject(theIsles(), []);
	const [first] = findings;
	if (!first) throw new Error('the isles are flawless, so nothing is shown here');
	expect(Object.keys(rules)).toContain(first.rule);
	const without = lintSubject(theIsles(), [
		{ rule: first.rule as keyof typeof rules, slugs: [first.slug], reason: 'As a test.' }
	]);
	expect(without.length).toBeLessThan(findings.length);
	expect(without.filter(({ rule, slug }) => rule === first.rule && slug === first.slug)).toEqual(
		[]
	);
});
