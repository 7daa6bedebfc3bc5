import type { Point } from '$lib/explore';

/** How a drawing of its own size is seen: what is at `center`, and how many pixels a unit takes. */
export interface Camera {
	readonly center: Point;
	readonly scale: number;
}

export interface Frame {
	readonly width: number;
	readonly height: number;
}

/** What may be seen: a drawing's corners, and how near one may come. */
export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly mostScale: number;
}

/** Everything, as large as it fits. */
export function wholeCamera(bounds: Bounds, frame: Frame): Camera {
	const { left, top, right, bottom } = bounds;
	const center = { x: (left + right) / 2, y: (top + bottom) / 2 };
	return { center, scale: leastScale(bounds, frame) };
}

export function toScreen({ center, scale }: Camera, { width, height }: Frame, at: Point): Point {
	return { x: (at.x - center.x) * scale + width / 2, y: (at.y - center.y) * scale + height / 2 };
}

export function toDrawing({ center, scale }: Camera, { width, height }: Frame, at: Point): Point {
	return { x: (at.x - width / 2) / scale + center.x, y: (at.y - height / 2) / scale + center.y };
}

export function isInFrame({ x, y }: Point, { width, height }: Frame): boolean {
	return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Moved with the finger, by pixels. */
export function panned(camera: Camera, dx: number, dy: number, bounds: Bounds): Camera {
	const { center, scale } = camera;
	return held({ scale, center: { x: center.x - dx / scale, y: center.y - dy / scale } }, bounds);
}

/** Nearer or farther; what is at the point on screen stays there. */
export function zoomedAt(
	camera: Camera,
	factor: number,
	at: Point,
	frame: Frame,
	bounds: Bounds
): Camera {
	const least = leastScale(bounds, frame);
	const scale = Math.min(Math.max(camera.scale * factor, least), bounds.mostScale);
	if (scale === camera.scale) return camera;
	const under = toDrawing(camera, frame, at);
	const center = {
		x: under.x - (at.x - frame.width / 2) / scale,
		y: under.y - (at.y - frame.height / 2) / scale
	};
	return held({ scale, center }, bounds);
}

/** Moved no farther than it takes to see a point well. */
export function lookingAt(camera: Camera, at: Point, frame: Frame, bounds: Bounds): Camera {
	const { x, y } = toScreen(camera, frame, at);
	const edge = Math.min(48, frame.width / 4, frame.height / 4);
	const isSeen = x >= edge && x <= frame.width - edge && y >= edge && y <= frame.height - edge;
	return isSeen ? camera : held({ ...camera, center: at }, bounds);
}

function leastScale({ left, top, right, bottom }: Bounds, { width, height }: Frame): number {
	return Math.max(Math.min(width / (right - left), height / (bottom - top)), 1e-6);
}

/** What is looked at stays within the drawing. */
function held({ center: { x, y }, scale }: Camera, bounds: Bounds): Camera {
	const { left, right, top, bottom } = bounds;
	return {
		scale,
		center: { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) }
	};
}
