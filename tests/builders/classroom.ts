import { makeDeck, type Deck, type Item } from '$lib/cards';
import {
	composeDraft,
	itemsOf,
	studentCode,
	type Assignment,
	type Attempt,
	type GivenResponse,
	type Roster
} from '$lib/quiz';
import { aDisk, aLearner, aWorld, noon } from '../../src/lib/app/builders';
import {
	assignmentRecord,
	writeIssued,
	type IssuedAssignment
} from '../../src/lib/app/desk/assignment-record';
import { deviceKeys, issueAssignment, sealAttempt, teacherKeys } from '../../src/lib/app/exchange';
import { anAttempt, aRoster, given } from '../../src/lib/app/inbox/builders';
import { rosterRecord } from '../../src/lib/app/inbox/roster-record';
import type { Learner } from '../../src/lib/app/learner.svelte';
import type { Shelf } from '../../src/lib/app/shelf';
import { theIsles } from './isles';

/* A class, what was given to it, and what its students hand in, with real keys. */

/** Three students of one class; only the first has a name. */
export const codes = [1, 2, 3].map((number) => studentCode(Uint8Array.of(0, 0, number)));
const [ownCode = ''] = codes;

/** A code that is in no class. */
export const strangeCode = studentCode(Uint8Array.of(9, 9, 9));

/** What a teacher has given to a class, and what its students can answer. */
export interface Classroom {
	readonly learner: Learner;
	readonly world: ReturnType<typeof aWorld>;
	readonly deck: Deck;
	readonly shelf: Pick<Shelf, 'openIfReachable'>;
	readonly roster: Roster;
	readonly issued: IssuedAssignment;
	readonly items: readonly Item[];
	/** A result as it is handed in by a device. */
	readonly sealed: (overrides?: Partial<Attempt>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A class of three to whom six choices were given. */
export async function aClassroom(terms: Partial<Assignment['terms']> = {}): Promise<Classroom> {
	const world = aWorld();
	const learner = await aLearner({ store: aDisk(), world });
	const deck = makeDeck(theIsles());
	const seed = 'fedcba9876543210';
	const { items: asked } = composeDraft(deck, [{ count: 6, form: 'choice' }], seed);
	const items = itemsOf(deck, seed, asked, 'en');
	const { diskRecords } = learner;
	if (items?.length !== 6 || !diskRecords) throw new Error('There is nothing to ask.');
	const draft = {
		title: 'The guilds',
		subject: deck.subject.slug,
		seed,
		forms: { kind: 'same' },
		asked: { kind: 'items', items: asked },
		terms: { mode: 'exam', ...terms },
		madeAt: noon
	} as const;
	const made = await issueAssignment({ draft, deck, keys: await teacherKeys(diskRecords) });
	const roster = aRoster({
		students: codes.map((code) => ({ code, name: code === ownCode ? 'First' : '', timeFactor: 1 }))
	});
	const rest = { setId: '0123456789abcdef', setVersion: 1, issuedAt: noon, closed: false };
	const issued: IssuedAssignment = { ...made, ...rest };
	await learner.keepRecord(assignmentRecord(issued.id), writeIssued(issued));
	await learner.keepRecord(rosterRecord(roster.id), roster);
	const device = await deviceKeys(aDisk());
	return {
		learner,
		world,
		deck,
		shelf: { openIfReachable: () => Promise.resolve(deck) },
		roster,
		issued,
		items,
		sealed: async (overrides = {}) => {
			const attempt = anAttempt({
				assignment: issued.id,
				student: ownCode,
				responses: answering(items, 6),
				...overrides
			});
			const { assignment } = issued;
			return (await sealAttempt({ attempt, assignment, items, device })).bytes;
		}
	};
}

/** Answers to all of some choices, the first `right` of them right. */
export function answering(items: readonly Item[], right: number): readonly GivenResponse[] {
	return items.map((item, place) => {
		if (item.form !== 'choice') throw new Error('These are choices.');
		const wrong = item.options.find(({ id }) => id !== item.keyId)?.id ?? '';
		return given(place < right ? item.keyId : wrong);
	});
}
