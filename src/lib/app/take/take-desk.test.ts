import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subjects } from '$content';
import type { Deck, Item, Response } from '$lib/cards';
import { askedOf, itemsOf, receiptOf, type Assignment, type Received } from '$lib/quiz';
import { StoreError, type Store } from '$lib/store';
import {
	aDraft,
	aDevice,
	deckOf,
	responseTo,
	someItems
} from '../../../../tests/builders/exchange';
import { aDisk, aLearner, aWorld, noon } from '../builders';
import {
	assignmentLink,
	issueAssignment,
	messageFile,
	openResult,
	openTransports,
	readCarried,
	teacherKeys,
	type TeacherKeyPairs,
	type Transports
} from '../exchange';
import type { KeptState } from '../offline.svelte';
import { Shelf } from '../shelf';
import { aSlot } from './builders';
import type { StartFields } from './start-attempt';
import { TakeDesk } from './take-desk.svelte';

const base = 'https://example.org/';
const minute = 60_000;
const fields: StartFields = {
	code: '7k2m-p',
	form: undefined,
	startCode: '',
	timeFactor: 1,
	largerText: false
};

let deck: Deck;
let keys: TeacherKeyPairs;
const teacher = aDevice();

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	deck = await deckOf('iraq');
	keys = await teacherKeys(teacher);
});

afterEach(() => {
	vi.useRealTimers();
});

describe('an assignment that is opened', () => {
	it('is taken, handed in sealed, and read by its teacher as it was answered', async () => {
		const { link, assignment, items } = await issued();
		const { desk } = await aPhone();
		await desk.read(`Here it is: ${link} Good luck!`);
		expect(desk.phase).toMatchObject({
			kind: 'found',
			found: { made: 0, content: { kind: 'ready' } }
		});
		await desk.start(fields);
		await answerAll(desk, responseTo);
		const received = await handedIn(desk, assignment, items);
		expect(received.by).toBe('sealed');
		expect(received.attempt).toMatchObject({ student: '7K2MP', form: 0, startedAt: noon });
		expect(received.attempt.responses.map((given) => given?.response)).toEqual(
			items.map(responseTo)
		);
	});

	it('is refused where it is cut off, changed, or no assignment at all', async () => {
		const { link } = await issued();
		const { desk } = await aPhone();
		await desk.read(link.slice(0, -20));
		expect(desk.phase).toMatchObject({ kind: 'refused', problem: { reason: 'cutOff' } });
		await desk.read('no link at all');
		expect(desk.phase).toMatchObject({ kind: 'refused', problem: { reason: 'nothingFound' } });
	});

	it('says which content it needs where this device has another, and asks nothing', async () => {
		const { link } = await issued();
		const other = subjects.find(({ slug }) => slug === 'iraq');
		if (!other) throw new Error('There is no such subject.');
		const changed = {
			...other,
			load: async () => {
				const subject = await other.load();
				return { ...subject, notes: new Map([...subject.notes].slice(1)) };
			}
		};
		const { desk } = await aPhone({ shelf: new Shelf([changed], () => undefined) });
		await desk.read(link);
		expect(desk.phase).toMatchObject({
			found: { content: { kind: 'other', problem: { reason: 'otherContent' } } }
		});
		await desk.start(fields);
		expect(desk.phase).toMatchObject({ kind: 'found', problem: 'failed' });
	});

	it('waits to be told before it fetches a subject that is not kept', async () => {
		const { link } = await issued();
		const { desk } = await aPhone({ kept: 'notKept' });
		await desk.read(link);
		expect(desk.phase).toMatchObject({ found: { content: { kind: 'missing' } } });
		await desk.fetchSubject();
		expect(desk.phase).toMatchObject({ found: { content: { kind: 'ready' } } });
	});

	it('begins only with a right class code, in time, and with attempts left', async () => {
		const { link } = await issued({ attempts: 1, opensAt: noon + minute });
		const { desk, world } = await aPhone();
		await desk.read(link);
		const problems = async (changes: Partial<StartFields>) => {
			await desk.start({ ...fields, ...changes });
			return desk.phase.kind === 'found' ? desk.phase.problem : desk.phase.kind;
		};
		expect(await problems({})).toBe('notOpen');
		world.at += minute;
		expect(await problems({ code: '7K2M8' })).toBe('badCode');
		expect(await problems({})).toBe('running');
		if (desk.phase.kind === 'running') await desk.phase.run.finish();
		await settled(desk, 'ended');
		await desk.read(link);
		expect(await problems({})).toBe('noAttemptsLeft');
	});

	it('stays locked until the start code is right', async () => {
		const { link } = await issued({}, 'date palm');
		const { desk } = await aPhone();
		await desk.read(link);
		await desk.start(fields);
		expect(desk.phase).toMatchObject({ kind: 'found', problem: 'needsStartCode' });
		await desk.start({ ...fields, startCode: 'palm date' });
		expect(desk.phase).toMatchObject({ kind: 'found', problem: 'wrongStartCode' });
		await desk.start({ ...fields, startCode: 'Date Palm' });
		expect(desk.phase.kind).toBe('running');
	});
});

