import type { Kind, Locale } from '$lib/content';
import {
	centered,
	chainOf,
	firstViewOf,
	laneKinds,
	layInLanes,
	mainView,
	moved,
	showing,
	ticksOf,
	wholeView,
	zoomed,
	type Direction,
	type TimeChart,
	type TimeEntry,
	type TimeView
} from '$lib/explore';
import { stepInTime } from './step-in-time';

/** Of a letter, of the air behind a name, of a longer name than is waited for: all in the text's size. */
const letter = 0.47;
const afterName = 1;
const mostName = 14;
/** Of a date on the axis, and of what holds, on average, the name of one happening with air around it. */
const tick = 5.6;
const named = 1.7;
/** Of a mark with air around it, in pixels. */
const markPx = 14;

/** Kinds of which there are many dates, and few that one looks for first. */
const hiddenAtFirst: ReadonlySet<Kind> = new Set(['figure', 'claim', 'passage']);

/** What a reader looks at on a chart of time, and what they have chosen there. */
export class TimelineState {
	/** In pixels; 0 until it is known. */
	width = $state(0);
	/** Of names, in pixels. */
	textSize = $state(14);
	kinds = $state.raw<ReadonlySet<Kind>>(new Set());
	readonly kindsThere: readonly Kind[];
	readonly isMirrored: boolean;

	readonly #chart: TimeChart;
	readonly #locale: Locale;
	/** Absent until one has moved. */
	#moved = $state.raw<TimeView | undefined>();
	#rested = $state.raw<TimeView | undefined>();
	#selected = $state.raw<TimeEntry | undefined>();

	/** What the chart is about, for an overview; as much as is seen, where that is more. */
	readonly main: TimeView = $derived.by(() => {
		const { startDay, endDay } = this.#chart;
		const slack = (endDay - startDay) * 0.06;
		const fromDay = Math.min(startDay - slack, this.rested.fromDay);
		const toDay = Math.max(endDay + slack, this.rested.fromDay + this.rested.days);
		return { fromDay, days: toDay - fromDay };
	});
	readonly #first = $derived.by(() =>
		firstViewOf(this.#chart, this.width / (named * this.textSize))
	);
	readonly view: TimeView = $derived(this.#moved ?? this.#first);
	/** The view where one has come to rest last. */
	readonly rested: TimeView = $derived(this.#rested ?? this.#first);
	readonly shown = $derived.by(() =>
		this.#chart.entries.filter(({ kind }) => this.kinds.has(kind))
	);
	/** Lanes are laid anew only when one comes half as near again, and never while one moves. */
	readonly #daysPerPx = $derived(
		2 ** (Math.round(Math.log2(this.view.days / Math.max(this.width, 1)) * 2) / 2)
	);
	readonly lanes = $derived.by(() =>
		layInLanes(this.shown, {
			mark: markPx * this.#daysPerPx,
			nameOf: ({ name }) =>
				Math.min(name.length * letter + afterName, mostName) * this.textSize * this.#daysPerPx
		})
	);
	/** In the order of time: what is in sight once one rests. To tell of it at every frame takes long. */
	readonly inView = $derived.by(() => {
		const { fromDay, days } = this.rested;
		return this.shown.filter(({ from, to }) => from < fromDay + days && to + 1 > fromDay);
	});
	readonly ticks = $derived.by(() =>
		ticksOf(this.view, Math.max(this.width / (tick * this.textSize), 2), this.#locale)
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
		const there = new Set(chart.entries.map(({ kind }) => kind));
		this.kindsThere = laneKinds.filter((kind) => there.has(kind));
		this.kinds = new Set(this.kindsThere.filter((kind) => !hiddenAtFirst.has(kind)));
	}

	readonly rest = (): void => {
		this.#rested = this.view;
	};

	get selected(): TimeEntry | undefined {
		return this.#selected;
	}

	/** Everything: of a subject with a long past, most of it with nothing in it. */
	readonly whole = (): void => {
		this.#moved = wholeView(this.#chart);
	};

	/** What the subject is about. */
	readonly mainly = (): void => {
		this.#moved = mainView(this.#chart);
	};

	/** What the subject is about, and everything where that is seen already. */
	readonly wider = (): void => {
		const { fromDay, days } = mainView(this.#chart);
		if (this.view.fromDay === fromDay && this.view.days === days) this.whole();
		else this.mainly();
	};

	/** Later by a share of what is seen. */
	readonly move = (share: number): void => {
		this.#moved = moved(this.view, share, this.#chart);
	};

	/** As near as one is, around another day. */
	readonly goTo = (day: number): void => {
		this.#moved = centered(this.view, day, this.#chart);
	};

	/**
	 * @param share where what is looked at stays; of the view, from its beginning
	 * @returns whether one has come nearer or gone farther
	 */
	readonly zoom = (factor: number, share = this.#focus): boolean => {
		const next = zoomed(this.view, factor, share, this.#chart);
		const isOther = next.days !== this.view.days;
		if (isOther) this.#moved = next;
		return isOther;
	};

	/** Where what is chosen lies, or else the middle one of what begins in sight: never where nothing is. */
	get #focus(): number {
		const shareOf = ({ from }: TimeEntry) => (from - this.view.fromDay) / this.view.days;
		const isSeen = (entry: TimeEntry) => shareOf(entry) >= 0 && shareOf(entry) <= 1;
		const seen = this.shown.filter(isSeen);
		const chosen = this.#selected && isSeen(this.#selected) ? this.#selected : undefined;
		const entry = chosen ?? seen[Math.floor(seen.length / 2)];
		return entry ? shareOf(entry) : 0.5;
	}

	/** Chooses an entry, and goes where it is. */
	readonly select = (entry: TimeEntry | undefined): void => {
		this.#selected = entry;
		if (entry) this.#moved = showing(this.view, entry.from, entry.to, this.#chart);
	};

	readonly selectNote = (slug: string): void => {
		const entry = this.#chart.entries.find((one) => one.slug === slug);
		if (!entry) return;
		this.kinds = new Set([...this.kinds, entry.kind]);
		this.select(entry);
	};

	readonly step = (direction: Direction): void => {
		const { laid, sections } = this.lanes;
		const inView = laid.filter(({ entry }) => entry.from >= this.view.fromDay);
		// Of what stands at the top: a first step should not scroll that away.
		const first =
			inView.find(({ entry }) => entry.kind === sections[0]?.kind) ?? inView[0] ?? laid[0];
		const next = stepInTime(laid, this.#selected?.id, direction, this.isMirrored, first);
		if (next) this.select(next.entry);
	};
}
