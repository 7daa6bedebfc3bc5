import {
	allWays,
	canAsk,
	createRandom,
	grade,
	gradeOthers,
	makeDeck,
	makeItem,
	nextBelow,
	offeredIds,
	shuffle,
	writeSpot,
	type Card,
	type CardId,
	type Form,
	type Item,
	type Random,
	type Response
} from '$lib/cards';
import {
	applyPart,
	applyReview,
	createDeviceId,
	createEntryIds,
	pickWay,
	retrievability,
	type CardState,
	type LogEntry,
	type PartEntry,
	type ReviewEntry
} from '$lib/schedule';
import { subject } from '$content/iraq';

/** What is simulated: all of it follows from the seed. */
export interface Life {
	readonly seed: string;
	readonly reviews: number;
	readonly reviewsADay: number;
}

const dayMs = 86_400_000;
const firstDay = 20_000;
const newADay = 10;

/**
 * The log of somebody who studies the largest subject every evening, with the questions, the ways to
 * ask and the schedule of the app itself: what fills a disk in years, in minutes.
 */
export function livedLog({ seed, reviews, reviewsADay }: Life): LogEntry[] {
	const random = createRandom(seed);
	const deck = makeDeck(subject);
	const states = new Map<CardId, CardState>();
	const nextId = createEntryIds({ deviceId: createDeviceId(bytes(random, 8)) });
	const log: LogEntry[] = [];
	let count = 0;
	for (let today = firstDay; count < reviews; today += 1) {
		const locale = nextBelow(random, 10) === 0 ? 'ar' : 'en';
		let recentForms: Form[] = [];
		let now = today * dayMs + 18 * 3_600_000 + nextBelow(random, 3_600_000);
		for (const card of cardsOf(today, deck.cards, states, reviewsADay, random)) {
			if (count === reviews) break;
			const state = states.get(card.id);
			const { form, direction } = pickWay({
				state,
				ways: allWays,
				isPossible: (way) => canAsk(card, deck, way),
				recentForms,
				today
			});
			const itemSeed = createDeviceId(bytes(random, 8));
			const item = makeItem(card, deck, { form, direction, seed: itemSeed, locale });
			if (!item) throw new Error(`${card.id} cannot be asked as ${form}`);
			const recall = state ? retrievability(today - state.lastReviewDay, state.stabilityDays) : 0.2;
			const response = answerTo(item, happens(random, recall), random);
			const { rating } = grade(item, response);
			const durationMs = thinkingMs(random, response);
			now += durationMs;
			const entry: ReviewEntry = {
				id: nextId(now),
				at: now,
				studyDay: today,
				type: 'review',
				cardId: card.id,
				form,
				...(direction === 'value' ? {} : { direction }),
				seed: itemSeed,
				locale,
				response,
				optionIds: offeredIds(item),
				correct: rating !== 'again',
				rating,
				durationMs
			};
			log.push(entry);
			count += 1;
			states.set(card.id, applyReview(state, entry));
			for (const other of gradeOthers(deck, item, response)) {
				const part: PartEntry = {
					id: nextId(now),
					at: now,
					studyDay: today,
					type: 'part',
					target: entry.id,
					...other
				};
				log.push(part);
				const after = applyPart(states.get(other.cardId), part);
				if (after) states.set(other.cardId, after);
			}
			recentForms = [...recentForms, form].slice(-8);
			// Somebody reads what came of it, and now and then takes something back.
			now += 1_000 + nextBelow(random, 6_000);
			if (nextBelow(random, 150) === 0) log.push(amended(entry, nextId(now), now, random));
		}
	}
	return log;
}

