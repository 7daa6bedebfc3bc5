import { createRandom, makeDeck, nextBelow, pick, shuffle, type Item } from '$lib/cards';
import {
	analyse,
	composeDraft,
	gradebookOf,
	itemsOf,
	mergeReceived,
	studentCode,
	type Assignment,
	type AssignmentId,
	type Blueprint,
	type GivenResponse,
	type Received,
	type Roster
} from '$lib/quiz';
import { subjects } from '../quality/subjects';

/** What it costs to merge and grade, in milliseconds. */
export interface GradebookFound {
	readonly results: number;
	/** With all copies. */
	readonly messages: number;
	readonly items: number;
	readonly orders: number;
	/** How many different gradebooks came of all orders: one, or something is wrong. */
	readonly gradebooks: number;
	readonly firstMs: number;
	readonly worstMs: number;
	readonly analysisMs: number;
	readonly jsonBytes: number;
}

const seed = '0123456789abcdef';
const blueprint: Blueprint = [
	{ count: 10, form: 'choice' },
	{ count: 3, form: 'trueFalse' },
	{ count: 2, form: 'multi' },
	{ count: 2, form: 'match' },
	{ count: 3, form: 'shortText' }
];

/** Merges and grades 200 results of 20 items, each sent up to three times, in so many orders. */
export function benchGradebook(orders: number): GradebookFound {
	const subject = subjects.find(({ slug }) => slug === 'iraq');
	if (!subject) throw new Error('There is no subject to ask about.');
	const deck = makeDeck(subject);
	const { items } = composeDraft(deck, blueprint, seed);
	const posed = itemsOf(deck, seed, items, 'en') ?? [];
	const roster = aClass(100);
	const received = messages(posed, roster, 200);
	const copies = received.flatMap((one, index) =>
		Array.from({ length: 1 + (index % 3) }, (_, copy) => ({
			...one,
			receivedAt: one.receivedAt + 1000 * copy
		}))
	);
	const assignment: Assignment = {
		title: '',
		subject: subject.slug,
		contentHash: '',
		generator: 1,
		seed,
		forms: { kind: 'same' },
		asked: { kind: 'items', items },
		hasStartCode: false,
		terms: { mode: 'exam' },
		madeAt: 0,
		teacher: { encryption: new Uint8Array(33), signing: new Uint8Array(33) }
	};
	const gradebooks = new Set<string>();
	const times: number[] = [];
	let analysisMs = 0;
	for (let order = 0; order < orders; order += 1) {
		const mixed = shuffle(createRandom(`order ${String(order)}`), copies);
		const cut = nextBelow(createRandom(`cut ${String(order)}`), mixed.length);
		const startedAt = performance.now();
		const merged = mergeReceived(mixed.slice(cut), mixed.slice(0, cut));
		const book = gradebookOf({
			assignment,
			deck,
			roster,
			received: merged,
			fixes: [],
			policy: 'best',
			locale: 'en'
		});
		times.push(performance.now() - startedAt);
		if (!book) throw new Error('An item cannot be made again.');
		gradebooks.add(JSON.stringify(book));
		const analysedAt = performance.now();
		analyse(book);
		analysisMs = Math.max(analysisMs, performance.now() - analysedAt);
	}
	return {
		results: received.length,
		messages: copies.length,
		items: posed.length,
		orders,
		gradebooks: gradebooks.size,
		firstMs: times[0] ?? 0,
		worstMs: Math.max(...times),
		analysisMs,
		jsonBytes: Math.max(...[...gradebooks].map((text) => text.length))
	};
}

function aClass(size: number): Roster {
	const codes: string[] = [];
	while (codes.length < size) codes.push(studentCode(Uint8Array.of(7, 8, 9), codes));
	const students = codes.map((code) => ({ code, name: '', timeFactor: 1 }));
	return { id: '', title: '', students, expiresAt: 0 };
}

/** Two attempts of each student, some of them disputed, some by strangers. */
function messages(items: readonly Item[], roster: Roster, count: number): readonly Received[] {
	return Array.from({ length: count }, (_, index): Received => {
		const random = createRandom(`attempt ${String(index)}`);
		const student = roster.students[index % roster.students.length]?.code ?? '';
		return {
			attempt: {
				assignment: '0000000000000000' as AssignmentId,
				student: index % 40 === 39 ? 'ZZZZZ' : student,
				// Every fiftieth says of the attempt before it that other things were answered.
				nonce: String(index % 50 === 49 ? index - 1 : index),
				form: 0,
				responses: items.map((item) => answer(item, random)),
				startedAt: 60_000 * index,
				finishedAt: 60_000 * (index + 9)
			},
			by: 'sealed',
			device: '',
			messageId: String(index).padStart(64, '0'),
			receivedAt: 1_000_000 * (count - index)
		};
	});
}

function answer(item: Item, random: ReturnType<typeof createRandom>): GivenResponse | undefined {
	const durationMs = 1000 * nextBelow(random, 60);
	if (nextBelow(random, 20) === 0) return undefined;
	switch (item.form) {
		case 'choice':
			return {
				response: { form: 'choice', optionId: pick(random, item.options)?.id ?? '' },
				durationMs
			};
		case 'trueFalse':
			return { response: { form: 'trueFalse', value: nextBelow(random, 2) === 0 }, durationMs };
		case 'multi': {
			const optionIds = item.options.map(({ id }) => id).filter(() => nextBelow(random, 2) === 0);
			return { response: { form: 'multi', optionIds }, durationMs };
		}
		case 'match': {
			const placements = item.parts.map(
				({ id }) => [id, pick(random, item.targets)?.id ?? ''] as const
			);
			return { response: { form: 'match', placements }, durationMs };
		}
		case 'shortText': {
			const text = (nextBelow(random, 2) === 0 ? item.accepted : item.others)[0] ?? '';
			return { response: { form: 'shortText', text }, durationMs };
		}
		default:
			return undefined;
	}
}
