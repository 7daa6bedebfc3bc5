import type { Locale } from '$lib/content';
import { m } from '$messages/messages.js';
import { digits } from '../numerals';

/** Why something was not taken in, or not yet. */
export type ArrivalProblem = keyof typeof sentences;

const sentences = {
	nothingFound: m.exchange_nothingFound,
	cutOff: m.exchange_cutOff,
	damaged: m.exchange_damaged,
	tooLarge: m.exchange_tooLarge,
	newer: m.exchange_newer,
	notForYou: m.exchange_notForYou,
	otherItems: m.exchange_otherItems,
	noCode: m.exchange_noCode,
	notAPicture: m.exchange_notAPicture,
	noCamera: m.exchange_noCamera,
	cameraRefused: m.exchange_cameraRefused,
	notSecure: m.exchange_notSecure,
	needsStartCode: m.exchange_needsStartCode,
	wrongStartCode: m.exchange_wrongStartCode,
	otherKind: m.inbox_is_assignment,
	isAssignment: m.inbox_is_assignment,
	unknownAssignment: m.inbox_no_assignment,
	unknownSubject: m.inbox_no_subject,
	noSubject: m.inbox_no_subject,
	otherContent: m.inbox_other_content,
	otherGenerator: m.inbox_other_content,
	notADeskFile: m.class_file_not_ours,
	truncated: m.class_file_truncated,
	corrupted: m.class_file_corrupted,
	newerVersion: m.class_file_newer,
	locked: m.class_locked,
	wrongPassphrase: m.class_wrong_passphrase,
	tooManyWaiting: m.inbox_too_many_waiting,
	diskFailed: m.inbox_disk_failed
} satisfies Record<string, () => string>;

/** Says why, and what to do. */
export function sayProblem(problem: ArrivalProblem): string {
	return sentences[problem]();
}

/** Why what was typed is not taken in. */
export type TypingProblem =
	| { readonly reason: keyof typeof typing }
	| { readonly reason: 'tooFew' | 'tooMany'; readonly have: number; readonly total: number }
	| { readonly reason: 'noSuchOption' | 'notOnPaper'; readonly place: number };

const typing = {
	noStudent: m.inbox_t_no_student,
	nothing: m.inbox_t_nothing,
	noSubject: m.inbox_no_subject,
	otherContent: m.inbox_other_content,
	noShortCodes: m.inbox_t_no_short,
	malformed: m.inbox_t_malformed,
	wrongCheck: m.inbox_t_check
};

export function sayTyping(problem: TypingProblem): string {
	switch (problem.reason) {
		case 'tooFew':
		case 'tooMany':
			return m.inbox_t_count({ have: digits(problem.have), total: digits(problem.total) });
		case 'noSuchOption':
			return m.inbox_t_letter({ item: digits(problem.place + 1) });
		case 'notOnPaper':
			return m.inbox_t_not_on_paper({ item: digits(problem.place + 1) });
		default:
			return typing[problem.reason]();
	}
}

/** When something came, written for the reader. */
export function sayMoment(at: number, locale: Locale): string {
	const tag = locale === 'ar' ? 'ar-IQ' : 'en-GB';
	return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
