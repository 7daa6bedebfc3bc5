import type { Item, Placement, Response } from '$lib/cards';
import { WireDamage, widthFor, type BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { readTypedDate, writeTypedDate } from './typed-date';
import { readShortText, shortened, writeShortText } from './short-text';

/** Longer than any answer that counts. What is typed beyond it does not go over the wire. */
const mostAnswerLetters = 200;

/*
 * What was chosen is written as its place among the ids of what was offered, in the order of the
 * code units: so it is the same in both languages, and however the options were shuffled.
 */

/** @throws Error for a response to another form, or with what the item does not offer */
export function writeResponse(to: BitWriter, item: Item, response: Response): void {
	if (item.form === 'recall' && response.form === 'recall') to.flag(response.remembered);
	else if (item.form === 'trueFalse' && response.form === 'trueFalse') to.flag(response.value);
	else if (item.form === 'choice' && response.form === 'choice') {
		writePlace(to, idsOf(item.options), response.optionId);
	} else if (item.form === 'multi' && response.form === 'multi') {
		for (const id of idsOf(item.options)) to.flag(response.optionIds.includes(id));
	} else if (item.form === 'match' && response.form === 'match') {
		writePlacements(to, item, response.placements);
	} else if (item.form === 'classify' && response.form === 'classify') {
		writePlacements(to, item, response.placements);
	} else if (item.form === 'order' && response.form === 'order') {
		writeOrder(to, idsOf(item.parts), response.partIds);
	} else if (item.form === 'cloze' && response.form === 'cloze') {
		const { optionId } = response;
		to.flag(optionId !== undefined);
		if (optionId !== undefined) writePlace(to, idsOf(item.bank?.options ?? []), optionId);
		writeTyped(to, response.text, response.firstTry);
	} else if (item.form === 'shortText' && response.form === 'shortText') {
		writeTyped(to, response.text, response.firstTry);
	} else if (item.form === 'date' && response.form === 'date') {
		to.flag(response.firstTry !== undefined);
		writeTypedDate(to, response.date);
		if (response.firstTry !== undefined) writeTypedDate(to, response.firstTry);
	} else if (item.form === 'number' && response.form === 'number') {
		writeShortText(to, shortened(response.text, mostAnswerLetters));
	} else if (item.form === 'place' && response.form === 'place') {
		writeShortText(to, shortened(response.spot, mostAnswerLetters));
	} else throw new Error(`Item "${item.id}" was answered in the form "${response.form}".`);
}

export function readResponse(from: BitReader, item: Item): Response {
	const { form } = item;
	switch (item.form) {
		case 'recall':
			return { form: item.form, remembered: from.flag() };
		case 'trueFalse':
			return { form: item.form, value: from.flag() };
		case 'choice':
			return { form: item.form, optionId: readPlace(from, idsOf(item.options)) };
		case 'multi':
			return { form: item.form, optionIds: idsOf(item.options).filter(() => from.flag()) };
		case 'match':
		case 'classify':
			return { form: item.form, placements: readPlacements(from, item) };
		case 'order':
			return { form: item.form, partIds: readOrder(from, idsOf(item.parts)) };
		case 'cloze': {
			const fromBank = from.flag();
			// Who means harm could type where nothing can be typed, and no grader knows what to do.
			if (!fromBank && !item.typed) throw new WireDamage('nothing can be typed here');
			const optionId = fromBank
				? { optionId: readPlace(from, idsOf(item.bank?.options ?? [])) }
				: {};
			return { form: item.form, ...readTyped(from), ...optionId };
		}
		case 'shortText':
			return { form: item.form, ...readTyped(from) };
		case 'date': {
			const hasFirstTry = from.flag();
			const date = readTypedDate(from);
			return { form: item.form, date, ...(hasFirstTry ? { firstTry: readTypedDate(from) } : {}) };
		}
		case 'number':
			return {
				form: item.form,
				text: readShortText(from, mostAnswerLetters)
			};
		case 'place':
			return { form: item.form, spot: readShortText(from, mostAnswerLetters) };
		default:
			throw new Error(`No answer to the form "${form}" is known.`);
	}
}

interface Placing {
	readonly parts: readonly { readonly id: string }[];
	readonly targets: readonly { readonly id: string }[];
}

/** Part by part the place of its target; 0 for one that was not placed. */
function writePlacements(to: BitWriter, item: Placing, placements: readonly Placement[]): void {
	const placed = new Map(placements);
	const targets = idsOf(item.targets);
	for (const part of idsOf(item.parts)) {
		const target = placed.get(part);
		to.bits(target === undefined ? 0 : 1 + placeOf(targets, target), widthFor(targets.length + 1));
	}
}

function readPlacements(from: BitReader, item: Placing): readonly Placement[] {
	const targets = idsOf(item.targets);
	return idsOf(item.parts).flatMap((part): readonly Placement[] => {
		const place = from.below(targets.length + 1);
		const target = targets[place - 1];
		return target === undefined ? [] : [[part, target]];
	});
}

/** How many were put in order, then each by its place among those that are left. */
function writeOrder(to: BitWriter, all: readonly string[], partIds: readonly string[]): void {
	const left = [...all];
	to.bits(partIds.length, widthFor(all.length + 1));
	for (const id of partIds) {
		writePlace(to, left, id);
		left.splice(left.indexOf(id), 1);
	}
}

function readOrder(from: BitReader, all: readonly string[]): readonly string[] {
	const left = [...all];
	return Array.from({ length: from.below(all.length + 1) }, () => {
		const id = readPlace(from, left);
		left.splice(left.indexOf(id), 1);
		return id;
	});
}

function writeTyped(to: BitWriter, text: string, firstTry: string | undefined): void {
	to.flag(firstTry !== undefined);
	for (const one of firstTry === undefined ? [text] : [text, firstTry]) {
		writeShortText(to, shortened(one, mostAnswerLetters));
	}
}

function readTyped(from: BitReader): { readonly text: string; readonly firstTry?: string } {
	const hasFirstTry = from.flag();
	const read = () => readShortText(from, mostAnswerLetters);
	const text = read();
	return hasFirstTry ? { text, firstTry: read() } : { text };
}

function writePlace(to: BitWriter, all: readonly string[], id: string): void {
	to.bits(placeOf(all, id), widthFor(all.length));
}

function readPlace(from: BitReader, all: readonly string[]): string {
	const id = all[from.below(all.length)];
	if (id === undefined) throw new WireDamage('an option does not exist');
	return id;
}

function placeOf(all: readonly string[], id: string): number {
	const place = all.indexOf(id);
	if (place === -1) throw new Error(`"${id}" was not offered.`);
	return place;
}

function idsOf(offered: readonly { readonly id: string }[]): readonly string[] {
	return offered.map(({ id }) => id).sort();
}
