import fc from 'fast-check';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { subjects } from '$content';
import { type Deck, makeDeck } from '$lib/cards';
import type { Subject } from '$lib/content';
import { layOutNetwork, type LayoutQuestion, networkOf } from '$lib/explore';
import type { LogEntry } from '$lib/schedule';
import type { Learner } from '../src/lib/app/learner.svelte';
import type { Shelf } from '../src/lib/app/shelf';
import { makeNetworkDesk } from '../src/lib/app/views/network-desk';
import { drawNetwork } from '../src/lib/ui/network/draw-network';
import { drawnMixUps } from '../src/lib/ui/network/drawn-mix-ups';
import { NetworkState } from '../src/lib/ui/network/network-state.svelte';
import NetworkList from '../src/lib/ui/network/NetworkList.svelte';
import NetworkSelected from '../src/lib/ui/network/NetworkSelected.svelte';
import NetworkView from '../src/lib/ui/network/NetworkView.svelte';
import { drawnOn, stubCanvas } from './builders/counting-canvas';
import { mixingUp } from './builders/mixing-up';
import { plainMixUps } from './builders/plain-mix-ups';
import { plainNetwork } from './builders/plain-network';

/*
 * The numbers of the network beside a second count of them, from the notes as they are written and
 * from the raw log.
 */

const dayMs = 86_400_000;
/** Looked at in all ways: to draw or to write a page takes some milliseconds. */
const writtenDays = 10;
/** On a slow machine. */
const longMs = 60_000;
const palette = {
	...{ sheet: 'sheet', paper: 'paper', ink: 'ink', inkSoft: 'soft', rule: 'rule' },
	...{ ruleStrong: 'strong', accent: 'accent', wrong: 'wrong', amber: 'amber' }
};
const [plainLine, dashed, dotted] = ['', '4,4', '1,5'];
const words = {
	...{ title: 'Isles', locale: 'en' as const, hrefOf: (slug: string) => `/${slug}/` },
	onopen: () => undefined
};

beforeAll(() => {
	stubCanvas();
	vi.stubGlobal('Worker', LayoutWorker);
});
afterAll(() => {
	vi.unstubAllGlobals();
});

/** Lays out at once. */
class LayoutWorker {
	#hear: (event: { readonly data: unknown }) => void = () => undefined;
	readonly terminate = () => undefined;
	addEventListener(type: string, hear: (event: { readonly data: unknown }) => void): void {
		if (type === 'message') this.#hear = hear;
	}
	postMessage({ count }: LayoutQuestion): void {
		this.#hear({ data: { kind: 'done', result: placesFor(count) } });
	}
}

const placesByCount = new Map<number, ReturnType<typeof layOutNetwork>>();

/** Somewhere for so many to stand, worked out once: where it is makes no difference here. */
function placesFor(count: number) {
	const places = placesByCount.get(count) ?? layOutNetwork({ count, links: [] });
	placesByCount.set(count, places);
	return places;
}

describe.each(subjects)('the network of $slug', ({ load }) => {
	it(
		'has on every day what the notes come to when they are read once more',
		async () => {
			const subject = await load();
			const plain = plainNetwork(subject.notes);
			const { network, places } = laidOut(subject);
			expect(network.changes).toEqual(plain.changes);
			for (const day of someOf(plain.changes).flatMap((change) => [change - 1, change])) {
				const net = new NetworkState(network, places, day);
				const { there, relations } = plain.on(day);
				const sure = relations.filter(({ isSure }) => isSure).length;
				const drawn = draw(net, []);
				expect(
					[drawn.stamps, drawn.lines(plainLine), drawn.lines(dashed), drawn.lines(dotted)],
					isoOf(day)
				).toEqual([there.length, sure, relations.length - sure, 0]);
			}
		},
		longMs
	);

	it(
		'says and lists as many as that, one by one',
		async () => {
			const subject = await load();
			const plain = plainNetwork(subject.notes);
			const { network, places } = laidOut(subject);
			for (const day of someOf(plain.changes)) {
				const { there, relations } = plain.on(day);
				const net = new NetworkState(network, places, day);
				const days = { firstDay: day, lastDay: day, startDay: day, mixUps: [] };
				const props = { network, places, ...days, ...words };
				const page = textOf(render(NetworkView, { props }).body);
				expect(/Entries: (\d+) · Relations: (\d+)/.exec(page)?.slice(1), isoOf(day)).toEqual(
					[there, relations].map(({ length }) => String(length))
				);
				const nodes = network.nodes.filter(({ slug }) => net.onDay.there.has(slug));
				const list = render(NetworkList, {
					props: { nodes, edges: net.onDay.edges, hrefOf: words.hrefOf }
				}).body;
				expect(rowsOf(list), isoOf(day)).toEqual(
					there
						.map(({ slug }) => {
							const own = relations.filter(({ from }) => from === slug);
							const perhaps = own.filter(({ isSure }) => !isSure).length;
							return `${slug}: ${String(own.length)}, ${String(perhaps)} perhaps`;
						})
						.sort()
				);
			}
		},
		longMs
	);

	it(
		'tells of each as many relations as it has, with whom it has them',
		async () => {
			const subject = await load();
			const plain = plainNetwork(subject.notes);
			const { network, places } = laidOut(subject);
			const day = plain.changes.at(-20) ?? 0;
			const net = new NetworkState(network, places, day);
			const { relations } = plain.on(day);
			for (const node of plain.joined) {
				net.selectSlug(node.slug);
				const told = render(NetworkSelected, { props: chosen(net, []) }).body;
				const others = relations.flatMap(({ from, to }) =>
					from === node.slug ? [to] : to === node.slug ? [from] : []
				);
				expect(buttonsIn(told).sort(), node.slug).toEqual(
					others.map((slug) => subject.notes.get(slug)?.name.en).sort()
				);
			}
			for (const node of someOf(plain.joined)) {
				net.selectSlug(node.slug);
				const around = draw(net, []);
				const own = relations.filter(({ from, to }) => from === node.slug || to === node.slug);
				expect(around.lines(plainLine, 'accent') + around.lines(dashed, 'accent'), node.slug).toBe(
					own.length
				);
			}
		},
		longMs
	);
});

