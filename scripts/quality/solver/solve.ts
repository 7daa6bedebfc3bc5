import type { Item, Option, Part, TypedKey } from '$lib/cards';
import type { Locale } from '$lib/content';
import { readDays, sinceEpoch, widest } from './days';
import { foldedNames, plain } from './names';
import { isTold, isWritten, namesOf } from './shown';
import { judgeNote, judgeNoteAtAnyTime, judgeValue, type Judged } from './truth';
import { compare } from './values';
import type { RawFact, World } from './world';

/** Something that the solver cannot confirm. */
export interface Fault {
	readonly itemId: string;
	readonly cardId: string;
	/** The option, part or statement in question. */
	readonly about: string;
	readonly reason: string;
}

type Complaint = Pick<Fault, 'about' | 'reason'>;

/**
 * Works out the answer to an item from the notes as their authors wrote them, and compares. It
 * shares no code with the generator and takes none of its proofs on trust: whether a thing is true
 * is worked out again, so that one and the same error would have to be made twice.
 *
 * @returns what it cannot confirm; nothing if exactly the declared answer is right
 */
export function solve(world: World, item: Item): readonly Fault[] {
	const fact = world.byId.get(item.cardId);
	const complaints = fact
		? [...checkStem(world, fact, item), ...checkAnswer(world, fact, item)]
		: [{ about: item.cardId, reason: 'there is no such fact' }];
	return complaints.map((complaint) => ({ itemId: item.id, cardId: item.cardId, ...complaint }));
}

function checkAnswer(world: World, fact: RawFact, item: Item): readonly Complaint[] {
	const { locale } = item;
	switch (item.form) {
		case 'recall':
			return isWritten(world, fact.valueKind, fact.value, item.answer, locale)
				? []
				: [{ about: item.answer, reason: 'this is not what the note says' }];
		case 'choice':
			return checkOptions(world, fact, item, item.options, [item.keyId]);
		case 'multi':
			return checkOptions(world, fact, item, item.options, item.keyIds);
		case 'trueFalse':
			return checkClaim(world, fact, item);
		case 'cloze':
			return [
				...(item.typed ? checkTyped(world, gapOf(fact, item), item.typed) : []),
				...(item.typed ? checkOneAnswer(world, fact, item.stem, locale) : []),
				...(item.bank ? checkOptions(world, fact, item, item.bank.options, [item.bank.keyId]) : [])
			];
		case 'shortText':
			return [
				...checkTyped(world, gapOf(fact, item), item),
				...checkOneAnswer(world, fact, item.stem, locale)
			];
		case 'match':
		case 'classify':
			return item.parts.flatMap((part) => checkPart(world, part, item.targets, locale));
		case 'order':
			return item.parts.flatMap((part) => checkSpan(world, part, item));
		case 'date':
			return [
				...checkDate(fact, item.from, item.to, item.precision),
				...checkOneAnswer(world, fact, item.stem, locale)
			];
		case 'number':
			return [...checkNumber(fact, item), ...checkOneAnswer(world, fact, item.stem, locale)];
		case 'place':
			return [...checkSpot(world, fact, item), ...checkOneAnswer(world, fact, item.stem, locale)];
	}
}

/** What the item asks for must stand in its stem. */
function checkStem(world: World, fact: RawFact, item: Item): readonly Complaint[] {
	const { form, direction, stem, locale } = item;
	if (form === 'match' || form === 'classify' || form === 'order') return [];
	const complaint = (reason: string) => [{ about: stem, reason }];
	if (direction === 'chain') return checkDescription(world, fact, item).flatMap(complaint);
	const names = direction === 'value' || direction === 'source';
	if (names && !isNamed(world, fact, stem, locale)) return complaint('the stem names no note');
	// Of a claim, the source's question names its matter alone, and its text.
	if (!names && !isTold(world, fact, stem, locale)) return complaint('the stem tells no value');
	if (direction === 'source' && !isTold(world, fact, stem, locale)) {
		return complaint('the stem tells no value');
	}
	return [];
}

function isNamed(world: World, { slug }: RawFact, stem: string, locale: Locale): boolean {
	const note = world.subject.notes.get(slug);
	const asked = note && 'question' in note ? [note.question[locale]] : [];
	return [...namesOf(world, slug, locale), ...asked].some((words) =>
		plain(stem).includes(plain(words))
	);
}

