import type { FoundAssignment, KeptAttempt, TakeDesk } from '$lib/app';
import type { Locale } from '$lib/content';
import { digits, type ListedAttempt, type Term } from '$lib/ui';
import { m } from '$messages/messages.js';

type Terms = FoundAssignment['read']['assignment']['terms'];

/** A moment as it is written in a language, by the clock and in the zone of the device. */
export function writeMoment(at: number, locale: Locale): string {
	const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
	return new Intl.DateTimeFormat(locale === 'ar' ? 'ar-IQ' : 'en-GB', format).format(at);
}

/** Minutes, in words; a part of one counts as a whole. */
export function writeMinutes(ms: number): string {
	const minutes = Math.ceil(ms / 60_000);
	return m.minutes({ count: minutes, shown: digits(minutes) });
}

/** On what conditions an assignment is taken. */
export function tellTerms(
	{ read, content, teacher, made }: FoundAssignment,
	subject: string,
	now: number,
	locale: Locale
): readonly Term[] {
	const { terms } = read.assignment;
	return [
		{ name: m.take_term_subject(), value: subject },
		...questionsTerm(content),
		{
			name: m.take_term_feedback(),
			value: terms.mode === 'practice' ? m.take_term_practice() : m.take_term_exam()
		},
		timeTerm(terms),
		{
			name: m.take_term_attempts(),
			value:
				terms.attempts === undefined
					? m.take_term_any()
					: m.take_term_attempts_of({ made: digits(made), total: digits(terms.attempts) })
		},
		...windowTerms(terms, now, locale),
		{
			name: m.take_term_teacher(),
			value: teacher,
			hint: m.take_term_teacher_hint(),
			isCode: true
		}
	];
}

/** What is locked with a start code does not say how much it is. */
function questionsTerm(content: FoundAssignment['content']): readonly Term[] {
	if (content.kind !== 'ready' || content.questionCount === undefined) return [];
	return [{ name: m.take_term_questions(), value: digits(content.questionCount) }];
}

function timeTerm({ timeLimitMinutes: minutes }: Terms): Term {
	const name = m.take_term_time();
	return minutes === undefined
		? { name, value: m.take_term_no_limit() }
		: { name, value: writeMinutes(minutes * 60_000), hint: m.take_term_time_hint() };
}

function windowTerms({ opensAt, dueAt }: Terms, now: number, locale: Locale): readonly Term[] {
	const clock = m.take_term_clock({ now: writeMoment(now, locale) });
	const opens =
		opensAt === undefined
			? []
			: [{ name: m.take_term_opens(), value: writeMoment(opensAt, locale), hint: clock }];
	const isLate = dueAt !== undefined && now > dueAt;
	const due =
		dueAt === undefined
			? []
			: [
					{
						name: m.take_term_due(),
						value: writeMoment(dueAt, locale),
						hint: isLate ? m.take_term_late() : clock
					}
				];
	return [...opens, ...due];
}

/** An attempt in the list of all that are on this device. */
export function tellAttempt(attempt: KeptAttempt, desk: TakeDesk, locale: Locale): ListedAttempt {
	const { nonce, title, responses, finished, handedIn } = attempt;
	const given = responses.filter((response) => response !== null).length;
	const count = { count: given, shown: digits(given) };
	const told = { id: nonce, title };
	if (handedIn?.receivedAt !== undefined) {
		const date = writeMoment(handedIn.receivedAt, locale);
		return {
			...told,
			state: m.take_state_received({ date }),
			tone: 'done',
			action: m.take_show(),
			loss: m.take_loss_received(count)
		};
	}
	if (finished) {
		const date = writeMoment(finished.at, locale);
		return {
			...told,
			state: handedIn ? m.take_state_waiting({ date }) : m.take_state_finished(),
			tone: 'waiting',
			action: m.take_hand_over(),
			loss: m.take_loss_waiting(count)
		};
	}
	const isUp = desk.isTimeUp(attempt);
	return {
		...told,
		state: isUp
			? m.take_state_time_up()
			: m.take_state_running({ done: digits(given), total: digits(responses.length) }),
		tone: isUp ? 'waiting' : 'open',
		action: isUp ? m.take_hand_over() : m.take_go_on(),
		loss: m.take_loss_running(count)
	};
}
