import type { Edtf } from '$lib/content';
import {
	nearestTo,
	networkOn,
	stepTo,
	type Direction,
	type Network,
	type NetworkNode,
	type Point
} from '$lib/explore';
import {
	toDrawing,
	toScreen,
	wholeCamera,
	type Bounds,
	type Camera,
	type Frame
} from '../views/camera';
import { Lens } from '../views/lens.svelte';

const msPerDay = 86_400_000;
/** Around the outermost signs, for their names. */
const edge = 60;
const mostScale = 4;
/** Pixels a unit: names find room between signs. */
const nearEnough = 1.2;
/** A finger is as wide, in pixels. */
const reachPx = 26;

/** What a reader looks at in a network, and what they have chosen there. */
export class NetworkState extends Lens {
	/** Days since 1970-01-01. */
	day = $state(0);

	readonly network: Network;
	readonly places: readonly Point[];
	#selected = $state.raw<NetworkNode | undefined>();

	readonly date = $derived(dateOf(this.day));
	readonly onDay = $derived.by(() => networkOn(this.network, this.date));
	/** Numbers of the nodes that there are on the day. */
	readonly there = $derived.by(() =>
		this.network.nodes.flatMap(({ slug }, number) => (this.onDay.there.has(slug) ? number : []))
	);
	/** What is told of the chosen one on the day. */
	readonly relations = $derived.by(() => {
		const slug = this.#selected?.slug;
		return this.onDay.edges.filter(({ edge: { from, to } }) => from === slug || to === slug);
	});

	/** @param day to begin with */
	constructor(network: Network, places: readonly Point[], day: number) {
		const bounds = boundsOf(places);
		const hub = places[hubOf(network, day)];
		super(bounds, (frame) => firstCamera(bounds, frame, hub));
		this.network = network;
		this.places = places;
		this.day = day;
	}

	get selected(): NetworkNode | undefined {
		return this.#selected;
	}

	readonly select = (node: NetworkNode | undefined): void => {
		this.#selected = node;
		const place = node && this.places[this.network.nodes.indexOf(node)];
		if (place) this.keepInSight(place);
	};

	readonly selectSlug = (slug: string): void => {
		this.select(this.network.nodes.find((node) => node.slug === slug));
	};

	readonly tap = (at: Point): void => {
		const under = toDrawing(this.camera, this, at);
		this.select(this.#nodeAt(nearestTo(this.#points, under, reachPx / this.camera.scale)));
	};

	/** Goes to the next in a direction; to the one nearest to the middle, if none is chosen. */
	readonly step = (direction: Direction): void => {
		const number = this.#selected && this.network.nodes.indexOf(this.#selected);
		const from = number === undefined ? undefined : this.places[number];
		const next = from
			? stepTo(this.#points, from, direction)
			: nearestTo(this.#points, toDrawing(this.camera, this, this.middle), Infinity);
		if (next !== undefined) this.select(this.#nodeAt(next));
	};

	protected override get focus(): Point {
		const onScreen = (place: Point) => toScreen(this.camera, this, place);
		const place = this.#selected && this.places[this.network.nodes.indexOf(this.#selected)];
		return this.focusAmong(this.#points.map(onScreen), place && onScreen(place));
	}

	get #points(): readonly Point[] {
		return this.there.map((number) => this.places[number] ?? { x: 0, y: 0 });
	}

	#nodeAt(index: number | undefined): NetworkNode | undefined {
		const number = index === undefined ? undefined : this.there[index];
		return number === undefined ? undefined : this.network.nodes[number];
	}
}

/** Near enough for the names of what is joined, if not everything is: around who has most relations. */
function firstCamera(bounds: Bounds, frame: Frame, hub: Point | undefined): Camera {
	const whole = wholeCamera(bounds, frame);
	return whole.scale >= nearEnough || !hub ? whole : { center: hub, scale: nearEnough };
}

/** The number of the node with the most relations on a day. */
function hubOf(network: Network, day: number): number {
	const counts = new Map<string, number>();
	for (const { edge } of networkOn(network, dateOf(day)).edges) {
		for (const slug of [edge.from, edge.to]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	return network.nodes.findIndex(({ slug }) => counts.get(slug) === most);
}

function dateOf(day: number): Edtf {
	return new Date(day * msPerDay).toISOString().slice(0, 10) as Edtf;
}

function boundsOf(places: readonly Point[]): Bounds {
	const across = places.map(({ x }) => x);
	const down = places.map(({ y }) => y);
	// Not all at once as arguments: there may be thousands.
	const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 0) - edge;
	const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0) + edge;
	return {
		left: least(across),
		right: most(across),
		top: least(down),
		bottom: most(down),
		mostScale
	};
}
