import type { Point } from '$lib/explore';
import type { Attachment } from 'svelte/attachments';

/** What is done to a picture with fingers, a mouse or a wheel. Points are in its own pixels. */
export interface Gestures {
	readonly onpan: (dx: number, dy: number) => void;
	/** @returns whether anything changed: where it cannot go on, the page scrolls */
	readonly onzoom: (factor: number, at: Point) => boolean;
	readonly ontap: (at: Point) => void;
}

/** Less than this is a tap with an unsteady hand. */
const slopPx = 6;
const perWheelPx = 0.0022;
/** A wheel that counts lines, and not pixels. */
const linePx = 18;

/** Hears what is done to an element. What goes where, its `touch-action` must leave to this. */
export function gestures({ onpan, onzoom, ontap }: Gestures): Attachment<HTMLElement> {
	return (node) => {
		const down = new Map<number, Point>();
		let travelled = 0;

		const press = (event: PointerEvent) => {
			if (event.button !== 0) return;
			if (down.size === 0) travelled = 0;
			down.set(event.pointerId, pointOf(event));
			if (event.pointerType === 'mouse') node.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			const before = down.get(event.pointerId);
			if (!before) return;
			const next = pointOf(event);
			const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
			down.set(event.pointerId, next);
			travelled += Math.hypot(next.x - before.x, next.y - before.y);
			if (travelled < slopPx) return;
			if (!other) {
				onpan(next.x - before.x, next.y - before.y);
				return;
			}
			const middle = between(next, other);
			const was = between(before, other);
			onpan(middle.x - was.x, middle.y - was.y);
			onzoom(distance(next, other) / Math.max(distance(before, other), 1), middle);
		};
		const lift = (event: PointerEvent) => {
			const wasDown = down.delete(event.pointerId);
			if (wasDown && down.size === 0 && travelled < slopPx) ontap(pointOf(event));
		};
		// The browser has taken it for scrolling.
		const cancel = (event: PointerEvent) => {
			down.delete(event.pointerId);
			travelled = slopPx;
		};
		const wheel = (event: WheelEvent) => {
			const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : linePx;
			const sideways = event.shiftKey ? event.deltaY : event.deltaX;
			if (Math.abs(sideways) >= Math.abs(event.shiftKey ? 0 : event.deltaY)) {
				event.preventDefault();
				onpan(-sideways * unit, 0);
				return;
			}
			const factor = Math.exp(-event.deltaY * unit * perWheelPx);
			if (onzoom(factor, pointOf(event))) event.preventDefault();
		};

		function pointOf({ clientX, clientY }: MouseEvent): Point {
			const { left, top } = node.getBoundingClientRect();
			return { x: clientX - left, y: clientY - top };
		}

		const ended = new AbortController();
		const { signal } = ended;
		node.addEventListener('pointerdown', press, { signal });
		node.addEventListener('pointermove', move, { signal });
		node.addEventListener('pointerup', lift, { signal });
		node.addEventListener('pointercancel', cancel, { signal });
		node.addEventListener('wheel', wheel, { signal, passive: false });
		return () => ended.abort();
	};
}

function between(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
