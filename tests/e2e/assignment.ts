import { availableWays, type Form, type Item } from '$lib/cards';
import { itemsOf, type Assignment, type Received, type SetItem, type Terms } from '$lib/quiz';
import { createMemoryStore } from '$lib/store';
import {
	assignmentLink,
	issueAssignment,
	openResult,
	readCarried,
	teacherKeys
} from '../../src/lib/app/exchange';
import { theDeck } from './deck';
import type { Language } from './pages/words';

const seed = '0123456789abcdef';
const title = 'Laws and orders';

/** The device of a teacher, with keys of its own. */
const teacher = createMemoryStore();

/** An assignment that a teacher has given out. */
export interface GivenOut {
	readonly link: string;
	readonly title: string;
	/** In the order in which they are asked, in the language of the link. */
	readonly items: readonly Item[];
	/** Opens what was handed in with the teacher's keys. */
	open(resultLink: string): Promise<Received>;
}

interface Request {
	/** Of the start page in a language, as in `http://localhost:4173/`. */
	readonly base: string;
	readonly language?: Language;
	/** Of the items, in their order. */
	readonly forms: readonly Form[];
	readonly terms?: Partial<Terms>;
	readonly startCode?: string;
}

/** Gives out an assignment of one card a form, signed by a teacher's device. */
export async function giveOut(request: Request): Promise<GivenOut> {
	const { base, language = 'en', forms, terms, startCode = '' } = request;
	const deck = await theDeck();
	const asked = await cardsFor(forms);
	const keys = await teacherKeys(teacher);
	const { bytes, assignment } = await issueAssignment({
		draft: {
			title,
			subject: deck.subject.slug,
			seed,
			forms: { kind: 'same' },
			asked: { kind: 'items', items: asked },
			terms: { mode: 'exam', ...terms },
			madeAt: Date.now()
		},
		deck,
		keys,
		startCode
	});
	const items = itemsOf(deck, seed, asked, language) ?? [];
	const known: Assignment = { ...assignment, asked: { kind: 'items', items: asked } };
	return {
		link: assignmentLink(bytes, base),
		title,
		items,
		async open(link) {
			const found = readCarried(link);
			if (!found.ok) throw new Error(`There is no result in "${link}".`);
			const opened = await openResult(found.value.bytes, {
				keys,
				lookUp: () => ({ assignment: known, itemsFor: () => items }),
				receivedAt: Date.now()
			});
			if (!opened.ok) throw new Error(`The result is refused: ${opened.reason}.`);
			return opened.value;
		}
	};
}

async function cardsFor(forms: readonly Form[]): Promise<readonly SetItem[]> {
	const deck = await theDeck();
	const taken = new Set<string>();
	return forms.map((form) => {
		for (const card of deck.cards) {
			const way = availableWays(card, deck).find((one) => one.form === form);
			if (!way || taken.has(card.note.slug)) continue;
			taken.add(card.note.slug);
			return { cardId: card.id, way, draw: 0 };
		}
		throw new Error(`No card can be asked as "${form}".`);
	});
}
