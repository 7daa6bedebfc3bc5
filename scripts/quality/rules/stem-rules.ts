import { gapMark, type Item } from '$lib/cards';
import { offerOf, shownTexts, when, type ItemRule } from './rule';

const articleAtEnd = /\ban? *(?:[:?]|$)/i;

/** R15: every option fits the stem: no article is left hanging, and one before a gap fits all. */
export const r15Agreement: ItemRule = ({ locale, stem, ...item }) => {
	if (locale !== 'en') return [];
	const article = /\b(an?) _____/i.exec(stem)?.[1]?.toLowerCase();
	const texts = 'bank' in item ? (item.bank?.options ?? []).map(({ text }) => text) : [];
	const wanted = (text: string) => (/^[aeiou]/i.test(text) ? 'an' : 'a');
	return [
		...when(articleAtEnd.test(stem), `an article hangs: ${stem}`),
		...when(
			article !== undefined && texts.some((text) => wanted(text) !== article),
			`the article fits some words alone: ${stem}`
		)
	];
};

/** How a stem ends, by form: a question, a statement, or a statement with one gap. */
export const r21Question: ItemRule = (item) => {
	const { form, stem, locale } = item;
	const gaps = stem.split(gapMark).length - 1;
	if (form === 'cloze') return when(gaps !== 1, `${String(gaps)} gaps: ${stem}`);
	const isStatement = ['trueFalse', 'match', 'classify', 'order'].includes(form);
	const end = isStatement ? /\.$/u : locale === 'ar' ? /؟(?: \S.*\.)?$/u : /\?(?: \S.*\.)?$/u;
	return [
		...when(gaps > 0, `a gap in no cloze: ${stem}`),
		...when(!end.test(stem.trim()), `neither question nor statement: ${stem}`)
	];
};

const negations = {
	en: /\b(?:not|never|no|none|neither|nor|except|cannot|without)\b/giu,
	ar: /(?:^|\s)(?:لا|لم|لن|ليس|ليست|غير|عدا|دون)(?=\s)/gu
} as const;

/** What the generator itself says: the stem without the words of the notes that are asked about. */
function ownWords(item: Item, names: readonly string[]): string {
	const unquoted = item.stem.replace(/“[^”]*”|«[^»]*»/gu, '');
	return names.reduce((text, name) => text.replaceAll(name, ''), unquoted);
}

/** R24: no double negatives in what is asked. Authors' texts in it are quoted as they are. */
export const r24Negatives: ItemRule = (item, world) => {
	const words = ownWords(item, authorsWords(item, world));
	const found = words.match(negations[item.locale]) ?? [];
	return when(found.length > 1, `a double negative: ${item.stem}`);
};

/** Words that take sides; authors have their own list, this is for what the product says. */
const charged =
	/\b(?:terrorists?|thugs?|martyrs?|heroic|brutal|notorious|infamous|so-called|barbaric|glorious|evil)\b|إرهابي|شهيد|بطولي|وحشي|مجرم|عميل/iu;

/** R26: the product itself takes no side. */
export const r26Neutral: ItemRule = (item, world) =>
	when(charged.test(ownWords(item, authorsWords(item, world))), `a charged word: ${item.stem}`);

function authorsWords(item: Item, { byId, subject }: Parameters<ItemRule>[1]): readonly string[] {
	const { locale } = item;
	const fact = byId.get(item.cardId);
	const note = fact && subject.notes.get(fact.slug);
	const value = fact?.value;
	const text = typeof value === 'object' && value !== null && 'en' in value ? value : undefined;
	const told = text ? String(Object(text)[locale]).replace(/\s*\.\s*$/u, '') : '';
	const typology = fact?.typology === undefined ? undefined : subject.typologies.get(fact.typology);
	const claimed = item.form === 'trueFalse' ? item.claimed.text.replace(/\s*\.\s*$/u, '') : '';
	const group = fact?.valueKind === 'group' ? subject.groups.get(String(value))?.name[locale] : '';
	const other = subject.notes.get(String(value))?.name;
	// A description tells of a second fact, whose words are an author's as well.
	const described =
		item.direction === 'chain' && item.form === 'choice'
			? item.options
					.flatMap(({ proof }) => proof.facts)
					.flatMap((id) => {
						const one = byId.get(id);
						const words = Object(one?.value) as Readonly<Record<string, unknown>>;
						const of = one && subject.notes.get(one.slug)?.name;
						return [
							words[locale],
							of?.[locale],
							subject.notes.get(String(one?.value))?.name[locale]
						];
					})
			: [];
	return [
		told,
		claimed,
		group,
		note?.name[locale],
		note?.name.inSentence,
		other?.[locale],
		other?.inSentence,
		note && 'question' in note ? note.question[locale].replace(/\s*[?؟]\s*$/u, '') : '',
		fact?.by?.[locale],
		typology?.name[locale],
		...described
	]
		.filter((words): words is string => typeof words === 'string' && words !== '')
		.sort((a, b) => b.length - a.length);
}

/** R34: composed letters, isolates in pairs, and foreign names within Arabic isolated. */
export const r34Unicode: ItemRule = (item) => {
	const { stem, locale, explanation } = item;
	const sentences = [stem, explanation.statement];
	return [
		...[...sentences, ...shownTexts(item)].flatMap((text) => [
			...when(text.normalize('NFC') !== text, `not composed: ${text}`),
			...when(!isBalanced(text), `isolates do not match: ${text}`)
		]),
		...sentences.flatMap((text) =>
			when(foreign[locale].test(outside(text)), `a foreign name is not isolated: ${text}`)
		)
	];
};

const foreign = { en: /\p{Script=Arabic}/u, ar: /\p{Script=Latin}/u } as const;

function outside(text: string): string {
	return text.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, '');
}

function isBalanced(text: string): boolean {
	let depth = 0;
	for (const letter of text) {
		if (/[\u2066-\u2068]/u.test(letter)) depth += 1;
		if (letter === '\u2069') depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** R9: a key that is much longer than the others. A warning. */
export const r9Length: ItemRule = (item) => {
	const offer = offerOf(item);
	if (!offer || item.form === 'multi') return [];
	const lengths = offer.options.map(({ text }) => text.length).sort((a, b) => a - b);
	const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
	const key = offer.options.find(({ id }) => offer.keyIds.includes(id))?.text ?? '';
	return when(key.length > 1.5 * median && key.length - median > 5, `a long key: ${key}`);
};

/** R23: a question that asks for what is not so. A warning. */
export const r23Negative: ItemRule = (item, world) =>
	when(
		negations[item.locale].test(ownWords(item, authorsWords(item, world))),
		`asks for what is not: ${item.stem}`
	);

/** R25: a stem of more than forty words. A warning. */
export const r25Load: ItemRule = ({ stem }) =>
	when(stem.split(/\s+/u).length > 40, `much to read: ${stem}`);