/** A note that is described in place of being named has to be the only one known to be so. */
function checkDescription(world: World, fact: RawFact, item: Item): readonly string[] {
	if (item.form !== 'choice') return ['only a choice describes'];
	const told = item.options
		.map(({ proof }) => proof.facts)
		.reduce((all, facts) => all.filter((id) => facts.includes(id)))
		.flatMap((id) => world.byId.get(id) ?? [])
		.filter(({ id }) => id !== fact.id);
	const pointing = told.find(({ slug, value }) => slug === fact.slug || value === fact.slug);
	if (!pointing) return ['no second fact leads to the note'];
	if (isNamed(world, fact, item.stem, item.locale)) return ['the stem names what it describes'];
	if (pointing.slug !== fact.slug) {
		if (!isNamed(world, pointing, item.stem, item.locale)) return ['the stem lacks its other note'];
		const others = (world.byNote.get(pointing.slug) ?? []).filter(
			(one) => one.field === pointing.field && compare(world, one, fact.slug) !== 'same'
		);
		const isMeant = others.some(
			(one) => judgeValue(world, pointing, one.value, one).truth !== 'false'
		);
		return isMeant || !pointing.complete ? ['the description fits another note'] : [];
	}
	if (!isTold(world, pointing, item.stem, item.locale)) return ['the stem lacks what it tells'];
	const kind = world.subject.notes.get(fact.slug)?.kind;
	return [...world.subject.notes.values()].some(
		(note) =>
			note.kind === kind &&
			note.slug !== fact.slug &&
			judgeNote(world, pointing, note.slug).truth === 'true'
	)
		? ['the description fits another note']
		: [];
}

function checkOptions(
	world: World,
	fact: RawFact,
	item: Item,
	options: readonly Option[],
	keyIds: readonly string[]
): readonly Complaint[] {
	return options.flatMap(({ id, text }) => {
		const { truth, why } = judgeOption(world, fact, item, id, text);
		const isKey = keyIds.includes(id);
		if (truth === (isKey ? 'true' : 'false')) return [];
		const declared = isKey ? 'the key' : 'a distractor';
		return { about: `${id} "${text}"`, reason: `${declared} is ${truth}: ${why}` };
	});
}

function judgeOption(
	world: World,
	fact: RawFact,
	{ form, direction, locale }: Pick<Item, 'form' | 'direction' | 'locale'>,
	id: string,
	text: string
): Judged {
	if (direction === 'source') return judgeSource(world, fact, id, text, locale);
	if (direction === 'note' || direction === 'contrast') {
		if (namesOf(world, id, locale)[0] !== text) {
			return { truth: 'unproven', why: 'its text is not the name of the note' };
		}
		return (form === 'multi' ? judgeNoteAtAnyTime : judgeNote)(world, fact, id);
	}
	const offered = valueOf(world, fact, id);
	if (offered === undefined) return { truth: 'unproven', why: 'there is no such value' };
	return isWritten(world, fact.valueKind, offered.value, text, locale)
		? judgeValue(world, fact, offered.value, offered.from)
		: { truth: 'unproven', why: 'its text is not how the value is written' };
}

/** Of a disputed value: whether that is the account of the source that the option names. */
function judgeSource(
	world: World,
	fact: RawFact,
	id: string,
	text: string,
	locale: Locale
): Judged {
	const account = world.byId.get(id);
	if (account?.slug !== fact.slug || account.field !== fact.field || !account.by) {
		return { truth: 'unproven', why: 'it is no account of that' };
	}
	// Two works of one publisher are told apart by their years.
	if (!plain(text).startsWith(plain(account.by[locale]))) {
		return { truth: 'unproven', why: 'its text does not name the source' };
	}
	if (account === fact) return { truth: 'true', why: 'the source says so' };
	return compare(world, account, fact.value) === 'different' && account.by.en !== fact.by?.en
		? { truth: 'false', why: 'the source says something else' }
		: { truth: 'unproven', why: 'it may be meant as well' };
}

interface Offered {
	readonly value: unknown;
	/** The fact that a text is taken from. */
	readonly from?: RawFact;
}

