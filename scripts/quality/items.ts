import { forms, writeSpot, type Form, type Item, type Proof } from '$lib/cards';
import { makeBatch } from './batch';
import { locales, subjects } from './subjects';

const usage =
	'npm run items -- --subject <slug> [--lang en] [--seed 1] [--count 20] [--form choice] [--json]';

/** What is wrong with what was asked for, in a sentence. */
class Mistake extends Error {}

/**
 * Prints items, for authors and reviewers to read, or with `--json` one a line for other programs.
 * @returns the exit code: 1 if what was asked for does not exist
 */
export function printItems(args: readonly string[], print: (text: string) => void): number {
	try {
		const { order, count, isJson } = read(args);
		const items = makeBatch(order, count);
		if (items.length === 0) {
			throw new Mistake(
				`Subject "${order.subject.slug}" has no item of the form "${String(order.form)}".`
			);
		}
		print(items.map(isJson ? asJson : asText).join(isJson ? '\n' : '\n\n'));
		return 0;
	} catch (error) {
		if (!(error instanceof Mistake)) throw error;
		console.error(error.message);
		return 1;
	}
}

const known = ['subject', 'lang', 'seed', 'count', 'form'] as const;
type Option = (typeof known)[number];

function read(args: readonly string[]) {
	const { given, isJson } = readOptions(args);
	const subject = oneOf(
		'subject',
		subjects.map(({ slug }) => slug),
		given.get('subject')
	);
	const found = subjects.find(({ slug }) => slug === subject);
	if (!found) throw new Mistake(usage);
	const form = given.get('form');
	return {
		isJson,
		count: readCount(given.get('count') ?? '20'),
		order: {
			subject: found,
			locale: oneOf('language', locales, given.get('lang') ?? 'en'),
			seed: given.get('seed') ?? '1',
			...(form === undefined ? {} : { form: oneOf<Form>('form', forms, form) })
		}
	};
}

function readOptions(args: readonly string[]) {
	const given = new Map<Option, string>();
	let isJson = false;
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at];
		if (arg === '--json') {
			isJson = true;
			continue;
		}
		const name = known.find((one) => arg === `--${one}`);
		const value = args[at + 1];
		if (name === undefined) throw new Mistake(`There is no option "${String(arg)}". ${usage}`);
		if (value === undefined) throw new Mistake(`The option --${name} needs a value. ${usage}`);
		given.set(name, value);
		at += 1;
	}
	return { given, isJson };
}

/** @throws Mistake if it is none of them, naming those that there are */
function oneOf<T extends string>(what: string, all: readonly T[], name: string | undefined): T {
	const found = all.find((one) => one === name);
	if (found !== undefined) return found;
	const which = name === undefined ? `Name a ${what}` : `There is no ${what} "${name}"`;
	throw new Mistake(`${which}: ${all.join(', ')}.`);
}

function readCount(text: string): number {
	if (!/^[1-9]\d{0,6}$/.test(text)) {
		throw new Mistake(`The count "${text}" is not a whole number from 1 to 9999999.`);
	}
	return Number(text);
}

/** All that makes an item what it is, as one line of JSON. */
function asJson(item: Item): string {
	const { id, cardId, form, direction, locale, stem, answer, difficulty, explanation } = item;
	return JSON.stringify({
		id,
		card: cardId,
		form,
		direction,
		lang: locale,
		stem,
		answer,
		difficulty: Math.round(1000 * difficulty) / 1000,
		...answersOf(item),
		explanation
	});
}

function answersOf(item: Item): object {
	switch (item.form) {
		case 'recall':
			return {};
		case 'choice':
			return { options: item.options, key: [item.keyId] };
		case 'multi':
			return { options: item.options, key: item.keyIds };
		case 'trueFalse':
			return { isTrue: item.isTrue, claimed: item.claimed };
		case 'match':
		case 'classify':
			return { parts: item.parts, targets: item.targets };
		case 'order':
			return { parts: item.parts };
		case 'cloze':
			return {
				...(item.typed ? { accepted: item.typed.accepted } : {}),
				...(item.bank ? { options: item.bank.options, key: [item.bank.keyId] } : {})
			};
		case 'shortText':
			return { accepted: item.accepted };
		case 'date':
			return { precision: item.precision, from: item.from, to: item.to };
		case 'number':
			return { min: item.min, max: item.max, unit: item.unit, tolerance: item.tolerance };
		case 'place':
			return { spot: item.spot, toleranceKm: item.toleranceKm };
	}
}

/** An item to read: a star at whatever is right, and why. */
function asText(item: Item): string {
	const { id, direction, stem, answer, difficulty, explanation } = item;
	const citations = explanation.citations.map(({ publisher, date }) => `${publisher}, ${date}`);
	return [
		`${id}  (${direction}, difficulty ${difficulty.toFixed(2)})`,
		`  ${stem}`,
		...linesOf(item).map((line) => `    ${line}`),
		`  = ${answer}`,
		`  ${explanation.statement} [${citations.join('; ')}]`
	].join('\n');
}

function linesOf(item: Item): readonly string[] {
	switch (item.form) {
		case 'choice':
			return item.options.map((option) => optionLine(option, option.id === item.keyId));
		case 'multi':
			return item.options.map((option) => optionLine(option, item.keyIds.includes(option.id)));
		case 'trueFalse':
			return [optionLine(item.claimed, item.isTrue)];
		case 'cloze':
			return [
				...(item.typed ? [`typed: ${item.typed.accepted.join(' | ')}`] : []),
				...(item.bank?.options.map((option) =>
					optionLine(option, option.id === item.bank?.keyId)
				) ?? [])
			];
		case 'match':
		case 'classify':
			return [
				...item.parts.map(({ text, targetId, proof }) => {
					const target = item.targets.find(({ id }) => id === targetId)?.text ?? '';
					return `${text} -> ${target}  {${proofText(proof)}}`;
				}),
				`places: ${item.targets.map(({ text }) => text).join(' | ')}`
			];
		case 'order':
			return item.parts.map(({ text, date, proof }) => `${text}: ${date}  {${proofText(proof)}}`);
		case 'shortText':
			return [`accepted: ${item.accepted.join(' | ')}`];
		case 'date':
			return [`${item.from} to ${item.to}, by ${item.precision}`];
		case 'number':
			return [`${String(item.min)} to ${String(item.max)} ${item.unit}`];
		case 'place':
			return [`${writeSpot(item.spot)}, within ${String(item.toleranceKm)} km`];
		case 'recall':
			return [];
	}
}

function optionLine(
	option: Extract<Item, { form: 'trueFalse' }>['claimed'],
	isKey: boolean
): string {
	const { text, proof, distractor } = option;
	const tag = distractor ? `${distractor.confusion} ${distractor.similarity.toFixed(2)}, ` : '';
	return `${isKey ? '*' : ' '} ${text}  {${tag}${proofText(proof)}}`;
}

function proofText({ rule, facts, sources }: Proof): string {
	return `${rule}: ${facts.join(' + ')} [${sources.join(', ')}]`;
}
