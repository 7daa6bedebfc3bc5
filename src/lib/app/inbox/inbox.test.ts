import { describe, expect, it, vi } from 'vitest';
import { optionLetters, receiptOf, shortCodeOf } from '$lib/quiz';
import {
	inboxNameOf,
	messageFile,
	messageIdOf,
	openTransports,
	qrOf,
	resultLink,
	send,
	type Parcel,
	type Transport,
	type Transports
} from '../exchange';
import {
	aClassroom,
	answering,
	codes,
	strangeCode,
	type Classroom
} from '../../../../tests/builders/classroom';
import { Inbox } from './inbox.svelte';
import { crc32 } from '../../share/crc-32';
import { fromBase41, toBase41 } from '../../share/wire/base-41';
import { openDeskFile } from './desk-file';
import { mostUnopened, unopenedRecord, writeUnopened } from './unopened-record';

const base = 'https://example.org/diwan/';
const [first = '', second = ''] = codes;

describe('a result', () => {
	it('arrives by link, file or text, is told by name and receipt, and counts once', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const bytes = await room.sealed();
		const receipt = receiptOf(await messageIdOf(bytes));
		await inbox.intake.takeText(`Here is mine: ${resultLink(bytes, base)} thank you!`);
		expect(inbox.intake.arrivals).toEqual([
			{ key: 1, kind: 'new', code: first, name: 'First', title: 'The guilds', receipt }
		]);
		await inbox.intake.takeFiles([new Blob([messageFile(bytes, 'result')])]);
		await inbox.intake.takeScanned(resultLink(bytes, base));
		expect(inbox.intake.arrivals.map(({ kind }) => kind)).toEqual(['known', 'known', 'new']);
		expect(inbox.kept.received).toHaveLength(1);
		expect((await anInbox(room)).inbox.kept.received).toEqual(inbox.kept.received);
	});

	it('is told once while the camera sees it many times', async () => {
		const room = await aClassroom();
		const pulses: number[] = [];
		room.world.vibrate = (durationMs) => pulses.push(durationMs);
		const { inbox } = await anInbox(room);
		const text = resultLink(await room.sealed(), base);
		await Promise.all(Array.from({ length: 9 }, () => inbox.intake.takeScanned(text)));
		expect(inbox.intake.arrivals).toHaveLength(1);
		expect(pulses).toEqual([20]);
	});

	it('pasted with others comes with them', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const links = [
			resultLink(await room.sealed(), base),
			resultLink(await room.sealed({ student: second, nonce: 'bbbbbbbbbbbbbbbb' }), base)
		];
		await inbox.intake.takeText(links.join('\n'));
		expect(inbox.intake.arrivals.map(({ code }) => code)).toEqual([second, first]);
	});

	it('with any byte changed is refused and nothing is kept of it', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const bytes = await room.sealed();
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
		await inbox.intake.takeFiles([new Blob([messageFile(bytes, 'result')])]);
		expect(inbox.intake.arrivals).toEqual([{ key: 1, kind: 'refused', problem: 'damaged' }]);
		expect(inbox.kept.received).toEqual([]);
		expect(inbox.kept.unopened).toEqual([]);
	});

	it('that is signed and sealed and still none that Diwan makes is refused, not lost at the next visit', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const bytes = await room.sealed({ student: 'x'.repeat(30) });
		await inbox.intake.takeFiles([new Blob([messageFile(bytes, 'result')])]);
		expect(inbox.intake.arrivals).toEqual([{ key: 1, kind: 'refused', problem: 'damaged' }]);
		expect((await anInbox(room)).inbox.kept.damaged).toBe(0);
	});

	it('that says other answers than before is a conflict: both stay, and the teacher chooses', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		await inbox.intake.takeText(resultLink(await room.sealed(), base));
		const other = await room.sealed({ responses: answering(room.items, 2) });
		await inbox.intake.takeText(resultLink(other, base));
		expect(inbox.intake.arrivals[0]?.kind).toBe('conflict');
		const [conflict] = inbox.toDecide.conflicts;
		expect(conflict?.messages).toHaveLength(2);

		const chosen = conflict?.messages[1];
		if (!conflict || !chosen) throw new Error('There is no conflict.');
		await inbox.choose(chosen, conflict.messages);
		const again = (await anInbox(room)).inbox;
		expect(again.toDecide.conflicts).toEqual([]);
		expect(again.toDecide.putAside.map(({ messageId }) => messageId)).toEqual([
			conflict.messages[0]?.messageId
		]);
		expect(again.kept.received).toHaveLength(2);
	});

	it('by a code of no class waits until somebody is found, or it is put aside', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		await inbox.intake.takeText(resultLink(await room.sealed({ student: strangeCode }), base));
		expect(inbox.intake.arrivals[0]?.kind).toBe('unclaimed');
		const [unclaimed] = inbox.toDecide.unclaimed;
		if (!unclaimed) throw new Error('It is claimed.');
		await inbox.claim(unclaimed, second);
		expect(inbox.toDecide.unclaimed).toEqual([]);
		await inbox.claim(unclaimed, undefined);
		expect(inbox.toDecide.putAside).toEqual([unclaimed]);
		await inbox.unclaim(unclaimed);
		expect(inbox.toDecide.unclaimed).toEqual([unclaimed]);
	});

	it('of an assignment that is not here is kept, and opened once it is', async () => {
		const room = await aClassroom();
		const record = await room.learner.readRecord(`desk:assignment:${room.issued.id}`);
		await room.learner.forgetRecord(`desk:assignment:${room.issued.id}`);
		const { inbox } = await anInbox(room);
		await inbox.intake.takeText(resultLink(await room.sealed(), base));
		expect(inbox.intake.arrivals[0]).toMatchObject({
			kind: 'waiting',
			problem: 'unknownAssignment'
		});
		expect(inbox.kept.unopened).toHaveLength(1);

		await room.learner.keepRecord(`desk:assignment:${room.issued.id}`, record);
		const again = (await anInbox(room)).inbox;
		// The page is there before what waits was tried once more.
		expect(again.phase).toBe('ready');
		expect([again.intake.arrivals, again.intake.reading]).toEqual([[], 1]);
		await vi.waitFor(() => {
			expect(again.intake.arrivals.map(({ kind }) => kind)).toEqual(['new']);
			expect([again.kept.unopened, again.intake.reading]).toEqual([[], 0]);
		}, 4_000);
		expect(again.kept.received).toHaveLength(1);
	});

	it('that cannot be opened yet is refused where too many wait', async () => {
		const room = await aClassroom();
		await room.learner.forgetRecord(`desk:assignment:${room.issued.id}`);
		for (let at = 0; at < mostUnopened; at += 1) {
			const messageId = at.toString(16).padStart(64, '0');
			const unopened = { messageId, bytes: Uint8Array.of(1), receivedAt: room.world.at };
			void room.learner.keepRecord(unopenedRecord(unopened), writeUnopened(unopened));
		}
		const { inbox } = await anInbox(room);
		await inbox.intake.takeText(resultLink(await room.sealed(), base));
		expect(inbox.intake.arrivals[0]).toMatchObject({ problem: 'tooManyWaiting' });
		expect(inbox.kept.unopened).toHaveLength(mostUnopened);
	});

	it('in several codes of which one was misread comes when they are seen again', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const bytes = new Uint8Array(1_000).fill(7);
		const texts = qrOf(bytes, 'result', base).map(({ text }) => text);
		const misread = misreadAs(texts.at(-1) ?? '');
		for (const text of [...texts.slice(0, -1), misread]) await inbox.intake.takeScanned(text);
		expect(inbox.intake.part).toEqual({ have: 0, total: texts.length });
		for (const text of texts) await inbox.intake.takeScanned(text);
		expect(inbox.intake.arrivals.map(({ problem }) => problem)).toEqual(['newer']);
	});

	it('whose subject cannot be had is kept and told so', async () => {
		const room = await aClassroom();
		const shelf = { openIfReachable: () => Promise.resolve(undefined) };
		const { inbox } = await anInbox({ ...room, shelf });
		await inbox.intake.takeText(resultLink(await room.sealed(), base));
		const [waiting] = inbox.kept.unopened;
		expect(inbox.intake.whyWaiting(waiting?.messageId ?? '')).toBe('noSubject');
	});

	it.each([
		['plain words', 'hello', 'nothingFound'],
		['a link that was cut off', `${base}desk/inbox/#rAbCdEfGhIjKlMnOpQrStUvWx`, 'cutOff']
	])('is not found in %s', async (_, text, problem) => {
		const { inbox } = await anInbox(await aClassroom());
		await inbox.intake.takeText(text);
		expect(inbox.intake.arrivals).toEqual([{ key: 1, kind: 'refused', problem }]);
	});
});

