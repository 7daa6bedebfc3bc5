import * as v from 'valibot';
import type { Store } from '$lib/store';
import type { Learner } from './learner.svelte';

export type Theme = 'system' | 'light' | 'dark';

/** About five minutes, twenty cards, or everything that is due. */
export type SessionLength = 'short' | 'usual' | 'all';

/** From much forgotten and few reviews to hardly anything forgotten and many. */
export type Retention = 0.8 | 0.85 | 0.9 | 0.95;

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
	/** The chance of recall at which a card comes back, where there is no plan for an exam. */
	readonly desiredRetention: Retention;
	/** Days of the week, 0 (Sunday) to 6, on which few cards should come back. */
	readonly easyDays: readonly number[];
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
	desiredRetention: 0.9,
	easyDays: [],
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
	desiredRetention: v.fallback(v.picklist([0.8, 0.85, 0.9, 0.95]), defaults.desiredRetention),
	easyDays: v.fallback(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), () => []),
	subject: v.fallback(v.string(), defaults.subject)
});

const recordName = 'preferences';

type Keeper = Pick<Learner, 'keepRecord'>;

/** The learner's settings. They live in the store; theme and language also where the first paint reads them. */
export class Preferences {
	#values = $state.raw<PreferenceValues>(defaults);
	#isLoaded = false;
	/** Whether the theme was changed before anything was known of the rest. */
	#isThemeEarly = false;

	get values(): PreferenceValues {
		return this.#values;
	}

	/**
	 * Takes over what the store holds; anything unreadable is the default. The first time, the page
	 * has its theme already.
	 */
	async load(store: Store, keeper: Keeper): Promise<void> {
		const parsed = v.safeParse(schema, (await store.getRecord(recordName)) ?? {});
		const { theme } = this.#values;
		if (parsed.success) this.#values = parsed.output;
		if (this.#isLoaded) showTheme(this.#values.theme);
		this.#isLoaded = true;
		if (!this.#isThemeEarly) return;
		this.#isThemeEarly = false;
		this.change({ theme }, keeper);
	}

	/**
	 * Changes the theme at once, also where the store cannot be opened. Until it can, only the
	 * browser keeps the theme: with it the store would get the defaults of everything else.
	 */
	changeTheme(theme: Theme, keeper: Keeper): void {
		if (this.#isLoaded) {
			this.change({ theme }, keeper);
			return;
		}
		this.#isThemeEarly = true;
		this.#values = { ...this.#values, theme };
		showTheme(theme);
	}

	/** Changes settings at once, and keeps them with the learner's other data. */
	change(changes: Partial<PreferenceValues>, keeper: Keeper): void {
		this.#values = { ...this.#values, ...changes };
		if (changes.theme !== undefined) showTheme(changes.theme);
		void keeper.keepRecord(recordName, this.#values);
	}
}

/** The theme in which the page is shown, whether or not the store could be read. */
export function shownTheme(): Theme {
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
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
