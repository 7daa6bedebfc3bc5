import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach } from '../../../../tests/builders/one-of-each';
import type { CardId, Item } from '$lib/cards';
import type { Asked, Assignment, Attempt } from '$lib/quiz';
import { unlockWithCode, type OpenPair } from '$lib/seal';
import { readAsked, toHex, type Askable } from '$lib/share';
import { createMemoryStore } from '$lib/store';
import { collectCodes } from './codes';
import { replaceTeacherKeys, type TeacherKeyPairs } from './key-ring';
import { readCarried } from './links';
import { openResult } from './open-result';
import { readAssignment } from './read-assignment';
import { restoreKeys } from './recovery-file';

/* What the first version wrote is read forever. Nothing in this file or beside it may be adapted. */

interface Golden {
	readonly secret: { readonly encryption: OpenPair; readonly signing: OpenPair };
	readonly cards: readonly CardId[];
	readonly topics: readonly string[];
	readonly assignments: readonly {
		readonly link: string;
		readonly code: string;
		readonly file: string;
		readonly id: string;
		readonly assignment: Record<keyof Assignment, unknown>;
		readonly asked: Asked;
		readonly startCode?: string;
	}[];
	readonly results: readonly {
		readonly link: string;
		readonly codes: readonly string[];
		readonly file: string;
		readonly messageId: string;
		readonly device: string;
		readonly items: 'oneOfEach' | 'fortyTyped';
		readonly attempt: Omit<Attempt, 'responses'> & { readonly responses: readonly unknown[] };
	}[];
	readonly recovery: { readonly file: string; readonly passphrase: string };
}

const golden: Golden = JSON.parse(readFileSync('tests/golden/exchange-v1.json', 'utf8'));
const askable: Askable = {
	byId: new Map(golden.cards.map((id) => [id, undefined])),
	subject: { topics: new Map(golden.topics.map((topic) => [topic, undefined])) }
};
const [typed] = oneOfEach.filter(({ form }) => form === 'shortText');
const itemsOf: Readonly<Record<Golden['results'][number]['items'], readonly Item[]>> = {
	// A form that came later stands at the end of the list.
	oneOfEach: oneOfEach.slice(0, 12),
	fortyTyped: typed ? new Array<Item>(40).fill(typed) : []
};

let keys: TeacherKeyPairs;

beforeAll(async () => {
	keys = await replaceTeacherKeys(createMemoryStore(), () => golden.secret);
});

describe('an assignment of the first version', () => {
	it.each(golden.assignments)('$id', async ({ link, code, file, id, assignment, ...rest }) => {
		const carried = readCarried(link);
		if (!carried.ok) throw new Error(carried.reason);
		expect(readCarried(code)).toEqual(carried);
		expect(readCarried(fromBase64(file))).toEqual(carried);
		const read = await readAssignment(carried.value.bytes);
		if (!read.ok) throw new Error(read.reason);
		const { teacher } = read.value.assignment;
		expect(read.value.id).toBe(id);
		expect({
			...read.value.assignment,
			asked: null,
			teacher: { encryption: toHex(teacher.encryption), signing: toHex(teacher.signing) }
		}).toEqual(assignment);
		const { askedBytes } = read.value;
		const { startCode } = rest;
		const open = startCode ? await unlockWithCode(askedBytes, startCode) : askedBytes;
		expect(open && readAsked(open, askable)).toEqual({ ok: true, value: rest.asked });
	});
});

describe('a result of the first version', () => {
	it.each(golden.results)('$messageId', async ({ link, codes, file, attempt, ...rest }) => {
		const carried = readCarried(link);
		if (!carried.ok) throw new Error(carried.reason);
		const collector = collectCodes();
		expect(codes.map((text) => collector.take(text)).at(-1)).toEqual({
			kind: 'whole',
			carried: carried.value
		});
		expect(readCarried(fromBase64(file))).toEqual(carried);
		const assignment = await assignmentOf(golden.assignments[0]?.link ?? '');
		const opened = await openResult(carried.value.bytes, {
			keys,
			lookUp: () => ({ assignment, itemsFor: () => itemsOf[rest.items] }),
			receivedAt: 0
		});
		expect(opened).toEqual({
			ok: true,
			value: {
				attempt: { ...attempt, responses: attempt.responses.map((one) => one ?? undefined) },
				by: 'sealed',
				device: rest.device,
				messageId: rest.messageId,
				receivedAt: 0
			}
		});
	});
});

describe('a recovery file of the first version', () => {
	it('gives its keys', async () => {
		const { file, passphrase } = golden.recovery;
		const restored = await restoreKeys(createMemoryStore(), fromBase64(file), passphrase);
		if (!restored.ok) throw new Error(restored.reason);
		expect(restored.value.public).toEqual(keys.public);
	});
});

async function assignmentOf(link: string): Promise<Assignment> {
	const carried = readCarried(link);
	const read = carried.ok ? await readAssignment(carried.value.bytes) : carried;
	if (!read.ok) throw new Error(read.reason);
	return read.value.assignment;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
