import { describe, expect, it, vi } from 'vitest';
import { printItems } from './items';

function run(...args: string[]) {
	const printed: string[] = [];
	const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const code = printItems(args, (text) => printed.push(text));
	const complaints = complain.mock.calls.map(([text]) => String(text));
	complain.mockRestore();
	return { code, lines: printed.join('\n').split('\n'), complaints };
}

describe('printing items', () => {
	it('gives as many as asked for, one line of JSON each, all of the form', () => {
		const { code, lines } = run(
			...['--subject', 'french-revolution', '--count', '200', '--form', 'choice', '--json']
		);
		expect(code).toBe(0);
		expect(lines).toHaveLength(200);
		const items = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(new Set(items.map(({ form }) => form))).toEqual(new Set(['choice']));
		for (const { options, key, difficulty } of items) {
			expect(options).toContainEqual(
				expect.objectContaining({ id: (key as string[])[0], proof: expect.anything() })
			);
			expect(difficulty).toBeLessThanOrEqual(1);
		}
	});

	it('gives the same items for the same seed, and others for another', () => {
		const ask = (seed: string) =>
			run('--subject', 'french-revolution', '--seed', seed, '--json').lines;
		expect(ask('7')).toEqual(ask('7'));
		expect(ask('7')).not.toEqual(ask('8'));
	});

	it.each([
		[['--subject', 'rome'], 'There is no subject "rome": french-revolution, iraq.'],
		[['--subject', 'iraq', '--lang', 'fr'], 'There is no language "fr": en, ar.'],
		[['--subject', 'iraq', '--count', 'many'], 'The count "many" is not a whole number'],
		[['--subject', 'iraq', '--count', '0'], 'The count "0" is not a whole number'],
		[['--subject', 'iraq', '--form', 'essay'], 'There is no form "essay": recall, choice'],
		[['--subject'], 'The option --subject needs a value.'],
		[['--subjects', 'iraq'], 'There is no option "--subjects".'],
		[[], 'Name a subject: french-revolution, iraq.']
	])('says what is wrong with %j', (args, sentence) => {
		const { code, lines, complaints } = run(...args);
		expect(code).toBe(1);
		expect(lines).toEqual(['']);
		expect(complaints.join()).toContain(sentence);
	});
});
