import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3-force';
import type { Point } from './step-to';

/** What a layout is made from: how many things there are, and which of them are joined. */
export interface LayoutQuestion {
	readonly count: number;
	/** Pairs of numbers from 0. */
	readonly links: readonly (readonly [number, number])[];
}

const linkLength = 46;
const repulsion = -95;
/** Units between the middles of two things. */
const roomEach = 30;
/** Draws to the middle what is joined to nothing there. */
const gravity = 0.055;
/** The more there are, the sooner it must be good enough. */
const fewestSteps = 120;
const mostSteps = 320;

/**
 * Places things so that what is joined is near, and nothing lies on anything else, around 0, 0.
 * There is no chance in it: d3 starts from a spiral, and draws what chance it needs from a seed of
 * its own. It takes seconds for thousands, and belongs in a worker.
 * @param onProgress is told how much is done, 0 to 1
 * @returns the places in the order of the things, in whole units
 */
export function layOutNetwork(
	{ count, links }: LayoutQuestion,
	onProgress: (fraction: number) => void = () => undefined
): readonly Point[] {
	const nodes: SimulationNodeDatum[] = Array.from({ length: count }, () => ({}));
	const joined: SimulationLinkDatum<SimulationNodeDatum>[] = links.map(([source, target]) => ({
		source,
		target
	}));
	const steps = Math.round(Math.min(mostSteps, Math.max(fewestSteps, 60_000 / (count + 1))));
	const simulation = forceSimulation(nodes)
		.stop()
		.alphaDecay(1 - Math.pow(0.001, 1 / steps))
		.force('link', forceLink(joined).distance(linkLength).strength(0.5))
		.force('apart', forceManyBody().strength(repulsion).distanceMax(420))
		.force('room', forceCollide(roomEach / 2).strength(0.9))
		.force('x', forceX(0).strength(gravity))
		.force('y', forceY(0).strength(gravity));
	for (let step = 0; step < steps; step += 1) {
		simulation.tick();
		onProgress((step + 1) / steps);
	}
	return nodes.map(({ x = 0, y = 0 }) => ({ x: Math.round(x), y: Math.round(y) }));
}
