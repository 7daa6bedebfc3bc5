import {
	fieldContent,
	fieldTypes,
	isPeriod,
	kinds,
	parseEdtf,
	type AnyAccount,
	type Name,
	type Note,
	type Subject,
	type Text,
	type ValueType
} from '$lib/content';
import { makeDeck } from '$lib/cards';
import { beforeAll, describe, expect, it } from 'vitest';
import { subjects } from './index';
import { ids } from './iraq/ids';

describe.each(subjects)('the subject $slug', (entry) => {
	let subject: Subject;

	beforeAll(async () => {
		subject = await entry.load();
	});

	it('is what the list of subjects says it is', () => {
		expect([subject.slug, subject.title]).toEqual([entry.slug, entry.title]);
		expect(isBilingual(entry.description)).toBe(true);
	});

	it('has as many cards as the list of subjects promises', () => {
		expect(entry.cardCount).toBe(makeDeck(subject).cards.length);
	});

	it('writes every text in both languages, each in its own script', () => {
		const wrong = textsOf(subject)
			.filter(({ text }) => !isBilingual(text))
			.map(({ where }) => where);
		expect(wrong).toEqual([]);
	});

	it('uses Arabic digits and punctuation in Arabic', () => {
		const wrong = textsOf(subject)
			// What is printed in English is quoted as it is.
			.filter(({ text }) => /[0-9,;?]/.test(text.ar.replace(text.en, '')))
			.map(({ where, text }) => `${where}: ${text.ar}`);
		expect(wrong).toEqual([]);
	});

	it('keeps texts short enough for a phone', () => {
		const tooLong = textsOf(subject)
			.filter(({ where, text }) => Math.max(text.en.length, text.ar.length) > longest(where))
			.map(({ where, text }) => `${where}: ${text.en.length} and ${text.ar.length}`);
		expect(tooLong).toEqual([]);
	});

	it('gives only dates that exist', () => {
		const wrong = accountsOf(subject).flatMap(({ where, account, valueType }) => [
			...[account.from, account.to, account.asOf, valueType === 'date' ? account.value : undefined]
				.filter((date) => date !== undefined)
				.filter((date) => typeof date !== 'string' || !parseEdtf(date))
				.map((date) => `${where}: ${String(date)}`),
			...(valueType === 'period' && !isPeriod(account.value) ? [where] : [])
		]);
		expect(wrong).toEqual([]);
	});

	it('lets nothing end before it begins', () => {
		const wrong = accountsOf(subject).filter(({ account: { from, to } }) => {
			if (from === undefined || to === undefined) return false;
			return (parseEdtf(to)?.lastDay ?? 0) < (parseEdtf(from)?.firstDay ?? 0);
		});
		expect(wrong.map(({ where }) => where)).toEqual([]);
	});

	it('dates its sources, or says that they are undated', () => {
		const wrong = [...subject.sources].filter(
			([, { date }]) => date !== 'XXXX' && parseEdtf(date) === undefined
		);
		expect(wrong.map(([slug]) => slug)).toEqual([]);
	});

	it('cites only sources that it describes, and describes only sources that it cites', () => {
		const cited = new Set(accountsOf(subject).flatMap(({ account }) => account.sources));
		expect([...cited].sort()).toEqual([...subject.sources.keys()].sort());
	});

	it('has distinct first sources within a field, as they name the cards', () => {
		const wrong = [...subject.notes.values()].flatMap((note) =>
			fieldNames(note)
				.filter((field) => {
					const content = fieldContent(note, field);
					const named = content?.shape === 'contested' || field === 'roles';
					const first = named ? (content?.accounts ?? []).map(({ sources }) => sources[0]) : [];
					return new Set(first).size < first.length;
				})
				.map((field) => `${note.slug}/${field}`)
		);
		expect(wrong).toEqual([]);
	});

	it('does not give away a person in the words for a post', () => {
		const wrong = [...subject.notes.values()].filter(
			(note) =>
				note.kind === 'person' &&
				note.roles?.entries.some(({ value }) => mentions(value, note.name))
		);
		expect(wrong.map(({ slug }) => slug)).toEqual([]);
	});

	it('does not give away in the name of a place where it lies', () => {
		const wrong = [...subject.notes.values()].filter((note) => {
			if (note.kind !== 'place') return false;
			const around = fieldContent(note, 'within')?.accounts[0]?.value;
			const outer = typeof around === 'string' ? subject.notes.get(around) : undefined;
			return outer !== undefined && mentions(note.name, outer.name);
		});
		expect(wrong.map(({ slug }) => slug)).toEqual([]);
	});
});

it('has one note for each id of Iraq', async () => {
	const subject = await subjects[0].load();
	expect([...subject.notes.keys()]).toEqual(kinds.flatMap((kind) => ids[kind]));
});

interface PlacedText {
	readonly where: string;
	readonly text: Text;
}

/** Every bilingual text of a subject, wherever it stands. */
function textsOf(subject: Subject): PlacedText[] {
	return [
		...textsIn(subject.title, 'title'),
		...[...subject.topics].flatMap(([slug, text]) => textsIn(text, `topics/${slug}`)),
		...[...subject.typologies].flatMap(([id, typology]) => textsIn(typology, `typologies/${id}`)),
		...[...subject.groups].flatMap(([id, group]) => textsIn(group, `groups/${id}`)),
		...[...subject.sources].flatMap(([slug, source]) => textsIn(source, `sources/${slug}`)),
		...[...subject.notes].flatMap(([slug, note]) => textsIn(note, slug))
	];
}

function textsIn(value: unknown, where: string): PlacedText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isText(value)) return [{ where, text: value }];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}/${key}`));
}

function isText(value: object): value is Text {
	return 'en' in value && 'ar' in value;
}

function isBilingual({ en, ar }: Text): boolean {
	return /[A-Za-z]/.test(en) && !/\p{Script=Arabic}/u.test(en) && /\p{Script=Arabic}/u.test(ar);
}

function longest(where: string): number {
	if (/\/name$/.test(where)) return 60;
	if (/\/(roles|purpose)\/.*value$|\/purpose\/value$/.test(where)) return 90;
	return 160;
}

interface PlacedAccount {
	readonly where: string;
	readonly account: AnyAccount;
	readonly valueType: ValueType | undefined;
}

function accountsOf(subject: Subject): PlacedAccount[] {
	return [...subject.notes.values()].flatMap((note) =>
		fieldNames(note).flatMap((field) =>
			(fieldContent(note, field)?.accounts ?? []).map((account) => ({
				where: `${note.slug}/${field}`,
				account,
				valueType: Object.entries(fieldTypes[note.kind]).find(([name]) => name === field)?.[1]
			}))
		)
	);
}

function fieldNames(note: Note): string[] {
	return Object.keys(fieldTypes[note.kind]);
}

/** Whether a text has any spelling of a name in it. */
function mentions(text: Text, name: Name): boolean {
	const en = text.en.toLowerCase();
	return (
		[name.en, ...(name.latin ?? [])].some((spelling) => en.includes(spelling.toLowerCase())) ||
		[name.ar, ...(name.arabic ?? [])].some((spelling) => text.ar.includes(spelling))
	);
}
