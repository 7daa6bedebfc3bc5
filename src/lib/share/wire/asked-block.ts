import type { CardId } from '$lib/cards';
import { bands, type Asked, type Blueprint, type Cell, type SetItem } from '$lib/quiz';
import { crc32 } from '../crc-32';
import { accept, refuse, type Result } from '../result';
import { BitReader, WireDamage, widthFor } from './bit-reader';
import { BitWriter } from './bit-writer';
import { readWay, wireDirections, wireForms, writeWay } from './ways';

/** What of a deck the wire needs: which cards and topics there are. */
export interface Askable {
	readonly byId: ReadonlyMap<CardId, unknown>;
	readonly subject: { readonly topics: ReadonlyMap<string, unknown> };
}

/** More than a class can be asked in an hour. */
export const mostItems = 200;
const mostCells = 100;
const mostDraws = 9_999;

/** From 8192 BC to 8191. */
const yearWidth = 14;
const yearZero = 8192;

/**
 * What an assignment asks, in bits: cards by their place among the deck's, in the order of their
 * ids. So it can be read with the same content only.
 * @throws Error if a card or a topic is not of this deck, or for more than `mostItems`
 */
export function writeAsked(asked: Asked, deck: Askable): Uint8Array<ArrayBuffer> {
	const to = new BitWriter();
	to.flag(asked.kind === 'blueprint');
	if (asked.kind === 'items') writeItems(to, asked.items, deck);
	else writeCells(to, asked.blueprint, deck);
	return to.done();
}

/** @returns `damaged` also where the deck is made of other cards than the sender's */
export function readAsked(bytes: Uint8Array, deck: Askable): Result<Asked, 'damaged'> {
	try {
		const from = new BitReader(bytes);
		const asked: Asked = from.flag()
			? { kind: 'blueprint', blueprint: readCells(from, deck) }
			: { kind: 'items', items: readItems(from, deck) };
		from.end();
		return accept(asked);
	} catch (error) {
		if (error instanceof WireDamage) return refuse('damaged');
		throw error;
	}
}

function writeItems(to: BitWriter, items: readonly SetItem[], deck: Askable): void {
	if (items.length > mostItems) throw new RangeError(`${String(items.length)} items are too many.`);
	const ids = idsOf(deck);
	to.varint(items.length, 4);
	for (const { cardId, way, draw } of items) {
		to.bits(placeIn(ids, cardId), widthFor(ids.length));
		writeWay(to, way);
		to.varint(Math.min(draw, mostDraws), 2);
	}
	to.bits(checkOf(items.map(({ cardId }) => cardId)), 16);
}

function readItems(from: BitReader, deck: Askable): readonly SetItem[] {
	const ids = idsOf(deck);
	const items = Array.from({ length: from.varint(4, mostItems) }, (): SetItem => {
		const cardId = ids[from.below(ids.length)];
		if (cardId === undefined) throw new WireDamage('a card does not exist');
		return { cardId, way: readWay(from), draw: from.varint(2, mostDraws) };
	});
	const check = checkOf(items.map(({ cardId }) => cardId));
	if (from.bits(16) !== check) throw new WireDamage('these are other cards');
	return items;
}

function writeCells(to: BitWriter, cells: Blueprint, deck: Askable): void {
	if (cells.length > mostCells) throw new RangeError(`${String(cells.length)} cells are too many.`);
	const topics = topicsOf(deck);
	to.varint(cells.length, 4);
	for (const { count, form, direction, topic, band, years } of cells) {
		to.varint(count, 3);
		to.bits(placeIn(wireForms, form), 4);
		to.bits(direction === undefined ? 0 : 1 + placeIn(wireDirections, direction), 3);
		to.bits(topic === undefined ? 0 : 1 + placeIn(topics, topic), widthFor(topics.length + 1));
		to.bits(band === undefined ? 0 : 1 + placeIn(bands, band), 2);
		to.flag(years !== undefined);
		for (const year of years ? [years.from, years.to] : []) to.bits(year + yearZero, yearWidth);
	}
	to.bits(checkOf(topics), 16);
}

function readCells(from: BitReader, deck: Askable): Blueprint {
	const topics = topicsOf(deck);
	let left = mostItems;
	const cells = Array.from({ length: from.varint(4, mostCells) }, (): Cell => {
		const count = from.varint(3, left);
		left -= count;
		const form = wireForms[from.bits(4)];
		if (form === undefined) throw new WireDamage('a form does not exist');
		const direction = optional(from, 3, wireDirections);
		const topic = optional(from, widthFor(topics.length + 1), topics);
		const band = optional(from, 2, bands);
		const years = from.flag() ? { from: readYear(from), to: readYear(from) } : undefined;
		return {
			count,
			form,
			...(direction === undefined ? {} : { direction }),
			...(topic === undefined ? {} : { topic }),
			...(band === undefined ? {} : { band }),
			...(years === undefined ? {} : { years })
		};
	});
	if (from.bits(16) !== checkOf(topics)) throw new WireDamage('these are other topics');
	return cells;
}

function readYear(from: BitReader): number {
	return from.bits(yearWidth) - yearZero;
}

function optional<T>(from: BitReader, width: number, all: readonly T[]): T | undefined {
	const place = from.bits(width);
	if (place > all.length) throw new WireDamage('one of a list does not exist');
	return place === 0 ? undefined : all[place - 1];
}

/** By code unit, the same everywhere: the order in which cards are taught may change. */
function idsOf(deck: Askable): readonly CardId[] {
	return [...deck.byId.keys()].sort();
}

function topicsOf(deck: Askable): readonly string[] {
	return [...deck.subject.topics.keys()].sort();
}

function placeIn<T>(all: readonly T[], one: T): number {
	const place = all.indexOf(one);
	if (place === -1) throw new Error(`${String(one)} is not of this subject.`);
	return place;
}

/** Should two builds ever make other cards of the same content, it is noticed. */
function checkOf(names: readonly string[]): number {
	return crc32(new TextEncoder().encode(names.join('\n'))) & 0xffff;
}