describe('an attempt', () => {
	it('goes on in another life of the page: same item, same answers, same time left', async () => {
		const { link } = await issued({ timeLimitMinutes: 20 });
		const store = aDisk();
		const phone = await aPhone({ store });
		await phone.desk.read(link);
		await phone.desk.start(fields);
		const { run } = runningOf(phone.desk);
		await run.answer(responseTo(itemOf(run)));
		await run.goTo(2);
		phone.world.at += 3 * minute;
		vi.advanceTimersByTime(1_000);
		expect(run.leftMs).toBe(17 * minute);
		run.noteTime();

		// The page is killed: nothing of it is closed, and the disk may lack what the slot has.
		const next = await aPhone({ store, slot: phone.slot });
		next.world.at = phone.world.at + minute;
		await next.desk.read(link);
		const again = runningOf(next.desk).run;
		expect(again.attempt.place).toBe(2);
		expect(again.attempt.responses.map((given) => given !== null)).toEqual([true, false, false]);
		expect(again.leftMs).toBe(17 * minute);
	});

	it('whose time runs out is handed in as it is, with what is entered and not sent', async () => {
		const { link, items } = await issued({ timeLimitMinutes: 10 });
		const { desk, world } = await aPhone();
		await desk.read(link);
		await desk.start({ ...fields, timeFactor: 1.5 });
		const { run } = runningOf(desk);
		expect(run.leftMs).toBe(15 * minute);
		const said: unknown[] = [];
		for (const at of [9.9, 10, 13.9, 14]) {
			world.at = noon + at * minute;
			vi.advanceTimersByTime(1_000);
			said.push(run.minutesSaid);
		}
		expect(said).toEqual([undefined, 5, 5, 1]);
		const draft = responseTo(itemOf(run));
		run.keepDraft(draft);
		world.at = noon + 15.2 * minute;
		vi.advanceTimersByTime(1_000);
		await settled(desk, 'ended');
		const { attempt } = endedOf(desk);
		expect(attempt.finished).toEqual({ at: noon + 15 * minute, by: 'time' });
		expect(attempt.responses.map((given) => given?.response)).toEqual(
			items.map((_, place) => (place === 0 ? draft : undefined))
		);
		// A tap that comes after it changes nothing.
		const ended = run.attempt;
		await run.answer(draft);
		await run.goTo(1);
		expect(run.attempt).toBe(ended);
	});

	it('whose time ran out while the page was gone ends as it was left', async () => {
		const { link } = await issued({ timeLimitMinutes: 10 });
		const store = aDisk();
		const phone = await aPhone({ store });
		await phone.desk.read(link);
		await phone.desk.start(fields);
		const next = await aPhone({ store, slot: phone.slot });
		next.world.at = noon + 60 * minute;
		await next.desk.showList();
		const [attempt] = next.desk.list?.attempts ?? [];
		if (!attempt) throw new Error('There is one.');
		expect(next.desk.isTimeUp(attempt)).toBe(true);
		await next.desk.resume(attempt);
		expect(endedOf(next.desk).attempt.finished).toEqual({ at: noon + 12 * minute, by: 'time' });
	});

	it('is sealed once: shown again, it is the same bytes, until the receipt has come', async () => {
		const { link } = await issued();
		const store = aDisk();
		const phone = await aPhone({ store });
		await phone.desk.read(link);
		await phone.desk.start(fields);
		await answerAll(phone.desk, responseTo);
		const first = endedOf(phone.desk);
		await phone.learner.flush();
		const next = await aPhone({ store });
		await next.desk.showList();
		await next.desk.resume(first.attempt);
		const again = endedOf(next.desk);
		expect(again.sealed).toEqual(first.sealed);
		expect(await next.desk.receive('0000001')).toBe(false);
		expect(await next.desk.receive(again.receipt?.toLowerCase() ?? '')).toBe(true);
		await settled(next.desk, 'ended');
		expect(endedOf(next.desk)).toMatchObject({
			attempt: { handedIn: { receivedAt: noon } },
			sealed: undefined
		});
	});

	it('leaves each answer in the learner’s own log once, and can be taken out of it', async () => {
		const { link, items } = await issued();
		const store = aDisk();
		const phone = await aPhone({ store });
		await phone.desk.read(link);
		await phone.desk.start(fields);
		const { run } = runningOf(phone.desk);
		await run.answer(responseTo(itemOf(run)));
		await run.answer(wrongTo(itemOf(run)));
		await run.finish();
		await settled(phone.desk, 'ended');
		const ended = endedOf(phone.desk);
		await phone.desk.resume({ ...ended.attempt, study: undefined } as never);
		await phone.learner.flush();
		const entries = (await store.readLog()).entries;
		expect(entries).toMatchObject([
			{ type: 'review', cardId: items[0]?.cardId, correct: true },
			{ type: 'review', cardId: items[1]?.cardId, correct: false, rating: 'again' }
		]);
		expect([...phone.learner.states.values()].map(({ reps }) => reps)).toEqual([1, 1]);
		await phone.desk.takeOutOfStudy();
		expect(phone.learner.states.size).toBe(0);
		expect(endedOf(phone.desk).attempt.study?.isOut).toBe(true);
	});

	it('in practice shows what an answer is worth before the next one, and gives a second try', async () => {
		const { link, items } = await issued({ mode: 'practice' });
		const { desk } = await aPhone();
		await desk.read(link);
		await desk.start(fields);
		const { run } = runningOf(desk);
		await run.answer(responseTo(itemOf(run)));
		expect(run.outcome?.grade.verdict).toBeDefined();
		expect(run.attempt.place).toBe(0);
		await run.answer(wrongTo(itemOf(run)));
		expect(run.attempt.responses[0]?.response).toEqual(items[0] && responseTo(items[0]));
		await run.next();
		expect(run.attempt.place).toBe(1);
		expect(run.outcome).toBeUndefined();
	});
});

