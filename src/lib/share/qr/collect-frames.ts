import type { Carried } from '../carried';
import { crc32 } from '../crc-32';
import { concat } from '../wire/assignment-body';
import { readFrame, type Frame } from './frames';

/** What a code has added: a part of a message, or the last one that was missing. */
export type Collected =
	| { readonly kind: 'part'; readonly have: number; readonly of: number }
	| { readonly kind: 'whole'; readonly carried: Carried };

/** Joins the codes of carousels, which may come in any order, again and again, and mixed. */
export interface FrameCollector {
	/**
	 * Takes the text of a code.
	 * @returns `undefined` for one that is no part of a carousel
	 */
	take(text: string): Collected | undefined;
}

/** Of so many carousels at once the parts are kept: more are not shown in one room. */
const mostMessages = 16;

export function collectFrames(): FrameCollector {
	const messages = new Map<string, Map<number, Frame>>();
	return {
		take(text) {
			const frame = readFrame(text);
			if (!frame) return undefined;
			const { kind, message, count } = frame;
			const name = [kind, message, count].join(' ');
			const parts = messages.get(name) ?? new Map<number, Frame>();
			parts.set(frame.place, frame);
			// The one that is being read comes last, and the first goes when there are too many.
			messages.delete(name);
			messages.set(name, parts);
			for (const oldest of [...messages.keys()].slice(0, -mostMessages)) messages.delete(oldest);
			if (parts.size < count) return { kind: 'part', have: parts.size, of: count };
			messages.delete(name);
			const inOrder = [...parts.values()].sort((a, b) => a.place - b.place);
			const bytes = concat(...inOrder.map(({ part }) => part));
			if (crc32(bytes) !== message) return { kind: 'part', have: 0, of: count };
			return { kind: 'whole', carried: { kind, bytes } };
		}
	};
}