describe('a short code', () => {
	it('is taken in for its student alone, in any letters, and counts once', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const responses = answering(room.items, 3);
		const code = shortCodeOf({ assignment: room.issued.id, student: first, responses }, room.items);
		const typed = { by: 'shortCode', student: first, form: 0, text: code ?? '' } as const;
		expect(await inbox.type(room.issued.id, { ...typed, student: second })).toEqual({
			reason: 'wrongCheck'
		});
		expect(await inbox.type(room.issued.id, { ...typed, student: first.toLowerCase() })).toBe(
			undefined
		);
		expect(inbox.intake.arrivals[0]).toMatchObject({ kind: 'new', code: first });
		await inbox.type(room.issued.id, typed);
		expect(inbox.intake.arrivals[0]?.kind).toBe('known');
		expect(inbox.kept.received).toHaveLength(1);
	});
});

describe('answers on paper', () => {
	it('are taken in letter by letter, and typed again they replace what was typed before', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const letters = lettersOf(room, 6);
		const typed = { by: 'paper', student: first, form: 0, text: letters } as const;
		expect(await inbox.type(room.issued.id, typed)).toBe(undefined);
		const [sheet] = inbox.kept.received;
		expect(sheet?.attempt.responses.map((given) => given?.response)).toEqual(
			answering(room.items, 6).map(({ response }) => response)
		);
		await inbox.type(room.issued.id, { ...typed, text: `${letters.slice(0, 5)}-` });
		expect(inbox.intake.arrivals[0]?.kind).toBe('replaced');
		expect(inbox.toDecide.putAside).toEqual([sheet]);
		// Typed once more as at first, the first counts again.
		await inbox.type(room.issued.id, typed);
		expect(inbox.toDecide.putAside).not.toContainEqual(sheet);
		expect(inbox.toDecide.putAside).toHaveLength(1);
	});

	it.each([
		['a letter too few', 'ABCAB', { reason: 'tooFew', have: 5, total: 6 }],
		['a letter too many', 'ABCABCA', { reason: 'tooMany', have: 7, total: 6 }],
		['a letter that there is not', 'A-F--A', { reason: 'noSuchOption', place: 2 }],
		['nothing', '  ', { reason: 'nothing' }]
	])('are refused with %s', async (_, text, problem) => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const typed = { by: 'paper', student: first, form: 0, text } as const;
		expect(await inbox.type(room.issued.id, typed)).toEqual(problem);
		expect(inbox.kept.received).toEqual([]);
	});

	it('are refused for a code that is mistyped', async () => {
		const room = await aClassroom();
		const { inbox } = await anInbox(room);
		const typed = { by: 'paper', student: 'ABCDE', form: 0, text: 'ABCABC' } as const;
		expect(await inbox.type(room.issued.id, typed)).toEqual({ reason: 'noStudent' });
	});
});

