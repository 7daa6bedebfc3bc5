import { monthNames, stemOf, tellingWords, wordsOf } from '../words';
import { typeWords } from './type-words';
import { offerOf, pairsOf, shownTexts, when, type ItemRule } from './rule';

/** R8: options are of one kind, in one grammatical form, begun and ended alike. */
export const r8Kinds: ItemRule = (item, world) => {
	const offered = offerOf(item)?.options ?? [];
	const sets = [
		offered,
		'targets' in item ? item.targets : [],
		'parts' in item ? item.parts : []
	].filter((set) => set.length > 0);
	return sets.flatMap((set) => {
		const kinds = new Set(set.map(({ id }) => world.subject.notes.get(id)?.kind ?? 'value'));
		const texts = set.map(({ text }) => text);
		return [
			...when(kinds.has('value') && kinds.size > 1, `of several kinds: ${texts.join(' | ')}`),
			...when(new Set(texts.map(endOf)).size > 1, `ended differently: ${texts.join(' | ')}`),
			...when(new Set(texts.map(scriptOf)).size > 1, `dates beside words: ${texts.join(' | ')}`)
		];
	});
};

function endOf(text: string): string {
	return /[.?!؟…]$/u.exec(text)?.[0] ?? '';
}

/** Dates and bare numbers are of one sort, everything with words of its own of another. */
function scriptOf(text: string): string {
	const rest = monthNames
		.flat()
		.sort((a, b) => b.length - a.length)
		.reduce((left, month) => left.replaceAll(month, ''), text)
		.replace(/\b(?:about|from|to|on|until)\b|(?:^|\s)(?:نحو|من|إلى|حتى|منذ|عام)(?=\s)/gu, '');
	return /\p{L}/u.test(rest) ? 'words' : 'date';
}

/** How many options each form may have. Two only where no third can be. */
const sizes = { choice: [3, 4], multi: [4, 6], cloze: [3, 4] } as const;

/** R10: three or four options, none twice, none within another unless it is so of all. */
export const r10Options: ItemRule = (item) => {
	const offer = offerOf(item);
	if (!offer || !(item.form in sizes)) return [];
	const { options } = offer;
	const [fewest, most] = sizes[item.form as keyof typeof sizes];
	const isPair = item.direction === 'source' || item.direction === 'contrast';
	const least = isPair ? 2 : fewest;
	const folded = options.map(({ text }) => ` ${wordsOf(text).join(' ')} `);
	const pairs = pairsOf(folded);
	const isWithin = ([a, b]: readonly [string, string]) => a.includes(b) || b.includes(a);
	const isScale = options.every(({ text }) => /[\d٠-٩]/.test(text));
	return [
		...when(options.length < least || options.length > most, `${String(options.length)} options`),
		...when(new Set(folded).size < folded.length, 'two options read alike'),
		...when(
			!isScale && pairs.some(isWithin) && !pairs.every(isWithin),
			`one option within another: ${options.map(({ text }) => text).join(' | ')}`
		)
	];
};

const ofTheAbove =
	/\b(?:all|none|both|either|neither) of (?:the above|these|them)\b|\bboth [ABCD] and [ABCD]\b|(?:جميع|كل|لا شيء) (?:ما سبق|مما سبق)|^[A-Da-dأ-د][.)]\s/iu;

/** R11: nothing of all the above, and no letters for options. */
export const r11Above: ItemRule = (item) =>
	shownTexts(item).flatMap((text) => when(ofTheAbove.test(text), `of the above: ${text}`));

/** R22: no telling word of the key stands in the stem unless every option has it. */
export const r22Clang: ItemRule = (item, world) => {
	const offer = offerOf(item);
	if (!offer) return [];
	const asked = new Set(stemWords(item.stem).map(stemOf));
	const words = offer.options.map(({ id, text }) => ({
		isKey: offer.keyIds.includes(id),
		words: new Set(tellingWords(text).map(stemOf))
	}));
	const types = typeWords(world.subject);
	const keys = words.filter(({ isKey }) => isKey);
	const others = words.filter(({ isKey }) => !isKey);
	const clanging = [...new Set(keys.flatMap(({ words: own }) => [...own]))].filter(
		(word) =>
			asked.has(word) &&
			!types.has(word) &&
			keys.every(({ words: own }) => own.has(word)) &&
			!others.every(({ words: own }) => own.has(word))
	);
	return clanging.map((word) => `question and key alone have “${word}”: ${item.stem}`);
};

/** What a question says it does not ask for is no hint at what it does. */
function stemWords(stem: string): readonly string[] {
	return tellingWords(stem.replace(/^(?:Besides .*?|إلى جانب .*?)[,،] /u, ''));
}
