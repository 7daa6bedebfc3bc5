import {
	fewestForComparison,
	type Analysis,
	type FormStatistics,
	type TopicStatistics
} from './analysis';
import { analyseItems } from './analyse-items';
import type { Gradebook } from './gradebook';
import { misconceptionsIn } from './misconceptions';
import { pointsOf } from './points-of';
import { sittingsOf, type Sitting } from './sittings';
import { meanEstimate } from './statistics/estimate';
import { kurtosis, mean, median, skewness, variance } from './statistics/moments';
import { reliability } from './statistics/reliability';

/**
 * What the answers of a class say, by the definitions of Moodle's quiz statistics: of each student
 * the attempt that counts, the first where all do.
 *
 * An item that was passed over earns nothing and counts as such everywhere. One that was not
 * reached earns nothing either, so it counts in grades, alpha and weights; it says nothing of how
 * hard the item is, so it is left out of facility, discrimination, options and misconceptions.
 */
export function analyse(gradebook: Gradebook): Analysis {
	const sittings = sittingsOf(gradebook);
	const grades = gradebook.students.flatMap(({ fraction }) => fraction ?? []);
	return {
		count: sittings.length,
		grades: {
			mean: meanEstimate(grades),
			median: median(grades),
			deviation: Math.sqrt(variance(grades)),
			skewness: skewness(grades),
			kurtosis: kurtosis(grades)
		},
		forms: [...new Set(sittings.map(({ form }) => form))]
			.sort((a, b) => a - b)
			.map((form) => formStatistics(form, sittings)),
		items: analyseItems(gradebook, sittings),
		topics: gradebook.topics.map((topic) => topicStatistics(topic, gradebook, sittings)),
		...misconceptionsIn(sittings)
	};
}

function formStatistics(form: number, sittings: readonly Sitting[]): FormStatistics {
	const { points, count } = pointsOf(form, sittings);
	const ofForm = sittings.filter((sitting) => sitting.form === form);
	return {
		form,
		count,
		mean: meanEstimate(ofForm.map(({ fraction }) => fraction)),
		reliability: count < fewestForComparison ? undefined : reliability(points)
	};
}

function topicStatistics(
	topic: Gradebook['topics'][number],
	{ items }: Gradebook,
	sittings: readonly Sitting[]
): TopicStatistics {
	const students = sittings.flatMap(({ code, answers }) => {
		const fractions = answers
			.filter(({ asked, graded }) => asked.topics.includes(topic.id) && graded.counts)
			.filter(({ graded }) => graded.state !== 'notReached')
			.map(({ graded }) => graded.fraction);
		return fractions.length === 0
			? []
			: { code, fraction: mean(fractions), items: fractions.length };
	});
	return {
		...topic,
		items: items.filter(({ topics, fix }) => topics.includes(topic.id) && fix?.kind !== 'retired')
			.length,
		mean: meanEstimate(students.map(({ fraction }) => fraction)),
		students
	};
}
