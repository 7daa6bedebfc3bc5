import type { CardId } from '$lib/cards';
import type { SubjectEntry } from '$lib/content';
import type { LogEntry } from '$lib/schedule';
import { createMemoryStore, type Journal, type Store } from '$lib/store';
import { Learner, type Answer } from './learner.svelte';
import type { World } from './world';

/* Builders for the tests of this room. */

export const noon = Date.UTC(2026, 2, 10, 9);

export function aCardId(text: string): CardId {
	if (!isCardId(text)) throw new Error(`No card id: ${text}`);
	return text;
}

export const law = aCardId('law-40-2016/issuer');

/** What a session says of a right answer to a choice of two. */
export function answer(overrides: Partial<Answer> = {}): Answer {
	return {
		cardId: law,
		form: 'choice',
		locale: 'en',
		seed: 'seed0001',
		response: { form: 'choice', optionId: 'council-of-representatives' },
		optionIds: ['council-of-representatives', 'council-of-ministers'],
		correct: true,
		rating: 'good',
		durationMs: 2_400,
		...overrides
	};
}

/** A clock that stands at noon, and a chance that is none. */
export function aWorld(): World & { at: number } {
	let byte = 0;
	return {
		at: noon,
		now() {
			return this.at;
		},
		zone: () => 'Asia/Baghdad',
		randomBytes: (count) => new Uint8Array(count).fill((byte += 1)),
		vibrate: () => undefined,
		askToPersist: () => undefined
	};
}

/** A journal that outlives a page, like `localStorage`. */
export function aJournal(): Journal & { readonly kept: Map<string, LogEntry> } {
	const kept = new Map<string, LogEntry>();
	return {
		kept,
		write(entry) {
			kept.set(entry.id, entry);
			return true;
		},
		remove(ids) {
			for (const id of ids) kept.delete(id);
		},
		read: () => [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
		damaged: () => 0
	};
}

/** The in-memory twin, passing for a disk. */
export function aDisk(overrides: Partial<Store> = {}): Store {
	return { ...createMemoryStore(), persistence: 'disk', ...overrides };
}

/** A learner who has opened the store. */
export async function aLearner(parts: {
	store?: Store;
	journal?: Journal;
	world?: World;
	openStore?: () => Promise<Store>;
}): Promise<Learner> {
	const store = parts.store ?? aDisk();
	const journal = parts.journal ?? aJournal();
	const learner = new Learner({
		world: parts.world ?? aWorld(),
		openStore: parts.openStore ?? (() => Promise.resolve(store)),
		openJournal: () => journal,
		openChannel: () => undefined
	});
	await learner.open();
	return learner;
}

/** The entry of the invented isles, out of reach. */
export function anEntry(overrides: Partial<SubjectEntry> = {}): SubjectEntry {
	return {
		slug: 'isles',
		title: { en: 'The isles', ar: 'الجزر' },
		description: { en: 'An invented country.', ar: 'بلد متخيل.' },
		cardCount: 100,
		sizeBytes: 20_000,
		load: () => Promise.reject(new Error('no network')),
		...overrides
	};
}

function isCardId(text: string): text is CardId {
	return /^[a-z0-9-]+\/[A-Za-z]+$/.test(text);
}
