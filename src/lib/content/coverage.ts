import type { Some } from './field';

/**
 * What became of one entry of the research that a subject was written from. `taughtBy` names
 * cards, or notes where the whole note is meant; `open` says what is still missing.
 */
export type Covered<Reference extends string = string> = {
	/** The entry in a few words of ours. */
	readonly about: string;
} & (
	| {
			readonly taughtBy: Some<Reference>;
			/** What of the entry is not taught, and why. */
			readonly without?: string;
	  }
	| { readonly leftOut: string }
	| { readonly open: string }
);

/** Lists of entries, each by its number in the research: `S1`, `S2` ... */
export type Coverage = Readonly<Record<string, Readonly<Record<string, Covered>>>>;

/** The union `S1` to `S72` for `Numbered<'S', 72>`: a list with a gap does not compile. */
export type Numbered<
	Prefix extends string,
	Count extends number
> = `${Prefix}${From1<Count> & number}`;

type From1<
	Count extends number,
	Steps extends readonly unknown[] = [unknown],
	Numbers = never
> = Steps['length'] extends Count
	? Numbers | Count
	: From1<Count, readonly [...Steps, unknown], Numbers | Steps['length']>;

/** How one list stands. */
export interface CoverageReport {
	readonly list: string;
	readonly total: number;
	readonly taught: number;
	readonly leftOut: number;
	readonly open: number;
	/** Share of entries that are taught or left out with a reason, 0 to 1. */
	readonly fraction: number;
	/** References to cards or notes that there are none of. */
	readonly dead: readonly { readonly entry: string; readonly reference: string }[];
}

/**
 * Counts what is covered, list by list.
 * @param known the ids of all cards and the slugs of all notes
 */
export function reportCoverage(
	coverage: Coverage,
	known: ReadonlySet<string>
): readonly CoverageReport[] {
	return Object.entries(coverage).map(([list, entries]) => {
		const all = Object.values(entries);
		const count = (verdict: string) => all.filter((entry) => verdict in entry).length;
		const open = count('open');
		return {
			list,
			total: all.length,
			taught: count('taughtBy'),
			leftOut: count('leftOut'),
			open,
			fraction: all.length === 0 ? 1 : 1 - open / all.length,
			dead: Object.entries(entries).flatMap(([entry, covered]) =>
				'taughtBy' in covered
					? covered.taughtBy
							.filter((reference) => !known.has(reference))
							.map((reference) => ({ entry, reference }))
					: []
			)
		};
	});
}
