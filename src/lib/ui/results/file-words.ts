import { m } from '$messages/messages.js';

const sentences = {
	notADeskFile: m.class_file_not_ours,
	truncated: m.class_file_truncated,
	corrupted: m.class_file_corrupted,
	tooLarge: m.class_file_too_large,
	newerVersion: m.class_file_newer
};

/** Says why a file of the desk cannot be used, and what to do. */
export function sayFileProblem(problem: keyof typeof sentences): string {
	return sentences[problem]();
}
