import { createRandom, grade, type CardId } from '$lib/cards';
import type { Assignment } from '$lib/quiz';
import { unseal } from '$lib/seal';
import {
	concat,
	readAsked,
	readAttemptHead,
	readContent,
	readSealedMessage,
	readSignedAssignment,
	toHex,
	writeAsked,
	writeAssignmentBody,
	writeAttempt,
	type Askable,
	type Carried
} from '$lib/share';
import { createMemoryStore } from '$lib/store';
import { unpack } from '../../src/lib/app/packing';
import { collectCodes } from '../../src/lib/app/exchange/codes';
import { replaceTeacherKeys, type TeacherKeyPairs } from '../../src/lib/app/exchange/key-ring';
import { readCarried } from '../../src/lib/app/exchange/links';
import { openResult } from '../../src/lib/app/exchange/open-result';
import { readAssignment } from '../../src/lib/app/exchange/read-assignment';
import type { OpenPair } from '../../src/lib/seal';
import { oneOfEach } from '../../tests/builders/one-of-each';
import { hostileInput, type HostileInput, type Whole } from './hostile-messages';

/** Of `tests/golden/exchange-v1.json`, what the inputs are made of. */
export interface GoldenMessages {
	readonly secret: { readonly encryption: OpenPair; readonly signing: OpenPair };
	readonly cards: readonly CardId[];
	readonly topics: readonly string[];
	readonly assignments: readonly { readonly link: string }[];
	readonly results: readonly { readonly link: string }[];
}

export interface Survived {
	/** How often each sort of input came to which end. */
	readonly endings: Readonly<Record<string, number>>;
	/** Of the processor's time: the machine may have had something else to do. */
	readonly slowestMs: number;
	/** One sentence each: what crashed, hung, or was accepted. */
	readonly failures: readonly string[];
}

/** Those of the golden results: a form that came later stands at the end of the list. */
const items = oneOfEach.slice(0, 12);

/** No input may keep a page longer. */
const mostMs = 50;

/** What lasts longer by the clock is tried again, by the processor's time. */
const suspectMs = 10;

/**
 * Has so many hostile inputs read, and looks for one that crashes, hangs or is accepted.
 * @param onProgress hears how many were read
 */
export async function surviveMessages(
	count: number,
	golden: GoldenMessages,
	onProgress: (done: number) => void = () => undefined
): Promise<Survived> {
	const ground = await groundOf(golden);
	const endings: Record<string, number> = {};
	const failures: string[] = [];
	let slowestMs = 0;
	for (let number = 0; number < count; number += 1) {
		const input = hostileInput(number, createRandom(`diwan-1 ${String(number)}`), ground.whole);
		const { ending, lastedMs } = await timed(() => endingOf(input, ground));
		const fastest =
			lastedMs > suspectMs ? await fastestOf(() => endingOf(input, ground)) : lastedMs;
		slowestMs = Math.max(slowestMs, fastest);
		const name = `${input.kind}: ${ending}`;
		endings[name] = (endings[name] ?? 0) + 1;
		if (fastest > mostMs) failures.push(`${String(number)} took ${String(fastest)} ms: ${name}`);
		if (/CRASHED|ACCEPTED|CHANGED/.test(ending)) failures.push(`${String(number)}: ${name}`);
		if (number % 10_000 === 9_999) onProgress(number + 1);
	}
	return { endings, slowestMs, failures };
}

interface Ground {
	readonly whole: Whole;
	readonly keys: TeacherKeyPairs;
	readonly assignment: Assignment;
	readonly askable: Askable;
	/** What is read again is no false accept. */
	readonly known: ReadonlySet<string>;
}

async function groundOf(golden: GoldenMessages): Promise<Ground> {
	const keys = await replaceTeacherKeys(createMemoryStore(), () => golden.secret);
	const carried = [...golden.assignments, ...golden.results].map(({ link }) => {
		const read = readCarried(link);
		if (!read.ok) throw new Error(read.reason);
		return read.value;
	});
	const signed = carried
		.filter(({ kind }) => kind === 'assignment')
		.map(({ bytes }) => {
			const read = readSignedAssignment(bytes);
			if (!read.ok) throw new Error(read.reason);
			return read.value;
		});
	const [first] = signed;
	if (!first) throw new Error('There are assignments.');
	const attempts = await Promise.all(
		carried.filter(({ kind }) => kind === 'result').map((one) => attemptIn(one, keys))
	);
	return {
		keys,
		assignment: first.assignment,
		askable: {
			byId: new Map(golden.cards.map((id) => [id, undefined])),
			subject: { topics: new Map(golden.topics.map((topic) => [topic, undefined])) }
		},
		known: new Set(carried.map(({ bytes }) => toHex(bytes))),
		whole: {
			carried,
			bodies: signed.map(({ body }) => body),
			asked: signed
				.filter((one) => !one.assignment.hasStartCode)
				.map(({ askedBytes }) => askedBytes),
			attempts
		}
	};
}

