import { openDB, type IDBPDatabase } from 'idb';
import type { EntryId } from '$lib/schedule';
import { live, restless, type Life } from './life';

/** How a fault ended: mended by itself, or told to the learner. Anything else is a failure. */
export type Ending = 'healed' | `told: ${string}` | `FAILED: ${string}`;

const lost = ['UnknownError', 'Connection to Indexed Database server lost'] as const;
const backing = ['UnknownError', 'Internal error opening backing store'] as const;
const quota = ['QuotaExceededError', 'Encountered full disk'] as const;

/** Each is done to a learner in a database of its own, and looked at afterwards. */
export const faults = {
	'connection lost once': (name) =>
		whileAnswering(name, () => broken(IDBDatabase.prototype, 'transaction', lost, 1)),
	'connection lost twice': (name) =>
		whileAnswering(name, () => broken(IDBDatabase.prototype, 'transaction', lost, 2)),
	'connection lost for good': (name) =>
		whileAnswering(name, () => broken(IDBDatabase.prototype, 'transaction', lost, Infinity)),
	'disk full for entries': (name) =>
		whileAnswering(name, () => broken(IDBObjectStore.prototype, 'add', quota, Infinity)),
	'disk full for states': (name) =>
		whileAnswering(name, () => broken(IDBObjectStore.prototype, 'put', quota, Infinity)),
	'disk full while packing': (name) =>
		whileAnswering(name, () => broken(IDBObjectStore.prototype, 'delete', quota, Infinity), 60),
	'log cannot be read': (name) =>
		whileOpening(name, () => broken(IDBObjectStore.prototype, 'getAll', lost, Infinity)),
	'backing store cannot be opened, twice': (name) =>
		whileOpening(name, () => broken(IDBFactory.prototype, 'open', backing, 2)),
	'backing store cannot be opened': (name) =>
		whileOpening(name, () => broken(IDBFactory.prototype, 'open', backing, Infinity)),
	'older build in a second tab': async (name) => {
		const older = await version1(name);
		const life = await live(name);
		const ending = endingOf(life);
		older.close();
		await life.learner.open();
		return (await isWhole(life, name, version1Ids)) ?? ending;
	},
	'newer build in a second tab': async (name) => {
		const life = await live(name, restless);
		const before = answers(life, 3);
		await life.learner.flush();
		(await openDB(name, 99)).close();
		answers(life, 3);
		await life.learner.flush();
		const { saveState } = life.learner;
		const isTold = saveState.kind === 'failed' && saveState.failure === 'newer';
		return isTold && before.length === 3 ? 'told: newer' : 'FAILED: no word of it';
	},
	'upgrade broken off': async (name) => {
		(await version1(name)).close();
		const mend = broken(IDBDatabase.prototype, 'createObjectStore', quota, 1);
		const life = await live(name);
		const { status, failure } = life.learner;
		mend();
		await life.learner.open();
		const wrong = await life.check(version1Ids);
		if (wrong.length > 0) return `FAILED: ${wrong.join(', ')}`;
		return status === 'failed' ? `told: ${String(failure)}` : 'healed';
	},
	'clock set back by a year': async (name) => {
		const before = answers(await live(name), 3);
		const { now } = Date;
		Date.now = () => now() - 365 * 86_400_000;
		const life = await live(name);
		const [later = ''] = answers(life, 1);
		Date.now = now;
		await life.learner.flush();
		const wrong = await (await live(name)).check([...before]);
		if (wrong.length > 0) return `FAILED: ${wrong.join(', ')}`;
		return before.every((id) => id < later) ? 'healed' : 'FAILED: it sorts before';
	}
} satisfies Record<string, (name: string) => Promise<Ending>>;

/** Breaks the disk while somebody answers, mends it, and looks whether every answer is there. */
async function whileAnswering(name: string, breakIt: () => () => void, count = 5): Promise<Ending> {
	const life = await live(name, restless);
	const acknowledged = answers(life, 5);
	await life.learner.flush();
	const mend = breakIt();
	acknowledged.push(...answers(life, count));
	await life.learner.flush();
	if (count > 30) await new Promise((resolve) => setTimeout(resolve, 300));
	const ending = endingOf(life);
	mend();
	return (await isWhole(life, name, acknowledged)) ?? ending;
}

/** The same for a page that is opened meanwhile: it must not look like that of a new learner. */
async function whileOpening(name: string, breakIt: () => () => void): Promise<Ending> {
	const before = await live(name);
	const acknowledged = answers(before, 5);
	await before.learner.flush();
	const mend = breakIt();
	const life = await live(name);
	const { status } = life.learner;
	const ending = endingOf(life);
	if (status === 'ready' && life.learner.states.size === 0) return 'FAILED: looks new';
	mend();
	await life.learner.open();
	return (await isWhole(life, name, acknowledged)) ?? ending;
}

function endingOf({ learner }: Life): Ending {
	return learner.failure === undefined ? 'healed' : `told: ${learner.failure}`;
}

async function isWhole(
	life: Life,
	name: string,
	acknowledged: readonly EntryId[]
): Promise<Ending | undefined> {
	await life.learner.flush();
	const wrong = [
		...(await life.check(acknowledged)),
		...(await (await live(name)).check(acknowledged))
	];
	return wrong.length === 0 ? undefined : `FAILED: ${wrong.join(', ')}`;
}

function answers(life: Life, count: number): EntryId[] {
	return Array.from({ length: count }, () => life.answer());
}

/** Lets a method of the browser fail so many times. Returns how to mend it. */
function broken<Name extends string>(
	prototype: Record<Name, (...all: never[]) => unknown>,
	method: Name,
	[name, message]: readonly [name: string, message: string],
	times: number
): () => void {
	const original = prototype[method];
	let left = times;
	const failing = function (this: unknown, ...all: unknown[]): unknown {
		left -= 1;
		if (left >= 0) throw new DOMException(message, name);
		return Reflect.apply(original, this, all);
	};
	Object.assign(prototype, { [method]: failing });
	return () => {
		Object.assign(prototype, { [method]: original });
	};
}

const version1Ids = ['0mf000001-000-k3v9x0ab', '0mf000002-000-k3v9x0ab'] as EntryId[];

/** A database as the first build made it, with two entries. The handle lets go only when told. */
async function version1(name: string): Promise<IDBPDatabase> {
	const database = await openDB(name, 1, {
		upgrade(made) {
			made.createObjectStore('log', { keyPath: 'id' }).createIndex('cardId', 'cardId');
			made.createObjectStore('states', { keyPath: 'cardId' });
			made.createObjectStore('meta');
			made.createObjectStore('records');
		}
	});
	for (const id of version1Ids) {
		const entry = { id, at: 1_790_000_000_000, studyDay: 20_717, cardId: 'a/name' };
		await database.add('log', { ...entry, type: 'suspend', suspended: true });
	}
	return database;
}
