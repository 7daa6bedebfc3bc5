import { subjects } from '$content';
import {
	writeSpot,
	availableWays,
	forms,
	makeDeck,
	makeItem,
	type Deck,
	type Form,
	type Item,
	type Response
} from '$lib/cards';
import type { Locale } from '$lib/content';
import { itemSeed, type AssignmentId, type Attempt, type SetItem } from '$lib/quiz';
import { createMemoryStore } from '$lib/store';
import type { AssignmentRequest } from '../../src/lib/app/exchange/issue-assignment';

/* Builders for the tests of the exchange. */

const decks = new Map<string, Promise<Deck>>();

export function deckOf(slug: string): Promise<Deck> {
	const entry = subjects.find((one) => one.slug === slug);
	if (!entry) throw new Error(`There is no subject "${slug}".`);
	const deck = decks.get(slug) ?? entry.load().then(makeDeck);
	decks.set(slug, deck);
	return deck;
}

export const seed = '0123456789abcdef';

/** Thirty letters. */
export const title = 'أوامر الحشد وقوانينه في العراق';

/** So many items of a deck, of all forms in turn, of cards from all over it. */
export function someItems(deck: Deck, count: number, ofForms: readonly Form[] = forms): SetItem[] {
	const items: SetItem[] = [];
	const taken = new Set<string>();
	for (let place = 0; items.length < count && place < count * 20; place += 1) {
		const form = ofForms[place % ofForms.length];
		const from = (place * 7919) % deck.cards.length;
		const card = [...deck.cards.slice(from), ...deck.cards.slice(0, from)].find(
			(one) => !taken.has(one.id) && availableWays(one, deck).some((way) => way.form === form)
		);
		const way = card && availableWays(card, deck).find((one) => one.form === form);
		if (!card || !way) continue;
		taken.add(card.id);
		items.push({ cardId: card.id, way, draw: place % 3 });
	}
	return items;
}

export function itemsOf(deck: Deck, items: readonly SetItem[], locale: Locale = 'ar'): Item[] {
	return items.flatMap(({ cardId, way, draw }) => {
		const card = deck.byId.get(cardId);
		const item = card && makeItem(card, deck, { ...way, seed: itemSeed(seed, draw), locale });
		return item ? [item] : [];
	});
}

export function aDraft(items: readonly SetItem[]): AssignmentRequest['draft'] {
	return {
		title,
		subject: 'iraq',
		seed,
		forms: { kind: 'same' },
		asked: { kind: 'items', items },
		terms: {
			mode: 'exam',
			timeLimitMinutes: 40,
			attempts: 2,
			opensAt: Date.UTC(2026, 10, 23, 5),
			dueAt: Date.UTC(2026, 10, 30, 20)
		},
		madeAt: Date.UTC(2026, 10, 22, 17, 30)
	};
}

/** What somebody who knows most of it would answer. */
export function responseTo(item: Item): Response {
	switch (item.form) {
		case 'recall':
			return { form: item.form, remembered: true };
		case 'choice':
			return { form: item.form, optionId: item.keyId };
		case 'multi':
			return { form: item.form, optionIds: [...item.keyIds].sort() };
		case 'trueFalse':
			return { form: item.form, value: !item.isTrue };
		case 'match':
		case 'classify':
			return {
				form: item.form,
				placements: [...item.parts]
					.sort((a, b) => (a.id < b.id ? -1 : 1))
					.map(({ id, targetId }) => [id, targetId])
			};
		case 'order':
			return { form: item.form, partIds: item.parts.map(({ id }) => id) };
		case 'cloze':
			return item.typed || !item.bank
				? { form: item.form, text: item.typed?.accepted[0] ?? '' }
				: { form: item.form, text: '', optionId: item.bank.keyId };
		case 'shortText':
			return { form: item.form, text: item.accepted[0] ?? '' };
		case 'date':
			return { form: item.form, date: item.from };
		case 'number':
			return { form: item.form, text: String(item.min) };
		case 'place':
			return { form: item.form, spot: writeSpot(item.spot) };
	}
}

export function anAttempt(
	assignment: AssignmentId,
	items: readonly Item[],
	overrides: Partial<Attempt> = {}
): Attempt {
	return {
		assignment,
		student: '7K2M9',
		nonce: 'fedcba9876543210',
		form: 0,
		responses: items.map((item, place) => ({
			response: responseTo(item),
			durationMs: [4_000, 8_000, 16_000, 28_000][place % 4] ?? 0
		})),
		startedAt: Date.UTC(2026, 10, 23, 5, 2),
		finishedAt: Date.UTC(2026, 10, 23, 5, 31),
		...overrides
	};
}

/** A device that nobody has used yet. */
export function aDevice() {
	return createMemoryStore();
}
