import type { LogEntry } from '$lib/schedule';
import { emptyColumns, writeColumns, zigzag } from './columns';
import { createNaming } from './naming';
import { hollow, type Slot } from './shape';

/**
 * Packs entries so that what is alike stands together, ready to be compressed: first the columns,
 * then shapes and texts as JSON.
 * @param entries plain ones (see `isPlain`), in id order, each once
 */
export function packEntries(entries: readonly LogEntry[]): Uint8Array<ArrayBuffer> {
	const columns = emptyColumns();
	const naming = createNaming(columns);
	const shapes = new Map<string, number>();
	let timeBefore = 0;
	let dayBefore = 0;

	for (const entry of entries) {
		const { id, cardId, ...rest } = entry;
		const [time = '', count = '', device = ''] = id.split('-');
		const left: Record<string, unknown> = rest;
		const slots: Slot[] = [];
		/** Takes a field out of the shape, if it is one that its column can hold. */
		const take = (slot: Slot, isFit: boolean) => {
			if (!isFit) return false;
			slots.push(slot);
			Reflect.deleteProperty(left, slot);
			return true;
		};

		const at = parseInt(time, 36);
		const { durationMs, seed, optionIds, response, target } = fieldsOf(entry);
		const hasDuration = isCount(durationMs, 2 ** 32) && take('durationMs', true);
		if (hasDuration) columns.durationMs.push(durationMs);
		columns.wait.push(zigzag(at - timeBefore - (hasDuration ? durationMs : 0)));
		timeBefore = at;
		columns.count.push(parseInt(count, 36));
		naming.name('device', device);
		naming.name('card', cardId);
		const context = contextOf(cardId, left);

		const ahead = entry.at - at;
		if (take('at', Number.isInteger(entry.at) && Math.abs(ahead) < 2 ** 46)) {
			columns.ahead.push(zigzag(ahead));
		}
		if (take('studyDay', Math.abs(entry.studyDay) <= 1e8)) {
			columns.days.push(zigzag(entry.studyDay - dayBefore));
			dayBefore = entry.studyDay;
		}
		if (seed !== undefined && take('seed', /^[0-9a-z]{8}$/.test(seed))) {
			columns.seed.push(parseInt(seed, 36));
		}
		const offered = optionIds && take('optionIds', optionIds.length < 2 ** 16) ? optionIds : [];
		if (slots.includes('optionIds')) {
			columns.options.push(offered.length);
			for (const optionId of offered) naming.name(context, optionId);
		}
		const texts: string[] = [];
		const hollowed = hollow(response, texts);
		if (hollowed !== undefined && take('response', true)) {
			left.response = hollowed;
			for (const text of texts) {
				const place = offered.indexOf(text);
				columns.chosen.push(place + 1);
				if (place === -1) naming.name(context, text);
			}
		}
		if (target !== undefined && take('target', true)) naming.name('target', target);

		const shape = JSON.stringify([left, slots]);
		const known = shapes.get(shape) ?? shapes.size;
		shapes.set(shape, known);
		columns.shape.push(known);
	}
	return joined(
		writeColumns(columns),
		new TextEncoder().encode(
			`{"shapes":[${[...shapes.keys()].join()}],"texts":${JSON.stringify([...naming.texts.keys()])}}`
		)
	);
}

/**
 * Where a text is looked up: answers to the same question, about whatever it is, are alike.
 * @param rest what says in which direction was asked
 */
export function contextOf(cardId: string, rest: Readonly<Record<string, unknown>>): string {
	return `${cardId.split('/')[1] ?? ''} ${String(rest.direction)}`;
}

/** What an entry has of all that entries may have. */
function fieldsOf(entry: LogEntry) {
	const none = { durationMs: undefined, seed: undefined, optionIds: undefined };
	if (entry.type === 'review') return { ...entry, target: undefined };
	const target = 'target' in entry ? entry.target : undefined;
	return { ...none, response: undefined, target };
}

function isCount(value: number | undefined, limit: number): value is number {
	return value !== undefined && Number.isInteger(value) && value >= 0 && value < limit;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(a.length + b.length);
	bytes.set(a);
	bytes.set(b, a.length);
	return bytes;
}