describe('a disk that does not take what was sealed', () => {
	it('is said, the result is in hand all the same, and it is handed in once the disk takes it', async () => {
		const { link, assignment, items } = await issued();
		const disk = aFailingDisk();
		const { desk, learner } = await aPhone({ store: disk.store });
		await desk.read(link);
		await desk.start(fields);
		disk.isFull = true;
		await answerAll(desk, responseTo);
		const held = endedOf(desk);
		expect(held.attempt.handedIn).toBeUndefined();
		expect(learner.failure).toBe('full');
		const received = await handedIn(desk, assignment, items);

		// Also while nothing can be read there, it is the same message.
		disk.isDead = true;
		await desk.sealAgain();
		expect(endedOf(desk).sealed).toEqual(held.sealed);
		disk.isFull = disk.isDead = false;
		await desk.sealAgain();
		expect(endedOf(desk).attempt.handedIn).toEqual({ messageId: received.messageId });
		expect(endedOf(desk).sealed).toEqual(held.sealed);
	});

	it('leaves an attempt that the next life of the page hands in, with the same answers', async () => {
		const { link, assignment, items } = await issued();
		const disk = aFailingDisk();
		const phone = await aPhone({ store: disk.store });
		await phone.desk.read(link);
		await phone.desk.start(fields);
		disk.isFull = true;
		await answerAll(phone.desk, responseTo);
		const first = await handedIn(phone.desk, assignment, items);

		disk.isFull = false;
		const next = await aPhone({ store: disk.store, slot: phone.slot });
		await next.desk.showList();
		const [attempt] = next.desk.list?.attempts ?? [];
		if (!attempt) throw new Error('There is one.');
		await next.desk.resume(attempt);
		const again = await handedIn(next.desk, assignment, items);
		expect(endedOf(next.desk).attempt.handedIn).toEqual({ messageId: again.messageId });
		expect(again.attempt).toEqual(first.attempt);
	});

	it('and takes it a moment later, by itself, has the same message after the page was gone', async () => {
		const { link } = await issued();
		const disk = aFailingDisk();
		const phone = await aPhone({ store: disk.store });
		await phone.desk.read(link);
		await phone.desk.start(fields);
		disk.isFull = true;
		await answerAll(phone.desk, responseTo);
		const first = endedOf(phone.desk);
		disk.isFull = false;
		await phone.learner.flush();
		const next = await aPhone({ store: disk.store, slot: phone.slot });
		await next.desk.resume(first.attempt);
		expect(endedOf(next.desk).receipt).toBe(first.receipt);
	});

	it('does not keep the receipt from its attempt', async () => {
		const { link } = await issued();
		const disk = aFailingDisk();
		const { desk } = await aPhone({ store: disk.store });
		await desk.read(link);
		await desk.start(fields);
		disk.isFull = true;
		await answerAll(desk, responseTo);
		expect(await desk.receive(endedOf(desk).receipt ?? '')).toBe(true);
		expect(endedOf(desk).attempt.handedIn?.receivedAt).toBe(noon);
	});
});

