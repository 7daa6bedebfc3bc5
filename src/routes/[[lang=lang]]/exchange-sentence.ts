import type { ExchangeProblem } from '$lib/app';
import { m } from '$messages/messages.js';

/** What is wrong with something that came from outside, and what can be done about it. */
export function exchangeSentence(problem: ExchangeProblem): string {
	switch (problem.reason) {
		case 'otherKind':
			return problem.expected === 'assignment'
				? m.exchange_otherKind_assignment()
				: m.exchange_otherKind_result();
		case 'unknownSubject':
			return m.exchange_unknownSubject({ needed: problem.needed });
		case 'otherContent':
			return m.exchange_otherContent({ needed: problem.needed, here: problem.here });
		case 'otherGenerator':
			return m.exchange_otherGenerator({
				needed: String(problem.needed),
				here: String(problem.here)
			});
		case 'unknownAssignment':
			return m.exchange_unknownAssignment({ assignment: problem.assignment });
		default:
			return plain[problem.reason]();
	}
}

const plain = {
	nothingFound: () => m.exchange_nothingFound(),
	cutOff: () => m.exchange_cutOff(),
	damaged: () => m.exchange_damaged(),
	tooLarge: () => m.exchange_tooLarge(),
	newer: () => m.exchange_newer(),
	needsStartCode: () => m.exchange_needsStartCode(),
	wrongStartCode: () => m.exchange_wrongStartCode(),
	notForYou: () => m.exchange_notForYou(),
	otherItems: () => m.exchange_otherItems(),
	noCode: () => m.exchange_noCode(),
	notAPicture: () => m.exchange_notAPicture(),
	noCamera: () => m.exchange_noCamera(),
	cameraRefused: () => m.exchange_cameraRefused(),
	notSecure: () => m.exchange_notSecure()
} as const;
