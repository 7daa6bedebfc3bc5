import type { Item } from '$lib/cards';
import {
	fewestForComparison,
	type ItemStatistics,
	type OptionStatistics,
	type Third,
	type Warning
} from './analysis';
import type { Gradebook, GradebookItem } from './gradebook';
import { keysOf } from './item-fix';
import { chosenIds, optionsOf } from './offers';
import { pointsOf } from './points-of';
import type { GradedItem } from './regrade';
import type { Sitting } from './sittings';
import { discrimination } from './statistics/discrimination';
import { correlationEstimate, proportion } from './statistics/estimate';
import { correlation, mean, variance } from './statistics/moments';
import { alphasWithout, effectiveWeights } from './statistics/reliability';
import { thirdsOf } from './thirds';

/** What one student did with an item. */
interface Taking {
	readonly graded: GradedItem;
	/** Points of all other items that count. */
	readonly rest: number;
	/** By grade: 0 the lowest third, 2 the highest. */
	readonly third: number;
}

/** Below it, an item tells too little of what it could: Moodle's mark. */
const leastEfficiency = 0.15;

/** What the answers say of each item, over all forms that have it. */
export function analyseItems(
	{ items }: Gradebook,
	sittings: readonly Sitting[]
): readonly ItemStatistics[] {
	const thirds = thirdsOf(sittings);
	const takings = new Map<string, Taking[]>(items.map(({ id }) => [id, []]));
	for (const [index, { answers, total }] of sittings.entries()) {
		for (const { asked, graded } of answers) {
			const rest = total - (graded.counts ? graded.fraction : 0);
			takings.get(asked.id)?.push({ graded, rest, third: thirds[index] ?? 1 });
		}
	}
	const withinForms = withinFormsOf(sittings);
	return items.map((asked) => ({
		...itemStatistics(asked, takings.get(asked.id) ?? []),
		...(withinForms.get(asked.id) ?? { effectiveWeight: undefined, alphaWithout: undefined })
	}));
}

type WithinForm = Pick<ItemStatistics, 'effectiveWeight' | 'alphaWithout'>;

/** What an item does for its form, the one of most students where it has several. */
function withinFormsOf(sittings: readonly Sitting[]): ReadonlyMap<string, WithinForm> {
	const forms = [...new Set(sittings.map(({ form }) => form))].map((form) => ({
		form,
		...pointsOf(form, sittings)
	}));
	const known = new Map<string, WithinForm>();
	for (const { itemIds, points, count } of forms.sort(
		(a, b) => b.count - a.count || a.form - b.form
	)) {
		if (count < fewestForComparison) continue;
		const weights = effectiveWeights(points);
		const alphas = alphasWithout(points);
		for (const [place, itemId] of itemIds.entries()) {
			if (known.has(itemId)) continue;
			known.set(itemId, { effectiveWeight: weights[place], alphaWithout: alphas[place] });
		}
	}
	return known;
}

function itemStatistics(
	asked: GradebookItem,
	takings: readonly Taking[]
): Omit<ItemStatistics, keyof WithinForm> {
	const reached = takings.filter(({ graded }) => graded.state !== 'notReached');
	const points = reached.map(({ graded }) => graded.fraction);
	const count = reached.length;
	const isEnough = count >= fewestForComparison;
	const compared = isEnough
		? discrimination(
				points,
				reached.map(({ rest }) => rest)
			)
		: undefined;
	const options = optionStatistics(asked, reached);
	const base = {
		itemId: asked.id,
		isRetired: asked.fix?.kind === 'retired',
		reached: count,
		omitted: reached.filter(({ graded }) => graded.state === 'omitted').length,
		notReached: takings.length - count,
		facility: count === 0 ? undefined : proportion(mean(points), count),
		deviation: Math.sqrt(variance(points)),
		guessing: guessingOf(asked.item),
		discrimination: compared,
		options
	};
	return { ...base, warnings: warningsOf(base) };
}

function optionStatistics(
	{ item, fix }: GradebookItem,
	reached: readonly Taking[]
): readonly OptionStatistics[] {
	const right = fix?.kind === 'rekeyed' ? fix.rightIds : keysOf(item);
	const isEnough = reached.length >= fewestForComparison;
	const rests = reached.map(({ rest }) => rest);
	return optionChoices(item).map(({ id, text, confusion, isChosen }): OptionStatistics => {
		const choosing = reached.map(({ graded }): number => (isChosen(graded) ? 1 : 0));
		const chosen = choosing.filter((one) => one === 1).length;
		const r = isEnough ? correlation(choosing, rests) : undefined;
		const ofThird = (third: number): Third => {
			const own = reached.filter((taking) => taking.third === third);
			return { chosen: own.filter(({ graded }) => isChosen(graded)).length, count: own.length };
		};
		return {
			optionId: id,
			text,
			isRight: right.includes(id),
			confusion,
			chosen,
			share: proportion(chosen / Math.max(1, reached.length), reached.length),
			byThird: [ofThird(0), ofThird(1), ofThird(2)],
			withRest: r === undefined ? undefined : correlationEstimate(r, reached.length)
		};
	});
}

function optionChoices(item: Item) {
	if (item.form === 'trueFalse') {
		return [true, false].map((value) => ({
			id: String(value),
			text: String(value),
			confusion: value ? item.claimed.distractor?.confusion : undefined,
			isChosen: ({ response }: GradedItem) =>
				response?.form === 'trueFalse' && response.value === value
		}));
	}
	return optionsOf(item).map(({ id, text, distractor }) => ({
		id,
		text,
		confusion: distractor?.confusion,
		isChosen: ({ response }: GradedItem) => chosenIds(response).includes(id)
	}));
}

/** By the rules of Moodle's random guess score. */
function guessingOf(item: Item): number | undefined {
	if (item.form === 'choice') return 1 / item.options.length;
	if (item.form === 'trueFalse') return 0.5;
	if (item.form === 'match' || item.form === 'classify') return 1 / item.targets.length;
	return undefined;
}

function warningsOf(item: Omit<ItemStatistics, keyof WithinForm | 'warnings'>): readonly Warning[] {
	const { discrimination: compared, facility, reached, notReached, options } = item;
	const key = options.find(({ isRight }) => isRight)?.withRest?.value;
	const warnings: readonly (readonly [Warning, boolean])[] = [
		['negative', compared !== undefined && compared.index.value < 0],
		['dubious', compared !== undefined && compared.efficiency.value < leastEfficiency],
		[
			'suspectKey',
			key !== undefined &&
				options.some(
					({ isRight, withRest }) =>
						!isRight && withRest !== undefined && withRest.value > Math.max(0, key)
				)
		],
		[
			'noSpread',
			facility !== undefined &&
				reached >= fewestForComparison &&
				(facility.value === 0 || facility.value === 1)
		],
		['seldomReached', reached < notReached]
	];
	return warnings.flatMap(([warning, holds]) => (holds ? warning : []));
}