function valueOf(world: World, fact: RawFact, id: string): Offered | undefined {
	switch (fact.valueKind) {
		case 'note':
			return world.subject.notes.has(id) ? { value: id } : undefined;
		case 'text': {
			const from = world.byId.get(id);
			return from?.valueKind === 'text' ? { value: from.value, from } : undefined;
		}
		case 'quantity': {
			const match = /^(\d+)(?:-(\d+))?(~?)$/.exec(id);
			if (!match) return undefined;
			const { unit } = fact.value as { readonly unit: unknown };
			const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
			return { value: { min, max, unit, ...(match[3] ? { approximate: true } : {}) } };
		}
		default:
			return { value: id };
	}
}

function checkClaim(
	world: World,
	fact: RawFact,
	item: Extract<Item, { form: 'trueFalse' }>
): readonly Complaint[] {
	const { claimed, isTrue, stem, locale } = item;
	const offered = valueOf(world, fact, claimed.id);
	if (offered && !isTold(world, { ...fact, value: offered.value }, stem, locale)) {
		return [{ about: stem, reason: 'the statement does not use the value' }];
	}
	const { truth, why } = judgeOption(world, fact, item, claimed.id, claimed.text);
	if (truth === (isTrue ? 'true' : 'false')) return [];
	return [{ about: claimed.text, reason: `the statement is ${truth}: ${why}` }];
}

function checkPart(
	world: World,
	part: Part & { readonly targetId: string },
	targets: readonly { readonly id: string; readonly text: string }[],
	locale: Locale
): readonly Complaint[] {
	const fact = world.byId.get(part.cardId);
	if (fact?.slug !== part.id) return [{ about: part.text, reason: 'there is no such fact' }];
	if (!isNamed(world, fact, part.text, locale)) {
		return [{ about: part.text, reason: 'the text names another note' }];
	}
	return targets.flatMap(({ id, text }) => {
		const asked = { form: 'match', direction: 'value', locale } as const;
		// A text is named after the note that it is true of, which may be another part's.
		const { truth, why } = judgeOption(world, fact, asked, id, text);
		if (truth === (id === part.targetId ? 'true' : 'false')) return [];
		return { about: `${part.text} at ${text}`, reason: `it is ${truth}: ${why}` };
	});
}

function checkSpan(
	world: World,
	part: Extract<Item, { form: 'order' }>['parts'][number],
	{ stem, locale }: Item
): readonly Complaint[] {
	const fact = world.byId.get(part.cardId);
	const days = fact && readDays(dayOf(fact));
	if (!days || fact.slug !== part.id || fact.shape === 'contested') {
		return [{ about: part.text, reason: 'no undisputed date is known of it' }];
	}
	if (!isNamed(world, fact, part.text, locale)) {
		return [{ about: part.text, reason: 'the text names another note' }];
	}
	if (fact.valueKind !== 'date' && !isTheAct(world, fact, stem, locale)) {
		return [{ about: part.text, reason: 'the stem does not tell which act is meant' }];
	}
	const { first, last } = widest(days);
	return sinceEpoch(first) === part.firstDay && sinceEpoch(last) === part.lastDay
		? []
		: [{ about: part.text, reason: 'its days are not those of the note' }];
}

/** The date that a fact is, or of an act the day on which it was done. */
function dayOf({ valueKind, value, field, from }: RawFact): string {
	if (valueKind === 'date') return String(value);
	return field === 'designations' ? (from ?? '') : '';
}

/** Whether the stem tells an act and whose it was, and the note has one such act alone. */
function isTheAct(world: World, act: RawFact, stem: string, locale: Locale): boolean {
	const twins = (world.byNote.get(act.slug) ?? []).filter(
		(fact) =>
			fact.field === act.field &&
			fact.by?.en === act.by?.en &&
			compare(world, fact, act.value) === 'same'
	);
	const isWhose = plain(stem).includes(plain(act.by?.[locale] ?? '?'));
	return twins.length === 1 && isWhose && isTold(world, act, stem, locale);
}

/** What is to be typed: the value, or where the value is told, the note. */
function gapOf(fact: RawFact, { direction }: Item): Pick<RawFact, 'valueKind' | 'value' | 'slug'> {
	return direction === 'note' ? { ...fact, valueKind: 'note', value: fact.slug } : fact;
}

