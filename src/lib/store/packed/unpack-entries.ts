import type { LogEntry } from '$lib/schedule';
import { readColumns, unzigzag } from './columns';
import { createReading, cursor, type Met } from './naming';
import { contextOf } from './pack-entries';
import { filling, type Shape } from './shape';

/**
 * Unpacks what `packEntries` has packed, in id order.
 * @param wanted only the entries of this card; all where absent
 * @throws if the bytes are none that it has packed
 */
export function unpackEntries(bytes: Uint8Array<ArrayBuffer>, wanted?: string): LogEntry[] {
	const { columns, end } = readColumns(bytes);
	const { shapes, texts } = readTables(bytes.subarray(end));
	if (wanted !== undefined && !texts.includes(wanted)) return [];
	const molds = shapes.map(moldOf);
	const metIn = createContexts();
	const [devices, cards, targets] = [metIn('device'), metIn('card'), metIn('target')];
	const nextName = createReading(columns, texts);
	const nextWait = cursor(columns.wait);
	const nextCount = cursor(columns.count);
	const nextAhead = cursor(columns.ahead);
	const nextDays = cursor(columns.days);
	const nextDuration = cursor(columns.durationMs);
	const nextSeed = cursor(columns.seed);
	const nextOptions = cursor(columns.options);
	const nextChosen = cursor(columns.chosen);
	let offered: string[] = [];
	let met: Met = [];
	const nextAnswer = () => {
		const place = nextChosen();
		return place === 0 ? nextName(met) : (offered[place - 1] ?? '');
	};
	const entries: LogEntry[] = [];
	let time = 0;
	let day = 0;

	for (const at of columns.shape) {
		const mold = molds[at];
		if (mold === undefined) throw new RangeError('An entry without a shape');
		const entry = { ...mold.entry };
		const durationMs = mold.durationMs ? nextDuration() : 0;
		if (mold.durationMs) entry.durationMs = durationMs;
		time += unzigzag(nextWait()) + durationMs;
		const count = nextCount();
		const device = nextName(devices);
		const cardId = nextName(cards);
		entry.id = `${base36(time, 9)}-${base36(count, 3)}-${device}`;
		entry.cardId = cardId;
		if (mold.at) entry.at = time + unzigzag(nextAhead());
		if (mold.studyDay) entry.studyDay = day += unzigzag(nextDays());
		if (mold.seed) entry.seed = base36(nextSeed(), 8);
		met = mold.metAbout.get(cardId) ?? metIn(contextOf(cardId, mold.rest));
		mold.metAbout.set(cardId, met);
		offered = [];
		if (mold.optionIds) {
			for (let left = nextOptions(); left > 0; left -= 1) offered.push(nextName(met));
			entry.optionIds = offered;
		}
		if (mold.response) entry.response = mold.response(nextAnswer);
		if (mold.target) entry.target = nextName(targets);
		// Only entries were packed, and the checksum says that these are the same bytes.
		if (wanted === undefined || wanted === cardId) entries.push(entry as unknown as LogEntry);
	}
	return entries;
}

/** A shape, with what is the same for all its entries worked out. */
function moldOf([rest, slots]: Shape) {
	// To fill in what is there is several times faster than to add to it.
	const blanks = slots.map((slot) => [slot, slot === 'at' ? 0.5 : undefined] as const);
	const entry: Record<string, unknown> = {
		id: '',
		cardId: '',
		...Object.fromEntries(blanks),
		...rest
	};
	return {
		rest,
		entry,
		at: slots.includes('at'),
		studyDay: slots.includes('studyDay'),
		durationMs: slots.includes('durationMs'),
		seed: slots.includes('seed'),
		optionIds: slots.includes('optionIds'),
		response: slots.includes('response') ? filling(rest.response) : undefined,
		target: slots.includes('target'),
		/** The context of its texts, by card. */
		metAbout: new Map<string, Met>()
	};
}

/** Gives the list of a context, always the same one. */
function createContexts(): (context: string) => Met {
	const lists = new Map<string, Met>();
	return (context) => {
		const list = lists.get(context) ?? [];
		lists.set(context, list);
		return list;
	};
}

/** Numbers in pairs of digits: the engines' own way to write them is far slower. */
const pairs = Array.from({ length: 36 ** 2 }, (_, pair) => pair.toString(36).padStart(2, '0'));

function base36(value: number, width: number): string {
	let text = '';
	let left = value;
	while (text.length < width) {
		const higher = Math.floor(left / pairs.length);
		text = (pairs[left - higher * pairs.length] ?? '') + text;
		left = higher;
	}
	return text.length > width ? text.slice(-width) : text;
}

interface Tables {
	readonly shapes: readonly Shape[];
	readonly texts: readonly string[];
}

function readTables(bytes: Uint8Array): Tables {
	return JSON.parse(new TextDecoder().decode(bytes)) as Tables;
}
