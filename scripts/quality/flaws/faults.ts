import type { Item, Option } from '$lib/cards';
import { namesOf } from '../solver/shown';
import { judgeValue } from '../solver/truth';
import type { RawFact, World } from '../solver/world';
import { stemOf, tellingWords } from '../words';
import { typeWords } from '../rules/type-words';
import { withFirstWrong, withOptions, type Inject } from './flaw';

/**
 * Flaws that no item may have, one function each. The solver or the linter has to find them: what
 * they do not find when it is put in by hand, they would not find in the generator's own items.
 */
export const faults: Readonly<Record<string, Inject>> = {
	secondTrueOption: (item, world) => {
		const fact = world.byId.get(item.cardId);
		if (!fact || item.direction !== 'value') return undefined;
		if (item.form === 'multi') return keyLeftOut(item);
		const other = anotherTruth(world, fact, item);
		return other && withFirstWrong(item, (wrong) => ({ ...wrong, ...other }));
	},
	secondTrueNote: (item, world) => {
		const fact = world.byId.get(item.cardId);
		if (!fact || item.direction !== 'note') return undefined;
		if (item.form === 'multi') return keyLeftOut(item);
		const twin = world.byField
			.get(fact.field)
			?.find(({ slug, value }) => slug !== fact.slug && value === fact.value);
		if (!twin) return undefined;
		const [text = ''] = namesOf(world, twin.slug, item.locale);
		return withFirstWrong(item, (wrong) => ({ ...wrong, id: twin.slug, text }));
	},
	aliasOfKey: (item, world) => {
		if (item.form !== 'choice') return undefined;
		const name = world.subject.notes.get(item.keyId)?.name;
		const alias = name && { en: name.latin, ar: name.arabic }[item.locale]?.[0];
		return alias === undefined
			? undefined
			: withFirstWrong(item, (wrong) => ({ ...wrong, text: alias }));
	},
	wrongKey: (item) => {
		if (item.form !== 'choice') return undefined;
		const key = item.options.find(({ id }) => id === item.keyId);
		const wrong = item.options.find(({ id }) => id !== item.keyId);
		if (!key || !wrong?.distractor) return undefined;
		const { distractor, proof, ...bare } = wrong;
		const options = item.options.map((one): Option => {
			if (one === key) return { ...key, proof, distractor };
			return one === wrong ? { ...bare, proof: key.proof } : one;
		});
		return { ...item, options, keyId: wrong.id };
	},
	flippedClaim: (item) => {
		if (item.form !== 'trueFalse') return undefined;
		const { id, text } = item.claimed;
		const distractor = { whyFalse: '.', confusion: 'otherFact', similarity: 0 } as const;
		const isTrue = !item.isTrue;
		const rule = isTrue ? 'stated' : 'oneValue';
		const proof = { ...item.claimed.proof, rule } as const;
		return {
			...item,
			isTrue,
			claimed: isTrue ? { id, text, proof } : { id, text, proof, distractor }
		};
	},
	otherValueClaimed: (item) =>
		item.form === 'trueFalse'
			? { ...item, claimed: { ...item.claimed, text: `${item.claimed.text} 1` } }
			: undefined,
	noProof: (item) =>
		withOptions(item, (option, isKey) =>
			isKey ? option : { ...option, proof: { ...option.proof, facts: [] } }
		),
	noSource: (item) =>
		withOptions(item, (option, isKey) =>
			isKey ? { ...option, proof: { ...option.proof, sources: ['nobody'] } } : option
		),
	noReason: (item) =>
		withFirstWrong(item, (wrong) => {
			const { distractor } = wrong;
			return distractor && { ...wrong, distractor: { ...distractor, whyFalse: '' } };
		}),
	keyInStem: (item, world) =>
		item.form === 'choice' && ownWord(item, world) !== undefined
			? { ...item, stem: item.stem.replace(/[?؟]$/u, ` ${item.answer}$&`) }
			: undefined,
	stemWordInKey: (item, world) => stemWordInKey(item, world),
	otherKind: (item, { byId }) => {
		const kind = byId.get(item.cardId)?.valueKind;
		const asksValue = item.direction === 'value' || item.direction === 'chain';
		const isDate = asksValue && ['date', 'period', 'number'].includes(kind ?? '');
		if (item.direction === 'source') return undefined;
		const text = isDate
			? { en: 'the border', ar: 'الحدود' }
			: { en: '12 May 1915', ar: '١٢ أيار ١٩١٥' };
		return withFirstWrong(item, (wrong) => ({ ...wrong, text: text[item.locale] }));
	},
	endedDifferently: (item) =>
		withFirstWrong(item, (wrong) => ({
			...wrong,
			text: /\.$/u.test(wrong.text) ? wrong.text.slice(0, -1) : `${wrong.text}.`
		})),
	twice: (item) => {
		if (item.form !== 'choice') return undefined;
		const [first, second] = item.options.filter(({ id }) => id !== item.keyId);
		if (!first || !second) return undefined;
		return withFirstWrong(item, (wrong) => ({ ...wrong, text: second.text.toUpperCase() }));
	},
	tooFew: (item) =>
		item.form === 'choice' && item.direction !== 'source' && item.direction !== 'contrast'
			? {
					...item,
					options: item.options.filter(
						({ id }, at) => id === item.keyId || at === (item.options[0]?.id === item.keyId ? 1 : 0)
					)
				}
			: undefined,
	allOfTheAbove: (item) =>
		withFirstWrong(item, (wrong) => ({
			...wrong,
			text: { en: 'All of the above', ar: 'جميع ما سبق' }[item.locale]
		})),
	descending: (item, { byId }) => {
		const kind = byId.get(item.cardId)?.valueKind ?? 'text';
		const isScale = ['date', 'period', 'number', 'quantity'].includes(kind);
		if (item.form !== 'choice' || item.direction !== 'value' || !isScale) return undefined;
		return { ...item, options: [...item.options].reverse() };
	},
	disputedAsTruth: (item, { byId }) => {
		const fact = byId.get(item.cardId);
		const whose = fact?.shape === 'contested' ? fact.by?.[item.locale] : undefined;
		if (whose === undefined || item.direction !== 'value') return undefined;
		if (!item.stem.includes(whose)) return undefined;
		return { ...item, stem: item.stem.replaceAll(whose, '') };
	},
	timeLeftOut: (item, { byId }) => {
		if (byId.get(item.cardId)?.shape !== 'succession' || 'parts' in item) return undefined;
		if (item.form === 'trueFalse') return undefined;
		return { ...item, stem: item.stem.replace(/[\d٠-٩]/g, '') };
	},
	swappedPlaces: (item) => {
		if (item.form !== 'match' && item.form !== 'classify') return undefined;
		const [first] = item.parts;
		const second = item.parts.find(({ targetId }) => targetId !== first?.targetId);
		if (!first || !second) return undefined;
		const parts = item.parts.map((part) => {
			if (part === first) return { ...part, targetId: second.targetId };
			return part === second ? { ...part, targetId: first.targetId } : part;
		});
		return item.form === 'match' ? { ...item, parts } : { ...item, parts };
	},
	noPlaceLeftOver: (item) => {
		if (item.form !== 'match') return undefined;
		const used = new Set(item.parts.map(({ targetId }) => targetId));
		return { ...item, targets: item.targets.filter(({ id }) => used.has(id)) };
	},
	unprovenPart: (item) => {
		if (item.form !== 'match' && item.form !== 'order') return undefined;
		const noProof = { rule: 'stated' as const, facts: [], sources: [] };
		if (item.form === 'order') {
			return { ...item, parts: item.parts.map((part) => ({ ...part, proof: noProof })) };
		}
		return { ...item, parts: item.parts.map((part) => ({ ...part, proof: noProof })) };
	},
	wrongDays: (item) =>
		item.form === 'order'
			? {
					...item,
					parts: item.parts.map((part, at) =>
						at === 0 ? { ...part, firstDay: part.firstDay + 1, lastDay: part.lastDay + 400 } : part
					)
				}
			: undefined,
	dateInName: (item) =>
		item.form === 'order'
			? { ...item, parts: item.parts.map((part) => ({ ...part, text: `${part.text} (2016)` })) }
			: undefined,
	othersSpelling: (item, { subject }, { at }) => {
		if (item.form !== 'shortText' || item.inputMode !== 'text') return undefined;
		const named = [...subject.notes.values()].filter(
			({ kind, name }) => kind === 'person' && !item.accepted.includes(name.en)
		);
		const other = named[at % named.length];
		return other && { ...item, accepted: [...item.accepted, other.name.en] };
	},
	otherDigits: (item) =>
		item.form === 'shortText' && item.inputMode === 'numeric'
			? { ...item, accepted: [...item.accepted, `${item.accepted.at(-1) ?? ''}7`] }
			: undefined,
	otherDate: (item) =>
		item.form === 'date' ? { ...item, from: '1815-06-18', to: '1815-06-18' } : undefined,
	otherNumber: (item) => (item.form === 'number' ? { ...item, max: item.max + 1 } : undefined),
	noQuestion: (item) =>
		item.form === 'choice' ? { ...item, stem: item.stem.replace(/[?؟]$/u, '') } : undefined,
	doubleNegative: (item) => {
		const prefix = { en: 'Which is never not so? ', ar: 'ما الذي ليس غير صحيح ولا لا يقال؟ ' };
		return item.form === 'choice' ? { ...item, stem: prefix[item.locale] + item.stem } : undefined;
	},
	chargedWord: (item) => {
		const prefix = { en: 'The notorious one: ', ar: 'عن هذا الطرف الوحشي: ' };
		return item.form === 'choice' ? { ...item, stem: prefix[item.locale] + item.stem } : undefined;
	},
	openIsolate: (item) => ({ ...item, stem: `\u2068${item.stem}` }),
	decomposed: (item) =>
		withFirstWrong(item, (wrong) => ({ ...wrong, text: `e\u0301${wrong.text}` })),
	foreignName: (item) => ({
		...item,
		stem: item.stem.replace(/^/u, { en: 'ثورة: ', ar: 'Revolution: ' }[item.locale])
	}),
	unnamed: (item) => {
		if (item.form !== 'choice' || item.direction !== 'value') return undefined;
		return { ...item, stem: { en: 'Which of these?', ar: 'أيّ من هذه؟' }[item.locale] };
	}
};

