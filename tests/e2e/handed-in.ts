import type { Item } from '$lib/cards';
import { askedOf, itemsOf, type AssignmentId, type GivenResponse } from '$lib/quiz';
import { createMemoryStore } from '$lib/store';
import {
	deviceKeys,
	openAssignment,
	readAssignment,
	readCarried,
	resultLink,
	sealAttempt
} from '../../src/lib/app/exchange';
import { theDeck } from './deck';
import type { Language } from './pages/words';

/** An assignment as a student's device has read it from a link. */
export interface Taken {
	readonly id: AssignmentId;
	readonly items: readonly Item[];
	/** The link of a result, sealed by a device of its own. */
	handIn(result: {
		readonly student: string;
		/** So many of the first items are answered right, the others wrong. */
		readonly right: number;
		/** 16 hexadecimal digits. */
		readonly nonce: string;
	}): Promise<string>;
}

/** Reads an assignment of choices and statements from its link. */
export async function takeFrom(link: string, base: string, language: Language): Promise<Taken> {
	const carried = readCarried(link);
	if (!carried.ok) throw new Error(`There is no assignment in "${link}".`);
	const read = await readAssignment(carried.value.bytes);
	if (!read.ok) throw new Error(`The assignment is refused: ${read.reason}.`);
	const deck = await theDeck();
	const opened = await openAssignment(read.value, deck);
	if (!opened.ok) throw new Error(`The assignment cannot be opened: ${opened.reason}.`);
	const assignment = opened.value;
	const asked = askedOf(assignment, deck, { form: 0, student: '' });
	const items = itemsOf(deck, assignment.seed, asked, language) ?? [];
	const { id } = read.value;
	return {
		id,
		items,
		async handIn({ student, right, nonce }) {
			const attempt = {
				assignment: id,
				student,
				nonce,
				form: 0,
				responses: items.map((item, place) => answerTo(item, place < right)),
				startedAt: 1_795_000_020_000,
				finishedAt: 1_795_000_620_000
			};
			const device = await deviceKeys(createMemoryStore());
			const { bytes } = await sealAttempt({ attempt, assignment, items, device });
			return resultLink(bytes, base);
		}
	};
}

function answerTo(item: Item, isRight: boolean): GivenResponse {
	const durationMs = 5_000;
	if (item.form === 'trueFalse') {
		return { response: { form: 'trueFalse', value: item.isTrue === isRight }, durationMs };
	}
	if (item.form !== 'choice') throw new Error(`Nobody has said how to answer "${item.form}".`);
	const option = item.options.find(({ id }) => (id === item.keyId) === isRight);
	return { response: { form: 'choice', optionId: option?.id ?? '' }, durationMs };
}
