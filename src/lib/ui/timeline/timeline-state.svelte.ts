import type { Kind, Locale } from '$lib/content';
import {
	chainOf,
	layInLanes,
	moved,
	showing,
	ticksOf,
	viewOf,
	wholeView,
	zoomed,
	type Direction,
	type TimeChart,
	type TimeEntry,
	type TimeView
} from '$lib/explore';
import { stepInTime } from './step-in-time';

/** Of a name at its usual length, and of a mark with air around it, in pixels. */
const namePx = 150;
const markPx = 14;
const tickPx = 78;

/** Kinds of which there are many dates, and few that one looks for first. */
const hiddenAtFirst: ReadonlySet<Kind> = new Set(['figure', 'claim', 'passage']);

/** What a reader looks at on a chart of time, and what they have chosen there. */
export class TimelineState {
	/** In pixels; 0 until it is known. */
	width = $state(0);
	kinds = $state.raw<ReadonlySet<Kind>>(new Set());
	readonly kindsThere: readonly Kind[];
	readonly isMirrored: boolean;

	readonly #chart: TimeChart;
	readonly #locale: Locale;
	#view = $state.raw<TimeView>({ fromDay: 0, days: 1 });
	#rested = $state.raw<TimeView>({ fromDay: 0, days: 1 });
	#selected = $state.raw<TimeEntry | undefined>();

	readonly #shown = $derived.by(() =>
		this.#chart.entries.filter(({ kind }) => this.kinds.has(kind))
	);
	/** Lanes are laid anew only when one comes half as near again, and never while one moves. */
	readonly #daysPerPx = $derived(
		2 ** (Math.round(Math.log2(this.#view.days / Math.max(this.width, 1)) * 2) / 2)
	);
	readonly lanes = $derived.by(() =>
		layInLanes(this.#shown, { mark: markPx * this.#daysPerPx, name: namePx * this.#daysPerPx })
	);
	/** In the order of time: what is in sight once one rests. To tell of it at every frame takes long. */
	readonly inView = $derived.by(() => {
		const { fromDay, days } = this.#rested;
		return this.#shown.filter(({ from, to }) => from < fromDay + days && to + 1 > fromDay);
	});
	readonly ticks = $derived.by(() =>
		ticksOf(this.#view, Math.max(this.width / tickPx, 2), this.#locale)
	);
	/** Slugs of the chain that the chosen entry is in; `undefined` where there is none. */
	readonly chain = $derived.by(() => {
		const chain = this.#selected && chainOf(this.#chart.links, this.#selected.slug);
		return chain && chain.size > 1 ? chain : undefined;
	});

	constructor(chart: TimeChart, locale: Locale, isMirrored: boolean) {
		this.#chart = chart;
		this.#locale = locale;
		this.isMirrored = isMirrored;
		this.kindsThere = [...new Set(chart.entries.map(({ kind }) => kind))];
		this.kinds = new Set(this.kindsThere.filter((kind) => !hiddenAtFirst.has(kind)));
		this.#view = viewOf(chart.startDay, chart.endDay, chart);
		this.#rested = this.#view;
	}

	get view(): TimeView {
		return this.#view;
	}

	/** The view where one has come to rest last. */
	get rested(): TimeView {
		return this.#rested;
	}

	readonly rest = (): void => {
		this.#rested = this.#view;
	};

	get selected(): TimeEntry | undefined {
		return this.#selected;
	}

	readonly whole = (): void => {
		this.#view = wholeView(this.#chart);
	};

	/** Later by a share of what is seen. */
	readonly move = (share: number): void => {
		this.#view = moved(this.#view, share, this.#chart);
	};

	/** @returns whether one has come nearer or gone farther */
	readonly zoom = (factor: number, share = 0.5): boolean => {
		const next = zoomed(this.#view, factor, share, this.#chart);
		const isOther = next.days !== this.#view.days;
		if (isOther) this.#view = next;
		return isOther;
	};

	/** Chooses an entry, and goes where it is. */
	readonly select = (entry: TimeEntry | undefined): void => {
		this.#selected = entry;
		if (entry) this.#view = showing(this.#view, entry.from, entry.to, this.#chart);
	};

	readonly selectNote = (slug: string): void => {
		const entry = this.#chart.entries.find((one) => one.slug === slug);
		if (!entry) return;
		this.kinds = new Set([...this.kinds, entry.kind]);
		this.select(entry);
	};

	readonly step = (direction: Direction): void => {
		const { laid } = this.lanes;
		const first = laid.find(({ entry }) => entry.from >= this.#view.fromDay) ?? laid[0];
		const next = stepInTime(laid, this.#selected?.id, direction, this.isMirrored, first);
		if (next) this.select(next.entry);
	};
}
