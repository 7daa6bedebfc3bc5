import {
	fieldContent,
	fieldTypes,
	formatEdtf,
	type AnyAccount,
	type AnyFieldName,
	type FieldContent,
	type Note,
	type Subject,
	type Text,
	type Typology,
	type Value,
	type ValueType
} from '$lib/content';
import type { Card, CardId } from './card';
import { groupOf, sourceOf, typologyOf } from './lookup';

/**
 * Everything that a subject says, one card a fact, whether or not it can be asked: notes in the
 * subject's order, fields in that of `fieldTypes`, entries in the author's.
 */
export function factsOf(subject: Subject): readonly Card[] {
	return [...subject.notes.values()].flatMap((note) =>
		fieldsOf(note).flatMap(([field, valueType]) => {
			const content = fieldContent(note, field);
			return content ? factsOfField(subject, note, field, valueType, content) : [];
		})
	);
}

function fieldsOf(note: Note): readonly (readonly [AnyFieldName, ValueType])[] {
	return Object.entries(fieldTypes[note.kind]) as [AnyFieldName, ValueType][];
}

function factsOfField(
	subject: Subject,
	note: Note,
	field: AnyFieldName,
	valueType: ValueType,
	content: FieldContent
): readonly Card[] {
	const { shape, accounts, complete, disagreement } = content;
	const parts = thirdParts(content, valueType);
	return accounts.flatMap((account, index) => {
		// An unknown date is not a fact.
		if (account.value === 'XXXX' && valueType === 'date') return [];
		const part = parts[index];
		const others = accounts.filter((other) => other !== account);
		const typology = typologyOfGroup(subject, valueType, account);
		const accordingTo =
			account.accordingTo ??
			typology?.accordingTo ??
			(shape === 'contested' ? sourceName(subject, account, accounts) : undefined);
		// Every key stands in every card, as engines are slow with objects of many shapes.
		return {
			id: `${note.slug}/${field}${part === undefined ? '' : `/${part}`}` as CardId,
			note,
			field,
			valueType,
			account,
			accordingTo,
			rivals: shape === 'contested' ? others : [],
			disagreement,
			siblings:
				shape === 'many'
					? others.filter((other) => typologyOfGroup(subject, valueType, other) === typology)
					: [],
			otherTimes: shape === 'succession' ? others : [],
			typology,
			// A typology leaves no faction to two of its groups.
			complete: complete || typology !== undefined
		};
	});
}

function typologyOfGroup(
	subject: Subject,
	valueType: ValueType,
	{ value }: AnyAccount
): Typology | undefined {
	if (valueType !== 'group') return undefined;
	return typologyOf(subject, groupOf(subject, String(value)).typology);
}

/**
 * The part of a card id that tells the entries of a field apart. It must outlive any rewording:
 * a number, date, note or group in a list of many or in a succession is its own name; a
 * text in such a list, and each account of a contested value, goes by its first source. Where one source stands first in
 * several, the later ones are counted in the author's order (`almanac`, `almanac-2`), so add new
 * entries of a source behind its old ones and keep an account's first source first.
 */
function thirdParts(
	{ shape, accounts }: FieldContent,
	valueType: ValueType
): readonly (string | undefined)[] {
	if (shape === 'single') return [undefined];
	const taken = new Set<string>();
	return accounts.map(({ value, sources: [source] }) => {
		const named = shape !== 'contested' && isOwnName(value, valueType) ? String(value) : source;
		let part = named;
		for (let count = 2; taken.has(part); count += 1) part = `${named}-${String(count)}`;
		taken.add(part);
		return part;
	});
}

function isOwnName(value: Value, valueType: ValueType): value is string | number {
	return valueType !== 'text' && (typeof value === 'string' || typeof value === 'number');
}

/** Who an account is asked after; with the year, where two works of one publisher differ. */
function sourceName(subject: Subject, account: AnyAccount, accounts: readonly AnyAccount[]): Text {
	const { short, date } = sourceOf(subject, account.sources[0]);
	const namesakes = accounts.filter(
		(other) => sourceOf(subject, other.sources[0]).short.en === short.en
	);
	if (namesakes.length < 2) return short;
	return {
		en: `${short.en} (${formatEdtf(date, 'en')})`,
		ar: `${short.ar} (${formatEdtf(date, 'ar')})`
	};
}

/** The card that a rival account of the same value would be, under its own source's name. */
export function asRivalFact(subject: Subject, card: Card, account: AnyAccount): Card {
	const accounts = [card.account, ...card.rivals];
	return {
		...card,
		account,
		accordingTo: account.accordingTo ?? sourceName(subject, account, accounts),
		rivals: accounts.filter((other) => other !== account)
	};
}