describe('a class server', () => {
	it('is one more transport: the student sends, the inbox fetches, and hands are not needed', async () => {
		const room = await aClassroom();
		const { all, hands } = openTransports(base);
		const server = aServer();
		const bytes = await room.sealed();
		const { teacher } = room.issued.assignment;
		const sent = await send([...all, server], { kind: 'result', bytes }, teacher);
		expect(sent.hasArrived).toBe(true);
		expect(server.parcels[0]?.inbox).toBe(await inboxNameOf(teacher));

		const transports = { hands, all: [...all, server] };
		const { inbox } = await anInbox(room, transports);
		await vi.waitFor(() => {
			expect(inbox.intake.arrivals.map(({ kind, code }) => [kind, code])).toEqual([['new', first]]);
		}, 4_000);
		const again = (await anInbox(room, transports)).inbox;
		await again.intake.takeText(resultLink(bytes, base));
		expect(again.intake.arrivals.map(({ kind }) => kind)).toEqual(['known']);
		expect(server.fetched).toBe(1);
	});
});

describe('two inboxes', () => {
	it('merge by a file without names, and a second time nothing is new', async () => {
		const room = await aClassroom();
		const { inbox, files } = await anInbox(room);
		await inbox.intake.takeText(resultLink(await room.sealed(), base));
		await inbox.save();
		const [file] = files;
		if (!file) throw new Error('There is no file.');
		expect(await openDeskFile(file)).toMatchObject({ ok: true, value: { rosters: [] } });

		const colleague = await aClassroom();
		const other = (await anInbox(colleague)).inbox;
		await other.intake.takeFiles([new Blob([file]), new Blob([file])]);
		expect(other.intake.arrivals.map(({ kind, count }) => [kind, count])).toEqual([
			['bundle', 0],
			['bundle', 1]
		]);
		expect(other.kept.received).toEqual(inbox.kept.received);
	});
});

