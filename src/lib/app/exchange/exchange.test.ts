import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '$lib/cards';
import type { Assignment } from '$lib/quiz';
import {
	aDevice,
	aDraft,
	anAttempt,
	deckOf,
	itemsOf,
	someItems
} from '../../../../tests/builders/exchange';
import { issueAssignment, type IssuedAssignment } from './issue-assignment';
import { deviceKeys, teacherKeys, type DeviceKeyPair, type TeacherKeyPairs } from './key-ring';
import { assignmentLink, readCarried, resultLink } from './links';
import { openAssignment } from './open-assignment';
import { openResult } from './open-result';
import { readAssignment } from './read-assignment';
import { sealAttempt, type SealedAttempt } from './seal-attempt';

const base = 'https://example.org/diwan/';

let deck: Deck;
let keys: TeacherKeyPairs;
let device: DeviceKeyPair;
let issued: IssuedAssignment;
let sealed: SealedAttempt;

beforeAll(async () => {
	deck = await deckOf('iraq');
	keys = await teacherKeys(aDevice());
	device = await deviceKeys(aDevice());
	issued = await issueAssignment({ draft: aDraft(someItems(deck, 20)), deck, keys });
	sealed = await sealAttempt({
		attempt: anAttempt(issued.id, theItems('ar')),
		assignment: issued.assignment,
		items: theItems('ar'),
		device
	});
}, 60_000);

function theItems(locale: 'ar' | 'en') {
	const { asked } = issued.assignment;
	return asked?.kind === 'items' ? itemsOf(deck, asked.items, locale) : [];
}

function reading(assignment: Assignment = issued.assignment) {
	return {
		keys,
		lookUp: (id: string) =>
			id === issued.id ? { assignment, itemsFor: () => theItems('en') } : undefined,
		receivedAt: 1_795_000_000_000
	};
}

describe('an assignment', () => {
	it('is read on another device as it was issued', async () => {
		const carried = readCarried(assignmentLink(issued.bytes, base));
		if (!carried.ok) throw new Error(carried.reason);
		expect(carried.value.kind).toBe('assignment');
		const read = await readAssignment(carried.value.bytes);
		if (!read.ok) throw new Error(read.reason);
		expect(read.value.id).toBe(issued.id);
		expect(read.value.assignment).toEqual({ ...issued.assignment, asked: undefined });
		expect(await openAssignment(read.value, deck)).toEqual({ ok: true, value: issued.assignment });
		expect(issued.assignment).toMatchObject(aDraft(someItems(deck, 20)));
	});

	it('of twenty items is a link of at most 400 characters', () => {
		expect(assignmentLink(issued.bytes, base).length).toBeLessThanOrEqual(400);
		console.log('assignment', issued.bytes.length, assignmentLink(issued.bytes, base).length);
	});
});

describe('a result', () => {
	it('is opened by the teacher as it was answered, in the other language', async () => {
		const carried = readCarried(resultLink(sealed.bytes, base));
		if (!carried.ok) throw new Error(carried.reason);
		const opened = await openResult(carried.value.bytes, reading());
		if (!opened.ok) throw new Error(opened.reason);
		expect(opened.value.attempt).toEqual(anAttempt(issued.id, theItems('ar')));
		expect(opened.value.messageId).toBe(sealed.messageId);
	});

	it('of twenty items is a link of at most 600 characters', () => {
		console.log('result', sealed.bytes.length, resultLink(sealed.bytes, base).length);
		expect(resultLink(sealed.bytes, base).length).toBeLessThanOrEqual(600);
	});
});