function checkTyped(
	world: World,
	{ valueKind, value }: Pick<RawFact, 'valueKind' | 'value'>,
	{ accepted }: TypedKey
): readonly Complaint[] {
	if (valueKind !== 'note') return checkDigits(value, accepted);
	const own = foldedNames(world.subject, String(value));
	return accepted.flatMap((spelling) => {
		if (!own.includes(plain(spelling)))
			return { about: spelling, reason: 'no spelling of the key' };
		const namesake = [...world.subject.notes.keys()].find(
			(slug) =>
				slug !== value &&
				isAnswer(world, slug) &&
				foldedNames(world.subject, slug).includes(plain(spelling))
		);
		return namesake === undefined
			? []
			: { about: spelling, reason: `it is also the name of ${namesake}` };
	});
}

/** Figures, claims and slips of print have headings, which are nobody's name. */
function isAnswer({ subject }: World, slug: string): boolean {
	return !['figure', 'claim', 'passage'].includes(subject.notes.get(slug)?.kind ?? '');
}

function checkDigits(value: unknown, accepted: readonly string[]): readonly Complaint[] {
	const { min = value } = Object(value) as { readonly min?: unknown };
	return accepted
		.filter((spelling) => plain(spelling).replace(/\D.*$/u, '') !== String(min))
		.map((spelling) => ({ about: spelling, reason: 'this is not the number' }));
}

/** An answer to type has no options to tell which of several is meant. */
function checkOneAnswer(
	world: World,
	fact: RawFact,
	stem: string,
	locale: Locale
): readonly Complaint[] {
	if (!fact.complete) return [{ about: stem, reason: 'the list of answers is open' }];
	const others = (world.byNote.get(fact.slug) ?? []).filter(
		(one) => one.field === fact.field && one !== fact && one.typology === fact.typology
	);
	if (fact.shape === 'contested') return [];
	return others
		.filter((one) => judgeValue(world, fact, one.value, one).truth !== 'false')
		.filter((one) => compare(world, fact, one.value) !== 'same')
		.filter((one) => !isTold(world, one, stem, locale))
		.map((one) => ({ about: one.id, reason: 'it is as right, and the stem does not name it' }));
}

function checkDate(
	{ value, valueKind }: RawFact,
	from: string,
	to: string,
	precision: string
): readonly Complaint[] {
	const known = valueKind === 'date' ? readDays(String(value)) : undefined;
	const [start, end] = [readDays(from), readDays(to)];
	if (!known || !start || !end) return [{ about: from, reason: 'no date is known' }];
	if (known.approximate && precision === 'day') {
		return [{ about: from, reason: 'an approximate date is asked to the day' }];
	}
	// A long interval may be asked more coarsely: by the months, then by the years of its ends.
	const [first = '', last = first] = String(value).split('/');
	const length = { day: 10, month: 7, year: 4 }[precision] ?? 0;
	return first.slice(0, length) === from && last.slice(0, length) === to
		? []
		: [{ about: `${from}/${to}`, reason: 'this is not the date of the note' }];
}

/** The spot is where the note of the value says it is, and the stem says how far off counts. */
function checkSpot(
	world: World,
	{ value }: RawFact,
	{ spot, toleranceKm, stem }: Extract<Item, { form: 'place' }>
): readonly Complaint[] {
	const note = world.subject.notes.get(String(value));
	const known = note?.kind === 'place' ? note.coordinates : undefined;
	const about = `${String(spot.latitude)}, ${String(spot.longitude)}`;
	if (known?.latitude !== spot.latitude || known.longitude !== spot.longitude) {
		return [{ about, reason: 'this is not where the place of the note lies' }];
	}
	const told = stem.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
	return told.includes(String(toleranceKm))
		? []
		: [{ about, reason: 'the stem does not say how far off counts' }];
}

function checkNumber(
	{ value }: RawFact,
	{ min, max, tolerance }: Extract<Item, { form: 'number' }>
): readonly Complaint[] {
	const known = typeof value === 'number' ? { min: value, max: value } : Object(value);
	const { approximate } = known as { readonly approximate?: true };
	if ((known as { min?: unknown }).min !== min || (known as { max?: unknown }).max !== max) {
		return [{ about: String(min), reason: 'this is not the number of the note' }];
	}
	return tolerance > 0 && !approximate
		? [{ about: String(min), reason: 'an exact number is taken for about right' }]
		: [];
}