async function anInbox(room: Classroom, transports: Transports = openTransports(base)) {
	const files: Uint8Array<ArrayBuffer>[] = [];
	const tools = {
		readPicture: () => Promise.resolve({ ok: false, reason: 'notAPicture' } as const),
		download: (_: string, bytes: Uint8Array<ArrayBuffer>) => files.push(bytes),
		transports
	};
	const inbox = new Inbox(room, tools, 'en');
	await inbox.open();
	return { inbox, files };
}

/** Keeps what comes for each inbox, and gives it to whoever asks for that one. */
function aServer(): Transport & { readonly parcels: Parcel[]; fetched: number } {
	return {
		parcels: [],
		fetched: 0,
		put(parcel) {
			this.parcels.push(parcel);
			return Promise.resolve({ kind: 'arrived' });
		},
		collect(inboxes, isKnown) {
			const fresh = this.parcels.filter(({ inbox, id }) => inboxes.includes(inbox) && !isKnown(id));
			this.fetched += fresh.length;
			return Promise.resolve(fresh.map(({ bytes }) => bytes));
		}
	};
}

/** A part of a carousel with another byte, whose own check is right all the same: one in 65 536. */
function misreadAs(text: string): string {
	const frame = (fromBase41(text.slice(7)) ?? new Uint8Array()).slice(0, -2);
	frame[frame.length - 1] = (frame.at(-1) ?? 0) ^ 1;
	const check = crc32(frame) & 0xffff;
	return text.slice(0, 7) + toBase41(Uint8Array.of(...frame, check >> 8, check & 255));
}

function lettersOf({ items }: Classroom, right: number): string {
	return answering(items, right)
		.map(({ response }, place) => {
			const item = items[place];
			const options = item?.form === 'choice' ? item.options : [];
			const id = response.form === 'choice' ? response.optionId : '';
			return optionLetters.en[options.findIndex((option) => option.id === id)] ?? '-';
		})
		.join('');
}
