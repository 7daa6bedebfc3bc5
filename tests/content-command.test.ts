import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintCards, makeDeck } from '$lib/cards';
import { lintSubject, type Coverage, type LintException } from '$lib/content';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coverageOf } from '../scripts/content/coverage';
import { lintAll } from '../scripts/content/lint';
import { newSubject } from '../scripts/content/new-subject';
import { questionsOf } from '../scripts/content/questions';
import { recordCards } from '../scripts/content/record';
import { subject as template } from '../scripts/content/template';
import { lintExceptions } from '../scripts/content/template/lint-exceptions';
import { theIsles } from './builders/isles';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'diwan-'));
	mkdirSync(join(root, 'content', 'isles'), { recursive: true });
	mkdirSync(join(root, 'tests', 'golden'), { recursive: true });
	cpSync('content/index.ts', join(root, 'content/index.ts'));
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('lint', () => {
	it('tells file, line, slug and field before each sentence', () => {
		writeFileSync(join(root, 'content/isles/factions.ts'), "{\n\t'blue-guild': {\n");
		const subject = theIsles();
		const guild = subject.notes.get('blue-guild');
		if (guild?.kind !== 'faction') throw new Error('the isles have no guild');
		const broken = { ...guild, leader: { value: 'nobody', sources: ['almanac'] as const } };
		const notes = new Map([['blue-guild', broken]]);
		const findings = lintAll(
			[{ subject: { ...subject, notes }, exceptions: [], coverage: undefined }],
			root
		);
		expect(findings).toContain(
			'content/isles/factions.ts:2 blue-guild.leader: refers to "nobody", which is no note: list it in ids.ts and write it, or mend the spelling.'
		);
	});

	it('compares with the texts that it is given', () => {
		const subject = { ...theIsles(), title: { en: 'a b c d e f g h', ar: 'الجزر' } };
		const [copied, ...others] = lintAll(
			[{ subject, exceptions: allBut('copiedText', subject), coverage: undefined }],
			root,
			['z a b c d e f g h']
		);
		expect(copied).toContain('content/isles/index.ts isles.title: shares the 8 words "a b c');
		expect(others).toEqual([]);
	});
});

describe('coverage', () => {
	const isles = (coverage: Coverage) =>
		coverageOf({ subject: theIsles(), exceptions: [], coverage });

	it('passes if all is taught by cards or notes that there are', () => {
		const { lines, failures } = isles({
			statements: { S1: { about: 'The guild', taughtBy: ['blue-guild', 'blue-guild/leader'] } }
		});
		expect(lines).toContain('  S1   The guild: blue-guild, blue-guild/leader');
		expect(failures).toEqual([]);
	});

	it('fails on a card that is gone, and on a list that is not covered', () => {
		const { failures } = isles({
			statements: {
				S1: { about: 'The guild', taughtBy: ['blue-guild/gone'] },
				S2: { about: 'The tide', open: 'All of it.' }
			}
		});
		expect(failures).toEqual([
			'content/isles/coverage.ts statements.S1: names "blue-guild/gone", which is no card and no note: mend it, or say that the entry is open.',
			'content/isles/coverage.ts statements: 50 % is covered, and 95 % have to be.'
		]);
	});
});

describe('a new subject', () => {
	it('has every file of the template, under its own name', () => {
		newSubject('tea-trade', root);
		expect(readdirSync(join(root, 'content/tea-trade')).sort()).toEqual(
			readdirSync('scripts/content/template').sort()
		);
		expect(read('content/tea-trade/index.ts')).toContain(
			"slug: 'tea-trade',\n\ttitle: { en: 'Tea trade', ar: 'موضوع جديد' },"
		);
	});

	it('stands on the shelf with the number of its cards', () => {
		newSubject('tea-trade', root);
		const shelf = read('content/index.ts');
		expect(shelf).toContain("slug: 'tea-trade'");
		expect(shelf).toContain(`cardCount: ${String(makeDeck(template).cards.length)},`);
		expect(shelf).toMatch(/import\('\.\/tea-trade'\)[^]*\n\t\}\n\] as const satisfies/);
	});

	it('loads, and lint finds nothing in it', () => {
		expect(lintSubject(template, lintExceptions)).toEqual([]);
		expect(lintCards(template, lintExceptions, [])).toEqual([]);
		expect(makeDeck(template).cards.length).toBeGreaterThan(10);
	});

	it('does not take the place of another', () => {
		expect(() => newSubject('isles', root)).toThrow('content/isles is there already.');
		expect(() => newSubject('Tea Trade', root)).toThrow('kebab case');
	});
});

describe('questions', () => {
	it('tells every card with its question in both languages', () => {
		const lines = questionsOf(template);
		const ids = makeDeck(template).cards.map(({ id }) => id);
		expect(lines.flatMap((line) => /^(\S+) \(/.exec(line)?.[1] ?? [])).toEqual(ids);
		const first = lines.indexOf('example-decree/dateIssued (recall)');
		expect(lines.slice(first + 1, first + 3)).toEqual([
			'  When was the Harbour Statute issued?',
			'  ما تاريخ صدور نظام الميناء؟'
		]);
	});
});

describe('record', () => {
	it('keeps every card that ever shipped, and the number of today’s on the shelf', () => {
		writeFileSync(join(root, 'tests/golden/cards-iraq.txt'), 'zebra/founded\n');
		const subject = { ...theIsles(), slug: 'iraq' };
		const count = makeDeck(subject).cards.length;
		expect(recordCards(subject, root)).toBe(
			`iraq: ${String(count)} cards, ${String(count)} of them new.`
		);
		const kept = read('tests/golden/cards-iraq.txt').trimEnd().split('\n');
		expect(kept).toHaveLength(count + 1);
		expect(kept.at(-1)).toBe('zebra/founded');
		expect(read('content/index.ts')).toContain(`cardCount: ${String(count)},`);
	});
});

/** Excepts whatever other rules find, so that one alone is seen. */
function allBut(rule: string, subject: ReturnType<typeof theIsles>): LintException[] {
	return [...lintSubject(subject, []), ...lintCards(subject, [], [])]
		.filter((finding) => finding.rule !== rule)
		.map((finding) => ({
			rule: finding.rule as LintException['rule'],
			slugs: [finding.slug],
			reason: 'Not looked at here.'
		}));
}