function keyLeftOut(item: Extract<Item, { form: 'multi' }>): Item | undefined {
	const [first, ...rest] = item.keyIds;
	if (first === undefined || rest.length === 0) return undefined;
	const distractor = { whyFalse: '.', confusion: 'otherFact', similarity: 0 } as const;
	return {
		...item,
		keyIds: rest,
		options: item.options.map((option) =>
			option.id === first
				? { ...option, distractor, proof: { ...option.proof, rule: 'allKnown' } }
				: option
		)
	};
}

/** Another value that answers as well: an entry of the same list, or the place around the key. */
function anotherTruth(
	world: World,
	fact: RawFact,
	item: Item
): Pick<Option, 'id' | 'text'> | undefined {
	if (item.form !== 'choice' || fact.valueKind === 'quantity') return undefined;
	const own = (world.byNote.get(fact.slug) ?? []).filter(
		(one) => one.field === fact.field && one !== fact && one.shape === 'many'
	);
	const around = (world.byNote.get(String(fact.value)) ?? []).filter(
		({ field }) => field === 'within'
	);
	const other = [...own, ...around].find(
		(one) => judgeValue(world, fact, one.value, one).truth !== 'false'
	);
	if (!other) return undefined;
	const value = other.value;
	if (other.valueKind === 'text') {
		const text = Object(value) as Readonly<Record<string, string>>;
		return { id: other.id, text: text[item.locale] ?? '' };
	}
	const [name] = namesOf(world, String(value), item.locale);
	return { id: String(value), text: name ?? String(value) };
}

/** A telling word of the key that not all options share. */
function ownWord(item: Item, { subject }: World): string | undefined {
	if (item.form !== 'choice') return undefined;
	const types = typeWords(subject);
	const others = item.options.filter(({ id }) => id !== item.keyId);
	return tellingWords(item.answer)
		.map(stemOf)
		.find(
			(word) =>
				!types.has(word) &&
				others.some(({ text }) => !tellingWords(text).map(stemOf).includes(word))
		);
}

/** Ends the key with a word of the question. */
export function stemWordInKey(item: Item, { subject }: World): Item | undefined {
	const types = typeWords(subject);
	const word = tellingWords(item.stem.replace(/^(?:Besides .*?|إلى جانب .*?)[,،] /u, '')).find(
		(one) => !types.has(stemOf(one)) && !/\d/.test(one)
	);
	if (word === undefined) return undefined;
	return withOptions(item, (option, isKey) =>
		isKey ? { ...option, text: `${option.text} ${word}` } : option
	);
}
