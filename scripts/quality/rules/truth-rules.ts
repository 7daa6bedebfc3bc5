import type { Item, Proof } from '$lib/cards';
import { readDays } from '../solver/days';
import { foldedNames } from '../solver/names';
import { leadsTo } from '../solver/values';
import { offerOf, pairsOf, when, type ItemRule } from './rule';

/** R1: one key where one is asked for; of several neither none nor all; a reason for each other. */
export const r1Keys: ItemRule = (item) => {
	const offer = offerOf(item);
	if (!offer) return [];
	const { options, keyIds } = offer;
	const keys = options.filter(({ id }) => keyIds.includes(id));
	return [
		...when(new Set(options.map(({ id }) => id)).size < options.length, 'two options of one id'),
		...when(keys.length !== new Set(keyIds).size, 'a key is no option'),
		...when(keys.length === 0 || keys.length === options.length, 'all or no options are keys'),
		...options.flatMap(({ id, text, distractor }) =>
			when((distractor === undefined) !== keyIds.includes(id), `wrongly marked: ${text}`)
		)
	];
};

/** Fields by which two names may stand for one thing. */
const sameThing = ['successorOf', 'within', 'partOf', 'armedWingOf'];

/** R3: no option is another under a second name; no answer is a part of another answer. */
export const r3Aliases: ItemRule = (item, world) => {
	const options = offerOf(item)?.options ?? [];
	const { subject } = world;
	const answersNote = item.direction === 'value' || item.direction === 'chain';
	return pairsOf(options).flatMap(([a, b]) => {
		const names = foldedNames(subject, a.id);
		const isAlias = foldedNames(subject, b.id).some((name) => names.includes(name));
		const isPart =
			answersNote &&
			sameThing.some(
				(field) => leadsTo(world, field, a.id, b.id) || leadsTo(world, field, b.id, a.id)
			);
		// Two wrong answers may be part and whole; a key and a wrong one may not.
		const hasKey = a.distractor === undefined || b.distractor === undefined;
		return [
			...when(isAlias, `one under two names: ${a.text}, ${b.text}`),
			...when(isPart && hasKey, `part and whole: ${a.text}, ${b.text}`)
		];
	});
};

/** R4: where a value has changed, the question says of which time it asks. */
export const r4Time: ItemRule = (item, world) => {
	const asked = 'parts' in item ? item.parts.map((one) => [one.cardId, one.text] as const) : [];
	const all = asked.length > 0 ? asked : [[item.cardId, item.stem] as const];
	return all.flatMap(([cardId, text]) => {
		const fact = world.byId.get(cardId);
		if (fact?.shape !== 'succession') return [];
		const years = [fact.from, fact.to, fact.asOf].flatMap((date) => date?.slice(0, 4) ?? []);
		const told = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
		return when(!years.some((year) => told.includes(year)), `no time is said: ${text}`);
	});
};

/** R5: what sources dispute is asked and told as somebody's. */
export const r5Contested: ItemRule = (item, world) => {
	const ids = 'parts' in item ? item.parts.map(({ cardId }) => cardId) : [item.cardId];
	return ids.flatMap((id) => {
		const fact = world.byId.get(id);
		if (fact?.shape !== 'contested') return [];
		if ('parts' in item) return [`disputed among parts: ${id}`];
		const whose = fact.by?.[item.locale] ?? '?';
		const asked = item.direction === 'source' ? item.explanation.statement : item.stem;
		return when(!stripped(asked).includes(stripped(whose)), `does not say whose word: ${asked}`);
	});
};

/** R6: every key, option, part and claim rests on facts and sources that there are. */
export const r6Proofs: ItemRule = (item, { byId, subject }) => {
	const isProven = ({ facts, sources }: Proof) =>
		facts.length > 0 &&
		sources.length > 0 &&
		facts.every((id) => byId.has(id)) &&
		sources.every((slug) => subject.sources.has(slug));
	return [
		...when(item.explanation.citations.length === 0, 'cites nothing'),
		...when(item.explanation.statement.trim() === '', 'explains nothing'),
		...provenThings(item).flatMap(({ text, proof, isRight, whyFalse }) => [
			...when(!isProven(proof), `no proof: ${text}`),
			...when((proof.rule === 'stated') !== isRight, `proven by the wrong rule: ${text}`),
			...when(!isRight && (whyFalse ?? '').trim() === '', `says not why it is wrong: ${text}`)
		])
	];
};

function provenThings(item: Item) {
	const options = [
		...(offerOf(item)?.options ?? []),
		...(item.form === 'trueFalse' ? [item.claimed] : [])
	].map(({ text, proof, distractor }) => ({
		text,
		proof,
		isRight: distractor === undefined,
		whyFalse: distractor?.whyFalse
	}));
	const parts = 'parts' in item ? item.parts : [];
	return [
		...options,
		...parts.map(({ text, proof, statement }) => ({
			text,
			proof,
			isRight: true,
			whyFalse: statement
		}))
	];
}

/** R14: dates and numbers ascend, and are written to the same precision. */
export const r14Scale: ItemRule = (item, { byId }) => {
	const kind = byId.get(item.cardId)?.valueKind;
	const asksValue = item.direction === 'value' || item.direction === 'chain';
	if (!asksValue || kind === undefined || !scales.has(kind)) return [];
	const ids = 'targets' in item ? item.targets : (offerOf(item)?.options ?? []);
	const ranks = ids.map(({ id }) => rankOf(kind, id));
	return [
		...when(
			ranks.some((rank, index) => rank < (ranks[index - 1] ?? -Infinity)),
			`not ascending: ${ids.map(({ id }) => id).join(' ')}`
		),
		...when(
			kind !== 'number' &&
				!('targets' in item) &&
				new Set(ids.map(({ id }) => shapeOf(id))).size > 1,
			`not of one precision: ${ids.map(({ id }) => id).join(' ')}`
		)
	];
};

const scales: ReadonlySet<string> = new Set(['date', 'period', 'number', 'quantity']);

function rankOf(kind: string, id: string): number {
	if (kind === 'number' || kind === 'quantity') {
		const [min = '', max = min] = id.replace('~', '').split('-');
		return Number(min) + Number(max);
	}
	const [start = '', end = ''] = id.split('/');
	return readDays(start === '..' ? end : start)?.first ?? 0;
}

/** All that an id shows of how a date or count is written: its parts, "about", whether it is a range. */
function shapeOf(id: string): string {
	return id.replace(/\d+/g, 'n');
}

function stripped(text: string): string {
	return text.replace(/[\u2066-\u2069]/g, '');
}
