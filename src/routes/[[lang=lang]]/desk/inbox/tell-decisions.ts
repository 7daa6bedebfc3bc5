import type { Inbox } from '$lib/app';
import type { Locale } from '$lib/content';
import { sayMoment, type ToldDecisions, type ToldMessage } from '$lib/ui';

type Received = Inbox['toDecide']['unclaimed'][number];

/** What a teacher has to look at, as the page tells it. */
export function tellDecisions(inbox: Inbox, locale: Locale): ToldDecisions {
	const { kept, toDecide } = inbox;
	const students = kept.rosters.flatMap((roster) => roster.students);
	const nameOf = (code: string) => students.find((one) => one.code === code)?.name ?? '';
	const titleOf = ({ attempt }: Received) =>
		kept.issued.find(({ id }) => id === attempt.assignment)?.assignment.title ?? '';
	const message = (received: Received): ToldMessage => ({
		messageId: received.messageId,
		code: received.attempt.student,
		name: nameOf(received.attempt.student),
		title: titleOf(received),
		came: sayMoment(received.receivedAt, locale)
	});
	return {
		conflicts: toDecide.conflicts.flatMap(({ nonce, messages }) => {
			const [first] = messages;
			if (!first) return [];
			const { student } = first.attempt;
			return {
				// Students make the numbers of their attempts: one may have the same in two assignments.
				id: `${first.attempt.assignment} ${nonce}`,
				who: nameOf(student) === '' ? student : nameOf(student),
				title: titleOf(first),
				versions: messages.map((one) => ({
					messageId: one.messageId,
					by: one.by,
					came: sayMoment(one.receivedAt, locale),
					otherStudent: one.attempt.student === student ? undefined : one.attempt.student,
					differs: differencesOf(first, one)
				}))
			};
		}),
		unclaimed: toDecide.unclaimed.map(message),
		putAside: toDecide.putAside.map(message),
		waiting: kept.unopened.map(({ messageId, receivedAt }) => ({
			messageId,
			came: sayMoment(receivedAt, locale),
			problem: inbox.intake.whyWaiting(messageId)
		}))
	};
}

function differencesOf(a: Received, b: Received): number {
	const places = Math.max(a.attempt.responses.length, b.attempt.responses.length);
	return Array.from({ length: places }, (_, place) => place).filter(
		(place) => answerAt(a, place) !== answerAt(b, place)
	).length;
}

function answerAt({ attempt }: Received, place: number): string {
	return JSON.stringify(attempt.responses[place]?.response ?? null);
}
