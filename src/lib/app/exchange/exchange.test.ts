import { beforeAll, describe, expect, it } from 'vitest';
import {
	aDevice,
	aDraft,
	anAttempt,
	deckOf,
	itemsOf,
	someItems
} from '../../../../tests/builders/exchange';
import type { Deck, Item } from '$lib/cards';
import type { Assignment, Blueprint } from '$lib/quiz';
import { seal, sha256, sign, unseal } from '$lib/seal';
import {
	concat,
	qrPictures,
	readContent,
	readSealedMessage,
	signedText,
	writeContent,
	writeHeader,
	writeSealedMessage,
	type SignedContent
} from '$lib/share';
import { issueAssignment, type IssuedAssignment } from './issue-assignment';
import { deviceKeys, renewTeacherKeys, teacherKeys } from './key-ring';
import type { DeviceKeyPair, TeacherKeyPairs } from './key-ring';
import { assignmentLink, readCarried, resultLink } from './links';
import { openAssignment } from './open-assignment';
import { openResult, type ResultReading } from './open-result';
import { readAssignment, type ReadAssignment } from './read-assignment';
import { inboxOf, keyIdOf, sealAttempt, type SealedAttempt } from './seal-attempt';

const base = 'https://example.org/diwan/';

let deck: Deck;
let items: readonly Item[];
let keys: TeacherKeyPairs;
let device: DeviceKeyPair;
let issued: IssuedAssignment;
let sealed: SealedAttempt;

beforeAll(async () => {
	deck = await deckOf('iraq');
	const asked = someItems(deck, 20);
	items = itemsOf(deck, asked);
	keys = await teacherKeys(aDevice());
	device = await deviceKeys(aDevice());
	issued = await issueAssignment({ draft: aDraft(asked), deck, keys });
	const attempt = anAttempt(issued.id, items);
	sealed = await sealAttempt({ attempt, assignment: issued.assignment, items, device });
}, 120_000);