describe('one thing after another', () => {
	it('stays where it is when a receipt is scanned that nothing waits for', async () => {
		const { link } = await issued();
		const { desk } = await aPhone();
		await desk.read(link);
		await desk.hear({ kind: 'receipt', text: 'QKCBZ76' });
		expect(desk.phase.kind).toBe('found');
		await desk.read('QKCBZ76');
		expect(desk.phase).toMatchObject({ kind: 'refused', problem: { reason: 'nothingFound' } });
	});

	it('opens a file, and says what is none', async () => {
		const { bytes, id } = await issued();
		const { desk } = await aPhone();
		await desk.read(new Blob([messageFile(bytes, 'assignment')]));
		expect(desk.phase).toMatchObject({ kind: 'found', found: { read: { id } } });
		await desk.read(new Blob([messageFile(bytes, 'result')]));
		expect(desk.phase).toMatchObject({ kind: 'refused', problem: { reason: 'otherKind' } });
		await desk.read(new Blob([new Uint8Array(2 ** 20 + 1)]));
		expect(desk.phase).toMatchObject({ kind: 'refused', problem: { reason: 'tooLarge' } });
	});

	it('shows what was opened last, however long the first takes', async () => {
		const [one, two] = [await issued(), await issued({ attempts: 2 })];
		const { desk } = await aPhone();
		await Promise.all([desk.read(one.link), desk.read(two.link)]);
		expect(desk.phase).toMatchObject({ kind: 'found', found: { read: { id: two.id } } });
		await Promise.all([desk.read(one.link), desk.showList()]);
		expect(desk.phase.kind).toBe('list');
	});

	it('begins nothing on a page that was left, and no clock runs on', async () => {
		const { link } = await issued();
		const { desk } = await aPhone();
		await desk.read(link);
		const starting = desk.start(fields);
		desk.close();
		await starting;
		expect(desk.phase.kind).toBe('found');
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe('two tabs', () => {
	beforeEach(() => {
		vi.stubGlobal('navigator', { locks: someLocks() });
	});

	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('do not begin the same assignment twice', async () => {
		const { link } = await issued({ attempts: 1 });
		const [one, two] = await twoTabs();
		await Promise.all([one.desk.read(link), two.desk.read(link)]);
		await Promise.all([one.desk.start(fields), two.desk.start(fields)]);
		expect([one.desk.phase.kind, two.desk.phase.kind].sort()).toEqual(['elsewhere', 'running']);

		const late = one.desk.phase.kind === 'running' ? two.desk : one.desk;
		await late.read(link);
		expect(late.phase.kind).toBe('elsewhere');
		await one.learner.flush();
		expect((await one.learner.recordsUnder('take:'))?.size).toBe(2);
	});

	it('do not hand in the same attempt with different answers', async () => {
		const { link, assignment, items } = await issued({ timeLimitMinutes: 10 });
		const [one, two] = await twoTabs();
		await one.desk.read(link);
		await one.desk.start(fields);
		await two.desk.showList();
		const [stale] = two.desk.list?.attempts ?? [];
		if (!stale) throw new Error('There is one.');
		// By its own clock the second tab would end it now, without the answers to come.
		two.world.at = noon + 60 * minute;
		await two.desk.resume(stale);
		expect(two.desk.phase.kind).toBe('elsewhere');

		await answerAll(one.desk, responseTo);
		const received = await handedIn(one.desk, assignment, items);
		await one.learner.flush();
		await two.desk.resume(stale);
		expect(endedOf(two.desk).attempt.handedIn).toEqual({ messageId: received.messageId });
	});
});

async function twoTabs() {
	const [store, slot] = [aDisk(), aSlot()];
	const [one, two] = [await aPhone({ store, slot }), await aPhone({ store, slot })];
	// No two of them draw the same by chance.
	two.world.randomBytes = (count) => new Uint8Array(count).fill(200);
	return [one, two] as const;
}

/** Locks as pages of one browser have them. */
function someLocks() {
	const held = new Map<string, Promise<unknown>>();
	return {
		async request(name: string, ...rest: readonly unknown[]) {
			const work = rest.at(-1);
			if (typeof work !== 'function') throw new Error('A lock is taken for something.');
			if (held.has(name) && rest.length > 1) return work(null);
			while (held.has(name)) await held.get(name);
			const done = Promise.resolve(work({ name }));
			held.set(name, done);
			return done.finally(() => held.delete(name));
		}
	};
}

/** A disk that is full from some moment on, and then cannot even be read. */
function aFailingDisk() {
	const disk = aDisk();
	const state = { isFull: false, isDead: false };
	const refused = () => Promise.reject(new StoreError('full', 'There is no room left.'));
	const store: Store = {
		...disk,
		readRecords: () => (state.isDead ? refused() : disk.readRecords()),
		putRecord: (name, value) => (state.isFull ? refused() : disk.putRecord(name, value)),
		commit: (commit) => (state.isFull ? refused() : disk.commit(commit))
	};
	return Object.assign(state, { store });
}

async function issued(terms: Partial<Assignment['terms']> = {}, startCode = '') {
	const draft = aDraft(someItems(deck, 3, ['choice', 'trueFalse', 'choice']));
	const made = await issueAssignment({
		draft: { ...draft, terms: { mode: 'exam', ...terms } },
		deck,
		keys,
		startCode
	});
	const asked = askedOf({ ...made.assignment, asked: draft.asked }, deck, { form: 0, student: '' });
	const items = itemsOf(deck, draft.seed, asked, 'en') ?? [];
	return { ...made, items, link: assignmentLink(made.bytes, base) };
}

async function aPhone(
	parts: {
		store?: Store;
		slot?: ReturnType<typeof aSlot>;
		shelf?: Shelf;
		kept?: KeptState;
		transports?: Transports;
	} = {}
) {
	const world = aWorld();
	const slot = parts.slot ?? aSlot();
	const learner = await aLearner({ world, store: parts.store ?? aDisk() });
	const shelf = parts.shelf ?? new Shelf(subjects, () => undefined);
	const offline = { kept: () => parts.kept ?? 'kept' } as never;
	return {
		world,
		slot,
		learner,
		desk: new TakeDesk(
			{ world, learner, shelf, offline },
			'en',
			parts.transports ?? openTransports(base),
			slot
		)
	};
}

async function answerAll(desk: TakeDesk, respond: (item: Item) => Response) {
	const { run } = runningOf(desk);
	while (run.item) await run.answer(respond(itemOf(run)));
	await run.finish();
	await settled(desk, 'ended');
}

async function handedIn(
	desk: TakeDesk,
	assignment: Assignment,
	items: readonly Item[]
): Promise<Received> {
	const { sealed, receipt } = endedOf(desk);
	const found = readCarried(sealed?.link ?? '');
	if (!found.ok) throw new Error(found.reason);
	const opened = await openResult(found.value.bytes, {
		keys,
		receivedAt: noon,
		lookUp: () => ({ assignment, itemsFor: () => items })
	});
	if (!opened.ok) throw new Error(opened.reason);
	expect(receiptOf(opened.value.messageId)).toBe(receipt);
	return opened.value;
}

function wrongTo(item: Item): Response {
	if (item.form === 'choice') {
		return { form: 'choice', optionId: item.options.find(({ id }) => id !== item.keyId)?.id ?? '' };
	}
	if (item.form === 'trueFalse') return { form: 'trueFalse', value: !item.isTrue };
	throw new Error(`Nobody has said how to miss "${item.form}".`);
}

function runningOf({ phase }: TakeDesk) {
	if (phase.kind !== 'running') throw new Error(`It is ${phase.kind}.`);
	return phase;
}

function endedOf({ phase }: TakeDesk) {
	if (phase.kind !== 'ended') throw new Error(`It is ${phase.kind}.`);
	return phase.ended;
}

function itemOf({ item }: { readonly item: Item | undefined }): Item {
	if (!item) throw new Error('The list is on screen.');
	return item;
}

async function settled(desk: TakeDesk, kind: TakeDesk['phase']['kind']): Promise<void> {
	await vi.waitFor(() => {
		expect(desk.phase.kind).toBe(kind);
	}, 4_000);
}
