import * as v from 'valibot';
import type { Store } from '$lib/store';
import type { Learner } from './learner.svelte';

export type Theme = 'system' | 'light' | 'dark';

/** About five minutes, twenty cards, or everything that is due. */
export type SessionLength = 'short' | 'usual' | 'all';

export interface PreferenceValues {
	readonly theme: Theme;
	readonly newPerDay: number;
	readonly sessionLength: SessionLength;
	/** Whether a right answer moves on by itself after a moment. */
	readonly autoAdvance: boolean;
	readonly swipe: boolean;
	/** Whether buttons say when the card will come back. */
	readonly showIntervals: boolean;
	readonly vibrate: boolean;
	/** The slug of the subject studied last; empty before the first. */
	readonly subject: string;
}

const defaults: PreferenceValues = {
	theme: 'system',
	newPerDay: 10,
	sessionLength: 'usual',
	autoAdvance: true,
	swipe: true,
	showIntervals: false,
	vibrate: true,
	subject: ''
};

/** Each preference falls back alone, so that one damaged value does not take the others with it. */
const schema = v.object({
	theme: v.fallback(v.picklist(['system', 'light', 'dark']), defaults.theme),
	newPerDay: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
		defaults.newPerDay
	),
	sessionLength: v.fallback(v.picklist(['short', 'usual', 'all']), defaults.sessionLength),
	autoAdvance: v.fallback(v.boolean(), defaults.autoAdvance),
	swipe: v.fallback(v.boolean(), defaults.swipe),
	showIntervals: v.fallback(v.boolean(), defaults.showIntervals),
	vibrate: v.fallback(v.boolean(), defaults.vibrate),
	subject: v.fallback(v.string(), defaults.subject)
});

const recordName = 'preferences';

/** The learner's settings. They live in the store; theme and language also where the first paint reads them. */
export class Preferences {
	#values = $state.raw<PreferenceValues>(defaults);

	get values(): PreferenceValues {
		return this.#values;
	}

	/** Takes over what the store holds; anything unreadable is the default. */
	async load(store: Store): Promise<void> {
		const parsed = v.safeParse(schema, (await store.getRecord(recordName)) ?? {});
		if (parsed.success) this.#values = parsed.output;
	}

	/** Changes settings at once, and keeps them with the learner's other data. */
	change(changes: Partial<PreferenceValues>, keeper: Pick<Learner, 'keepRecord'>): void {
		this.#values = { ...this.#values, ...changes };
		if (changes.theme !== undefined) showTheme(changes.theme);
		void keeper.keepRecord(recordName, this.#values);
	}
}

function showTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	rememberForFirstPaint('diwan/theme', theme);
}

/**
 * Keeps a value where the boot script in `app.html` finds it.
 * @returns whether the browser kept it; if not, the next page starts as the system likes it.
 */
export function rememberForFirstPaint(key: `diwan/${string}`, value: string): boolean {
	try {
		localStorage.setItem(key, value);
		return true;
	} catch {
		return false;
	}
}
