import { availableWays, makeDeck, type Item } from '$lib/cards';
import type { Subject } from '$lib/content';
import type { RawFact, World } from './solver/world';

/** How much of a subject can be asked, and why the rest cannot. */
export interface Yield {
	readonly facts: number;
	readonly cards: number;
	/** Shares of all facts that can be asked in one form and in two. */
	readonly factsByOneForm: number;
	readonly factsByTwoForms: number;
	/** Share of cards that can be asked in two forms. */
	readonly cardsByTwoForms: number;
	/** The same without recall, which asks everything. */
	readonly cardsByTwoClosedForms: number;
	/** Facts that no form but recall asks, or none at all, by what stands against it. */
	readonly dropped: ReadonlyMap<string, number>;
	readonly distinctItems: number;
}

/** Counts what of a subject can be asked. */
export function yieldOf(subject: Subject, world: World, items: readonly Item[]): Yield {
	const deck = makeDeck(subject);
	const forms = deck.cards.map((card) => {
		const ways = availableWays(card, deck);
		return { id: card.id as string, forms: new Set(ways.map(({ form }) => form)) };
	});
	const formsById = new Map(forms.map(({ id, forms: of }) => [id, of]));
	const share = (count: number, of: number) => count / Math.max(1, of);
	const atLeast = (count: number) => forms.filter(({ forms: of }) => of.size >= count).length;
	const dropped = new Map<string, number>();
	for (const fact of world.facts) {
		const of = formsById.get(fact.id);
		if (of && of.size > 1) continue;
		const reason = of === undefined ? 'its question would tell the answer' : reasonFor(fact, world);
		dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
	}
	return {
		facts: world.facts.length,
		cards: forms.length,
		factsByOneForm: share(atLeast(1), world.facts.length),
		factsByTwoForms: share(atLeast(2), world.facts.length),
		cardsByTwoForms: share(atLeast(2), forms.length),
		cardsByTwoClosedForms: share(atLeast(3), forms.length),
		dropped: new Map([...dropped].sort((a, b) => b[1] - a[1])),
		distinctItems: new Set(items.map(contentOf)).size
	};
}

/** Why a card is asked as recall alone, as far as its note shows. */
function reasonFor(fact: RawFact, world: World): string {
	const rivals = (world.byField.get(fact.field) ?? []).filter(({ slug }) => slug !== fact.slug);
	if (!fact.complete) return 'the list of its values is open';
	if (fact.valueKind === 'text' && !fact.exclusive) return 'its text may be true of others too';
	if (fact.valueKind === 'text') return 'too few texts of its length that are true of others alone';
	if (rivals.length < 2) return 'nothing else is known of that sort';
	return 'too few values that are alike and proven wrong';
}

/** What tells two items apart but for their names. */
function contentOf(item: Item): string {
	const options = 'options' in item ? item.options.map(({ id }) => id).sort() : [];
	const parts = 'parts' in item ? item.parts.map(({ id }) => id).sort() : [];
	const targets = 'targets' in item ? item.targets.map(({ id }) => id).sort() : [];
	return [item.form, item.cardId, item.stem, options, parts, targets].join('\n');
}