/** Due ones first, then new ones, then whatever is likeliest forgotten. */
function cardsOf(
	today: number,
	cards: readonly Card[],
	states: ReadonlyMap<CardId, CardState>,
	limit: number,
	random: Random
): Card[] {
	const met = cards.filter(({ id }) => states.has(id));
	const isDue = ({ id }: Card) => (states.get(id)?.dueDay ?? Infinity) <= today;
	const fresh = cards.filter(({ id }) => !states.has(id)).slice(0, newADay);
	const ahead = shuffle(random, met.filter((card) => !isDue(card)).slice(0, 2_000));
	return shuffle(random, [...fresh, ...met.filter(isDue)].slice(0, limit))
		.concat(ahead)
		.slice(0, limit);
}

function answerTo(item: Item, known: boolean, random: Random): Response {
	switch (item.form) {
		case 'recall':
			return { form: 'recall', remembered: known };
		case 'choice':
			return { form: 'choice', optionId: known ? item.keyId : oneOf(item.options, random) };
		case 'multi':
			return {
				form: 'multi',
				optionIds: item.options
					.filter(({ id }) => item.keyIds.includes(id) === (known || happens(random, 0.7)))
					.map(({ id }) => id)
			};
		case 'trueFalse':
			return { form: 'trueFalse', value: known ? item.isTrue : happens(random, 0.5) };
		case 'match':
		case 'classify':
			return {
				form: item.form,
				placements: item.parts.map(({ id, targetId }) => [
					id,
					known ? targetId : oneOf(item.targets, random)
				])
			};
		case 'order': {
			const parts = known
				? item.parts.toSorted((a, b) => a.firstDay - b.firstDay)
				: shuffle(random, item.parts);
			return { form: 'order', partIds: parts.map(({ id }) => id) };
		}
		case 'cloze':
			if (item.bank && (!item.typed || happens(random, 0.4))) {
				const optionId = known ? item.bank.keyId : oneOf(item.bank.options, random);
				return { form: 'cloze', text: '', optionId };
			}
			return { form: 'cloze', text: typed(item.typed?.accepted[0] ?? '', known, random) };
		case 'shortText':
			return { form: 'shortText', text: typed(item.accepted[0] ?? '', known, random) };
		case 'date':
			return { form: 'date', date: known ? item.from : `20${String(10 + nextBelow(random, 10))}` };
		case 'place': {
			const off = known ? 0 : nextBelow(random, 6) - 3;
			const { latitude, longitude } = item.spot;
			return { form: 'place', spot: writeSpot({ latitude: latitude + off, longitude }) };
		}
		case 'number':
			return { form: 'number', text: String(known ? item.min : nextBelow(random, 300)) };
	}
}

/** One in five has a slip in it; who does not know leaves it empty, or types something else. */
function typed(text: string, known: boolean, random: Random): string {
	if (!known) return happens(random, 0.5) ? '' : text.slice(0, 3 + nextBelow(random, 6));
	if (!happens(random, 0.2)) return text;
	const at = nextBelow(random, text.length + 1);
	return text.slice(0, at) + text.slice(at + 1);
}

function amended(
	{ cardId, studyDay, id: target }: ReviewEntry,
	id: LogEntry['id'],
	at: number,
	random: Random
): LogEntry {
	const base = { id, at, studyDay, cardId };
	return happens(random, 0.5)
		? { ...base, type: 'undo', target }
		: { ...base, type: 'override', target, rating: 'good' };
}

/** Two seconds to a minute, most of them short; longer to type. */
function thinkingMs(random: Random, { form }: Response): number {
	const base = form === 'choice' || form === 'trueFalse' || form === 'recall' ? 1_500 : 5_000;
	const tail = nextBelow(random, 1_000) / 1_000;
	return Math.round(base + 3_000 * tail + 12_000 * tail ** 6) + nextBelow(random, 400);
}

function oneOf(offers: readonly { readonly id: string }[], random: Random): string {
	return offers[nextBelow(random, offers.length)]?.id ?? '';
}

function happens(random: Random, probability: number): boolean {
	return nextBelow(random, 1_000_000) < probability * 1_000_000;
}

function bytes(random: Random, count: number): Uint8Array {
	return Uint8Array.from({ length: count }, () => nextBelow(random, 256));
}
