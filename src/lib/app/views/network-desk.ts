import type { Locale } from '$lib/content';
import { networkOf, type LayoutQuestion, type Network, type Point } from '$lib/explore';
import { confusionsOf, type ConfusedPair } from '$lib/schedule';
import type { Learner } from '../learner.svelte';
import { namesOf } from '../note-names';
import { runInWorker } from '../run-in-worker';
import type { Shelf } from '../shelf';

/** Who is who to whom in a subject, and whom the learner takes for whom. */
export interface NetworkDesk {
	readonly network: Network;
	/** Days since 1970-01-01 between which nearly everything changes: no slider is fine enough for two centuries. */
	readonly firstDay: number;
	readonly lastDay: number;
	/** Where to begin: the last day that the subject tells of, but for later facts. */
	readonly startDay: number;
	/** Where everybody stands, in the order of the nodes. */
	readonly places: readonly Point[];
	/** Pairs of which both are in the network, the most frequent first. */
	readonly mixUps: readonly ConfusedPair[];
}

const msPerDay = 86_400_000;
/** Of the changes, this share at either end lies far from the rest. */
const farOff = 0.05;

/**
 * @param signal stops the work, for a page that is left
 * @returns `undefined` where the subject is neither kept on the device nor reachable; rejects with
 * the reason of the signal, or if the worker that arranges things cannot be had
 */
export async function makeNetworkDesk(
	{ learner, shelf }: { readonly learner: Learner; readonly shelf: Shelf },
	subject: string,
	locale: Locale,
	signal: AbortSignal
): Promise<NetworkDesk | undefined> {
	const everything = learner.readEverything();
	const deck = await shelf.openIfReachable(subject);
	if (!deck) return undefined;
	const network = networkOf(deck, locale);
	const places = await arrange(network, signal);
	const known = new Set(network.nodes.map(({ slug }) => slug));
	const entries = (await everything)?.entries ?? [];
	const { changes } = network;
	const few = Math.floor(changes.length * farOff);
	const last = changes.at(-1 - few) ?? 0;
	const end = Date.parse(deck.subject.endsOn ?? '') / msPerDay;
	const startDay = Number.isFinite(end) ? end : last;
	return {
		network,
		firstDay: Math.min(changes[few] ?? 0, startDay),
		lastDay: Math.max(last, startDay),
		startDay,
		places,
		mixUps: confusionsOf(entries, namesOf(deck)).filter(({ notes }) =>
			notes.every((slug) => known.has(slug))
		)
	};
}

/** Everything that ever holds counts, so that nothing moves when the date does. */
function arrange({ nodes, edges }: Network, signal: AbortSignal): Promise<readonly Point[]> {
	const numbers = new Map(nodes.map(({ slug }, number) => [slug, number]));
	const links = edges.flatMap(({ from, to }) => {
		const [a, b] = [numbers.get(from), numbers.get(to)];
		return a === undefined || b === undefined ? [] : [[a, b] as const];
	});
	return runInWorker<LayoutQuestion, readonly Point[]>(
		() => new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' }),
		{ question: { count: nodes.length, links }, signal }
	);
}
