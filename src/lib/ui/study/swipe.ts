import type { Attachment } from 'svelte/attachments';

/** Which end of the line the finger went to. In right-to-left text `end` is on the left. */
export type SwipeSide = 'start' | 'end';

export interface SwipeOptions {
	readonly enabled: boolean;
	readonly onswipe: (side: SwipeSide) => void;
}

/** A start this near to the edge of the screen belongs to the system's own back gesture. */
const edgePx = 24;
/** Less than this may still become a tap or a scroll. */
const slopPx = 10;
/** A release counts from this share of the width ... */
const releaseFraction = 0.25;
/** ... or from this speed, if the finger has gone far enough to mean it. */
const flickPxPerMs = 0.5;
const flickPx = 40;

interface Track {
	readonly pointerId: number;
	readonly startX: number;
	readonly startY: number;
	lastX: number;
	lastAt: number;
	speed: number;
	active: boolean;
}

/**
 * Lets a finger or a pen throw a card to one side. While it moves, the element follows through
 * the custom property `--swipe-x`, `data-swipe` says which side a release would count for, and
 * `data-swiping` is there. What scrolls vertically never counts. Taps pass through untouched.
 */
export function swipe({ enabled, onswipe }: SwipeOptions): Attachment<HTMLElement> {
	return (node) => {
		if (!enabled) return undefined;
		let track: Track | undefined;

		const down = (event: PointerEvent) => {
			const nearEdge = event.clientX < edgePx || event.clientX > window.innerWidth - edgePx;
			if (event.pointerType === 'mouse' || !event.isPrimary || nearEdge) return;
			track = {
				pointerId: event.pointerId,
				startX: event.clientX,
				startY: event.clientY,
				lastX: event.clientX,
				lastAt: event.timeStamp,
				speed: 0,
				active: false
			};
		};

		const move = (event: PointerEvent) => {
			if (event.pointerId !== track?.pointerId) return;
			const dx = event.clientX - track.startX;
			const dy = event.clientY - track.startY;
			if (!track.active) {
				if (Math.abs(dy) > slopPx && Math.abs(dy) >= Math.abs(dx)) track = undefined;
				if (!track || Math.abs(dx) <= slopPx) return;
				track.active = true;
				node.setPointerCapture(event.pointerId);
			}
			track.speed = (event.clientX - track.lastX) / Math.max(1, event.timeStamp - track.lastAt);
			track.lastX = event.clientX;
			track.lastAt = event.timeStamp;
			show(node, dx, counts(node, dx, track.speed) ? sideOf(node, dx) : undefined);
		};

		const up = (event: PointerEvent) => {
			if (event.pointerId !== track?.pointerId) return;
			const { active, speed } = track;
			const dx = event.clientX - track.startX;
			track = undefined;
			if (!active) return;
			settle(node);
			swallowClick(node);
			if (counts(node, dx, speed)) onswipe(sideOf(node, dx));
		};

		const cancel = () => {
			track = undefined;
			settle(node);
		};

		node.addEventListener('pointerdown', down);
		node.addEventListener('pointermove', move);
		node.addEventListener('pointerup', up);
		node.addEventListener('pointercancel', cancel);
		return () => {
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointermove', move);
			node.removeEventListener('pointerup', up);
			node.removeEventListener('pointercancel', cancel);
		};
	};
}

function counts(node: HTMLElement, dx: number, speed: number): boolean {
	if (Math.abs(dx) >= node.clientWidth * releaseFraction) return true;
	return Math.abs(dx) >= flickPx && speed * Math.sign(dx) >= flickPxPerMs;
}

function sideOf(node: HTMLElement, dx: number): SwipeSide {
	const rightToLeft = getComputedStyle(node).direction === 'rtl';
	return dx > 0 === rightToLeft ? 'start' : 'end';
}

function show(node: HTMLElement, dx: number, side: SwipeSide | undefined): void {
	node.style.setProperty('--swipe-x', `${String(dx)}px`);
	node.dataset.swiping = '';
	if (side) node.dataset.swipe = side;
	else delete node.dataset.swipe;
}

function settle(node: HTMLElement): void {
	node.style.removeProperty('--swipe-x');
	delete node.dataset.swiping;
	delete node.dataset.swipe;
}

/** A pen, and a finger in some browsers, clicks what it ends on. */
function swallowClick(node: HTMLElement): void {
	const swallow = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
	};
	node.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => {
		node.removeEventListener('click', swallow, { capture: true });
	});
}
