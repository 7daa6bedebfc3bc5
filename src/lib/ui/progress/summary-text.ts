import type { TopicProgress } from '$lib/progress';
import { m } from '$messages/messages.js';
import { count, percent } from '../numerals';
import { dayText } from './day-text';
import { durationText } from './duration-text';
import type { ReportParts } from './report-parts';

/** Topics to name that are not mastered yet. */
const mostWeak = 3;

/**
 * What a student may send to a teacher, in plain lines: sums and estimates over the days that are
 * shown. No name, no single answer, nothing of other subjects.
 */
export function summaryText({ progress, subject, topic, titleOf, exam }: ReportParts): string {
	const { totals, period, days, knowledge, topics } = progress;
	const shown = (cards: number) => count(Math.round(cards));
	const [low, high] = [shown(knowledge.low), shown(knowledge.high)];
	const total = count(knowledge.cards);
	const named = (some: readonly TopicProgress[]) =>
		some.map(({ id }) => titleOf(id)).join(m.progress_list_comma()) || m.progress_summary_none();
	const only = topics.find(({ id }) => titleOf(id) === topic);
	const isMastered = ({ level }: TopicProgress) => level === 'mastered';
	const weak = topics
		// Where nothing was met yet, none is less mastered than another.
		.filter((each) => !isMastered(each) && topics.some((some) => some.knowledge.met > 0))
		.toSorted((a, b) => a.mastery - b.mastery)
		.slice(0, mostWeak);
	const ofAll = [
		m.progress_summary_mastered({ topics: named(topics.filter(isMastered)) }),
		...(weak.length === 0 ? [] : [m.progress_summary_weak({ topics: named(weak) })])
	];
	return [
		m.progress_summary_head({ subject }),
		m.progress_period({ from: dayText(period.from), to: dayText(period.to) }),
		...(topic === undefined ? [] : [m.progress_summary_topic({ topic })]),
		answersText(totals),
		m.progress_summary_days({
			days: count(totals.days),
			total: count(days.length),
			time: durationText(totals.durationMs)
		}),
		// "Between 0 and 0" would say nothing.
		low === high
			? m.progress_summary_known_alone({ known: shown(knowledge.expected), total })
			: m.progress_summary_known({ known: shown(knowledge.expected), total, low, high }),
		// A topic of which every card is suspended is in no list, and other topics are not what was asked.
		...(only ? [m.progress_summary_mastery({ share: percent(only.mastery) })] : []),
		...(topic === undefined ? ofAll : []),
		...(exam
			? [
					m.progress_summary_exam({
						date: dayText(exam.examDay),
						score: percent(exam.score.recall)
					})
				]
			: [])
	].join('\n');
}

/** How many, and how many of them were right. */
export function answersText({ answers, right }: ReportParts['progress']['totals']): string {
	if (answers === 0) return m.progress_none_answers();
	return m.progress_summary_answers({ answers: count(answers), share: percent(right / answers) });
}