function reading(overrides: Partial<ResultReading> = {}): ResultReading {
	return {
		keys,
		lookUp: (id) =>
			id === issued.id ? { assignment: issued.assignment, itemsFor: () => items } : undefined,
		receivedAt: 1_795_000_000_000,
		...overrides
	};
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<ReadAssignment> {
	const found = await readAssignment(bytes);
	if (!found.ok) throw new Error(found.reason);
	return found.value;
}

describe('an assignment', () => {
	it('is read on another device as it was issued', async () => {
		const carried = readCarried(assignmentLink(issued.bytes, base));
		expect(carried).toEqual({ ok: true, value: { kind: 'assignment', bytes: issued.bytes } });
		const found = await read(issued.bytes);
		expect(found.id).toBe(issued.id);
		expect(found.assignment).toEqual({ ...issued.assignment, asked: undefined });
		expect(await openAssignment(found, deck)).toEqual({ ok: true, value: issued.assignment });
		expect(issued.assignment).toMatchObject(aDraft(someItems(deck, 20)));
	});

	it('of twenty items of all forms is a link of at most 400 characters, and one code', () => {
		expect(new Set(items.map(({ form }) => form)).size).toBe(12);
		expect(assignmentLink(issued.bytes, base).length).toBeLessThanOrEqual(400);
		const codes = qrPictures({ kind: 'assignment', bytes: issued.bytes }, base, 'screen');
		expect(codes).toHaveLength(1);
		expect(codes[0]?.version).toBeLessThanOrEqual(15);
	});

	it('of forms A to D by a blueprint is one as short', async () => {
		const blueprint: Blueprint = [
			{ count: 8, form: 'choice', band: 'medium' },
			{ count: 4, form: 'choice', topic: [...deck.subject.topics.keys()][0] ?? '' },
			{ count: 4, form: 'trueFalse', years: { from: 2014, to: 2017 } },
			{ count: 2, form: 'shortText' },
			{ count: 2, form: 'order', direction: 'value' }
		];
		const draft = {
			...aDraft([]),
			forms: { kind: 'forms', count: 4 },
			asked: { kind: 'blueprint', blueprint }
		} as const;
		const { bytes, assignment } = await issueAssignment({ draft, deck, keys });
		expect(assignment.asked).toEqual({ kind: 'blueprint', blueprint });
		expect(assignmentLink(bytes, base).length).toBeLessThanOrEqual(400);
		expect(await openAssignment(await read(bytes), deck)).toEqual({ ok: true, value: assignment });
	});

	it('is opened by its start code alone', async () => {
		const draft = aDraft(someItems(deck, 20));
		const { bytes, assignment } = await issueAssignment({ draft, deck, keys, startCode: '4711' });
		const found = await read(bytes);
		expect(found.assignment).toMatchObject({ title: draft.title, hasStartCode: true });
		expect(await openAssignment(found, deck)).toEqual({ ok: false, reason: 'needsStartCode' });
		expect(await openAssignment(found, deck, '4712')).toEqual({
			ok: false,
			reason: 'wrongStartCode'
		});
		expect(await openAssignment(found, deck, '٤٧ ١١')).toEqual({ ok: true, value: assignment });
		expect(assignmentLink(bytes, base).length).toBeLessThanOrEqual(400);
	});

	it('is not opened where other questions would be asked', async () => {
		const found = await read(issued.bytes);
		const other = await deckOf('french-revolution');
		const { contentHash } = issued.assignment;
		const edited = { ...deck, subject: { ...deck.subject, title: { en: 'Other', ar: 'أخرى' } } };
		const generator: ReadAssignment = {
			...found,
			assignment: { ...found.assignment, generator: 99 }
		};
		const unknown = { ok: false, reason: 'unknownSubject', needed: 'iraq' };
		expect(await openAssignment(found, undefined)).toEqual(unknown);
		expect(await openAssignment(found, other)).toEqual(unknown);
		expect(await openAssignment(found, edited)).toMatchObject({
			reason: 'otherContent',
			needed: contentHash
		});
		expect(await openAssignment(generator, deck)).toMatchObject({
			reason: 'otherGenerator',
			needed: 99
		});
	});

	it('with any byte changed is refused', async () => {
		for (let at = 0; at < issued.bytes.length; at += 1) {
			const changed = issued.bytes.with(at, (issued.bytes[at] ?? 0) ^ (1 + (at % 255)));
			const found = await readAssignment(changed);
			expect([at, found.ok], String(at)).toEqual([at, false]);
		}
	}, 60_000);

	it('of a later version, or cut, or no assignment, is told apart', async () => {
		const reason = async (bytes: Uint8Array<ArrayBuffer>) => {
			const found = await readAssignment(bytes);
			return found.ok ? 'read' : found.reason;
		};
		expect(await reason(issued.bytes.with(0, 2))).toBe('newer');
		expect(await reason(issued.bytes.slice(0, -1))).toBe('damaged');
		expect(await reason(new Uint8Array())).toBe('damaged');
		expect(await reason(new Uint8Array(9_000).fill(1))).toBe('tooLarge');
		expect(await readAssignment(sealed.bytes)).toEqual({
			ok: false,
			reason: 'otherKind',
			expected: 'assignment'
		});
	});
});

describe('a result', () => {
	it('is opened by the teacher as it was answered, in the other language', async () => {
		const { asked } = issued.assignment;
		const inEnglish = asked?.kind === 'items' ? itemsOf(deck, asked.items, 'en') : [];
		const known = { assignment: issued.assignment, itemsFor: () => inEnglish };
		const opened = await openResult(sealed.bytes, reading({ lookUp: async () => known }));
		if (!opened.ok) throw new Error(opened.reason);
		expect(opened.value.attempt).toEqual(anAttempt(issued.id, items));
		expect(opened.value).toMatchObject({ by: 'sealed', messageId: sealed.messageId });
		expect(opened.value.device).toHaveLength(66);
	});

	it('of twenty items of all forms is a link of at most 600 characters, and one code', () => {
		expect(resultLink(sealed.bytes, base).length).toBeLessThanOrEqual(600);
		const codes = qrPictures({ kind: 'result', bytes: sealed.bytes }, base, 'screen');
		expect(codes).toHaveLength(1);
		expect(codes[0]?.version).toBeLessThanOrEqual(15);
	});

	it('with any byte changed is refused', async () => {
		for (let at = 0; at < sealed.bytes.length; at += 1) {
			const changed = sealed.bytes.with(at, (sealed.bytes[at] ?? 0) ^ (1 + (at % 255)));
			const opened = await openResult(changed, reading());
			expect([at, opened.ok], String(at)).toEqual([at, false]);
		}
	}, 60_000);

	it('is for nobody else, and for an assignment that is known', async () => {
		const other = await teacherKeys(aDevice());
		expect(await openResult(sealed.bytes, reading({ keys: other }))).toEqual({
			ok: false,
			reason: 'notForYou'
		});
		expect(await openResult(sealed.bytes, reading({ lookUp: () => undefined }))).toEqual({
			ok: false,
			reason: 'unknownAssignment',
			assignment: issued.id
		});
		const known = { assignment: issued.assignment, itemsFor: () => items.slice(1) };
		expect(await openResult(sealed.bytes, reading({ lookUp: () => known }))).toEqual({
			ok: false,
			reason: 'otherItems'
		});
		expect(await openResult(issued.bytes, reading())).toMatchObject({ reason: 'otherKind' });
		expect(await openResult(sealed.bytes.with(0, 2), reading())).toMatchObject({ reason: 'newer' });
	});

	it('is opened after the teacher has taken new keys into use', async () => {
		const store = aDevice();
		const before = await teacherKeys(store);
		const draft = aDraft(someItems(deck, 3));
		const { assignment, id } = await issueAssignment({ draft, deck, keys: before });
		const three = items.slice(0, 3);
		const attempt = anAttempt(id, three);
		const { bytes } = await sealAttempt({ attempt, assignment, items: three, device });
		const renewed = await renewTeacherKeys(store);
		const lookUp = () => ({ assignment, itemsFor: () => three });
		expect(await openResult(bytes, reading({ keys: renewed, lookUp }))).toMatchObject({
			ok: true,
			value: { attempt }
		});
	});

	it('of much that was typed is packed, and unpacked again', async () => {
		const typed = items.filter(({ form }) => form === 'shortText');
		const many = Array.from({ length: 60 }, (_, at) => typed[at % typed.length]).filter(
			(item) => item !== undefined
		);
		const attempt = anAttempt(issued.id, many);
		const { bytes } = await sealAttempt({
			attempt,
			assignment: issued.assignment,
			items: many,
			device
		});
		const known = { assignment: issued.assignment, itemsFor: () => many };
		const opened = await openResult(bytes, reading({ lookUp: () => known }));
		expect(opened).toMatchObject({ ok: true, value: { attempt } });
		expect(bytes.length).toBeLessThan(400);
	});
});

describe('what was handed to one teacher', () => {
	/** What a student has signed, as whoever it was sealed to has it. */
	async function contentOf(bytes: Uint8Array<ArrayBuffer>, owner: TeacherKeyPairs) {
		const message = readSealedMessage(bytes);
		if (!message.ok) throw new Error(message.reason);
		const pair = owner.encryption;
		const opened = await unseal(pair, message.value, message.value.header);
		if (!opened) throw new Error('It is sealed to this key.');
		return readContent(opened);
	}

	async function sealedAnew(content: SignedContent, assignment: Assignment) {
		const recipient = assignment.teacher.encryption;
		const header = writeHeader(await keyIdOf(recipient), await inboxOf(recipient));
		const sealedTo = await seal(recipient, writeContent(content), header);
		if (!sealedTo) throw new Error('It is a point.');
		return writeSealedMessage({ header, ...sealedTo });
	}

	it('cannot be sealed anew for another in the name of the student', async () => {
		const other = await teacherKeys(aDevice());
		const draft = aDraft(someItems(deck, 20));
		const theirs = await issueAssignment({ draft, deck, keys: other });
		const attempt = anAttempt(issued.id, items);
		const handedIn = await sealAttempt({
			attempt,
			assignment: theirs.assignment,
			items,
			device
		});
		const content = await contentOf(handedIn.bytes, other);
		const forwarded = await sealedAnew(content, issued.assignment);
		expect(await openResult(forwarded, reading())).toEqual({ ok: false, reason: 'damaged' });
	});

	it('cannot be passed off as an attempt at another assignment, or as another attempt', async () => {
		const content = await contentOf(sealed.bytes, keys);
		expect(await openResult(await sealedAnew(content, issued.assignment), reading())).toMatchObject(
			{
				ok: true
			}
		);
		for (const at of [0, 8]) {
			const ids = content.ids.with(at, (content.ids[at] ?? 0) ^ 1);
			const moved = await sealedAnew({ ...content, ids }, issued.assignment);
			expect(await openResult(moved, reading())).toEqual({ ok: false, reason: 'damaged' });
		}
	});

	it('is refused where it was signed by its sender and says nothing, or too much', async () => {
		const content = await contentOf(sealed.bytes, keys);
		const recipient = keys.public.encryption;
		const header = writeHeader(await keyIdOf(recipient), await inboxOf(recipient));
		const bomb = new Uint8Array(
			await new Response(
				new Blob([new Uint8Array(5_000_000)])
					.stream()
					.pipeThrough(new CompressionStream('deflate-raw'))
			).arrayBuffer()
		);
		const payloads = [
			new Uint8Array(),
			Uint8Array.of(0),
			Uint8Array.of(7, 1, 2, 3),
			Uint8Array.of(1, 255, 255),
			concat(Uint8Array.of(1), bomb),
			concat(content.payload, Uint8Array.of(0))
		];
		for (const payload of payloads) {
			const text = signedText(header, recipient, content, await sha256(payload));
			const signature = await sign(device.signing, text);
			const made = await sealedAnew({ ...content, payload, signature }, issued.assignment);
			expect(await openResult(made, reading())).toEqual({ ok: false, reason: 'damaged' });
		}
	});
});