async function attemptIn({ bytes }: Carried, keys: TeacherKeyPairs) {
	const message = readSealedMessage(bytes);
	if (!message.ok) throw new Error(message.reason);
	const opened = await unseal(keys.encryption, message.value, message.value.header);
	if (!opened) throw new Error('It is sealed to this key.');
	const { ids, payload } = readContent(opened);
	const rest = payload.slice(1);
	const answers = payload[0] === 0 ? rest : await unpack(rest, 'deflate-raw', 65_536);
	if (!answers) throw new Error('It is packed.');
	return concat(ids, answers);
}

async function timed(work: () => Promise<string>): Promise<{ ending: string; lastedMs: number }> {
	const startedAt = performance.now();
	let ending: string;
	try {
		ending = await work();
	} catch (error) {
		ending = `CRASHED ${String(error)}`;
	}
	return { ending, lastedMs: performance.now() - startedAt };
}

async function fastestOf(work: () => Promise<string>): Promise<number> {
	let fastest = Infinity;
	for (let again = 0; again < 5; again += 1) {
		const before = process.cpuUsage();
		await timed(work);
		const { user, system } = process.cpuUsage(before);
		fastest = Math.min(fastest, (user + system) / 1_000);
	}
	return fastest;
}

async function endingOf(input: HostileInput, ground: Ground): Promise<string> {
	switch (input.kind) {
		case 'text': {
			const taken = collectCodes().take(input.text);
			if (taken.kind === 'problem') return taken.problem.reason;
			return taken.kind === 'part' ? 'a part' : endingOfMessage(taken.carried, ground);
		}
		case 'message':
			return endingOfMessage(input.carried, ground);
		case 'body':
			return endingOfBody(concat(input.bytes, new Uint8Array(64)));
		case 'asked':
			return endingOfAsked(input.bytes, ground);
		case 'attempt':
			return endingOfAttempt(input.bytes);
	}
}

async function endingOfMessage({ kind, bytes }: Carried, ground: Ground): Promise<string> {
	const { keys, assignment } = ground;
	const read =
		kind === 'assignment'
			? await readAssignment(bytes)
			: await openResult(bytes, {
					keys,
					lookUp: () => ({ assignment, itemsFor: () => items }),
					receivedAt: 0
				});
	if (!read.ok) return read.reason;
	return ground.known.has(toHex(bytes)) ? 'as it was' : 'ACCEPTED';
}

/** What is read of an unsigned body has to say the same when it is written again. */
function endingOfBody(bytes: Uint8Array<ArrayBuffer>): string {
	const read = readSignedAssignment(bytes);
	if (!read.ok) return read.reason;
	const again = readSignedAssignment(concat(writeAssignmentBody(read.value), new Uint8Array(64)));
	const isSame = again.ok && said(again.value.assignment) === said(read.value.assignment);
	return isSame ? 'read' : 'CHANGED';
}

function endingOfAsked(bytes: Uint8Array<ArrayBuffer>, { askable }: Ground): string {
	const read = readAsked(bytes, askable);
	if (!read.ok) return read.reason;
	const again = readAsked(writeAsked(read.value, askable), askable);
	return again.ok && said(again.value) === said(read.value) ? 'read' : 'CHANGED';
}

/** Whatever answers are read can be graded, and say the same when they are written again. */
function endingOfAttempt(bytes: Uint8Array<ArrayBuffer>): string {
	const head = readAttemptHead(bytes);
	if (!head.ok) return head.reason;
	const { responsesTo, ...rest } = head.value;
	const responses = responsesTo(items);
	if (!responses.ok) return responses.reason;
	items.forEach((item, place) => {
		const given = responses.value[place];
		if (given) grade(item, given.response);
	});
	const attempt = { ...rest, responses: responses.value };
	const again = readAttemptHead(writeAttempt(attempt, items));
	const answers = again.ok && again.value.responsesTo(items);
	return answers && answers.ok && said(answers.value) === said(responses.value)
		? 'read'
		: 'CHANGED';
}

function said(value: unknown): string {
	return JSON.stringify(value);
}