describe('what is mixed up', () => {
	it(
		'is told, counted and drawn as the raw log has it',
		async () => {
			const subject = await subjects[0].load();
			const plain = plainNetwork(subject.notes);
			const day = plain.changes.at(-20) ?? 0;
			const { there } = plain.on(day);
			const deck = makeDeck(subject);
			const isThere = (slug: string) => there.some((note) => note.slug === slug);
			const nameOf = (slug: string) => subject.notes.get(slug)?.name.en ?? '';
			const check = async (log: readonly LogEntry[]) => {
				const desk = await deskOf(deck, log);
				const net = new NetworkState(desk.network, desk.places, day);
				const expected = plainMixUps(log, subject.notes).filter(({ notes }) =>
					notes.every((slug) => plain.joined.some((note) => note.slug === slug))
				);
				const before = expected.filter(({ notes }) => notes.every(isThere));
				expect(draw(net, desk.mixUps).lines(dotted, 'wrong')).toBe(Math.min(before.length, 20));
				for (const slug of new Set(expected.flatMap(({ notes }) => notes))) {
					net.selectSlug(slug);
					const told = render(NetworkSelected, { props: chosen(net, desk.mixUps) }).body;
					const own = expected.filter(({ notes }) => notes.includes(slug));
					expect(buttonsIn(told).filter((text) => / (once|times)$/.test(text))).toEqual(
						own.map(({ notes: [a, b], count }) => {
							const times = count === 1 ? 'once' : `${String(count)} times`;
							return `${nameOf(a)} and ${nameOf(b)}, ${times}`;
						})
					);
				}
				const [last] = before.at(-1)?.notes ?? [];
				if (last === undefined) return;
				net.selectSlug(last);
				const drawn = before.filter(
					({ notes }, place) => place < 20 || notes.includes(last)
				).length;
				expect(draw(net, desk.mixUps).lines(dotted, 'wrong')).toBe(drawn);
			};
			await fc.assert(fc.asyncProperty(mixingUp(subject), check), {
				seed: 20_161_126,
				numRuns: 12
			});
		},
		longMs
	);
});

function laidOut(subject: Subject) {
	const network = networkOf(makeDeck(subject), 'en');
	return { network, places: placesFor(network.nodes.length) };
}

/** What the page of the network is made from, where the disk has this log. */
async function deskOf(deck: Deck, entries: readonly LogEntry[]) {
	const parts = {
		learner: { readEverything: () => Promise.resolve({ entries, records: new Map() }) } as Pick<
			Learner,
			'readEverything'
		> as Learner,
		shelf: { openIfReachable: () => Promise.resolve(deck) } as Pick<
			Shelf,
			'openIfReachable'
		> as Shelf
	};
	const desk = await makeNetworkDesk(parts, deck.subject.slug, 'en', new AbortController().signal);
	if (!desk) throw new Error('There is no subject');
	return desk;
}

/** As the page has it drawn, everything in sight. */
function draw(net: NetworkState, mixUps: Parameters<typeof drawnMixUps>[0]) {
	const { network, places, onDay, there, selected } = net;
	return drawnOn((context) => {
		drawNetwork(
			{ context, width: 2000, height: 2000, palette, textSize: 14, fontFamily: 'serif' },
			{
				nodes: network.nodes,
				places,
				numberOf: new Map(network.nodes.map(({ slug }, number) => [slug, number])),
				there,
				edges: onDay.edges,
				mixUps: drawnMixUps(mixUps, onDay.there, selected?.slug),
				camera: { center: { x: 0, y: 0 }, scale: 0.5 },
				selected: selected?.slug,
				isMirrored: false
			}
		);
	});
}

/** What is told of the chosen one. */
function chosen(net: NetworkState, mixUps: Parameters<typeof drawnMixUps>[0]) {
	const { network, selected: node, onDay, relations, date } = net;
	if (!node) throw new Error('Nothing is chosen');
	return {
		...{ node, relations, date, href: node.slug, ongo: () => undefined },
		isThere: onDay.there.has(node.slug),
		mixUps: mixUps.filter(({ notes }) => notes.includes(node.slug)),
		nameOf: (slug: string) => network.nodes.find((each) => each.slug === slug)?.name ?? slug
	};
}

/** What each row of a list is about, how much it says, and how much of it with a doubt. */
function rowsOf(html: string): string[] {
	return html
		.split('<li')
		.slice(1)
		.map((row) => {
			const count = (tag: string) => String(row.split(tag).length - 1);
			return `${/href="\/(.*?)\/"/.exec(row)?.[1] ?? ''}: ${count('<p')}, ${count('<em')} perhaps`;
		})
		.sort();
}

function buttonsIn(html: string): string[] {
	return [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inner = '']) =>
		textOf(inner)
	);
}

function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Evenly apart. */
function someOf<T>(all: readonly T[]): readonly T[] {
	const step = Math.ceil(all.length / writtenDays);
	return all.filter((_, number) => number % step === 0);
}

function isoOf(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}
