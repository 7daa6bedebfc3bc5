import { m } from '$messages/messages.js';

/** What can go wrong, each with a sentence that says so and one that says what to do. */
export const problemWords = {
	noSuchNote: [m.error_no_such_note_title, m.error_no_such_note_text],
	storageUnavailable: [m.error_storage_unavailable_title, m.error_storage_unavailable_text],
	storageFull: [m.error_storage_full_title, m.error_storage_full_text],
	storageBlocked: [m.error_storage_blocked_title, m.error_storage_blocked_text],
	storageNewer: [m.error_storage_newer_title, m.error_storage_newer_text],
	storageDamaged: [m.error_storage_damaged_title, m.error_storage_damaged_text],
	storageLost: [m.error_storage_lost_title, m.error_storage_lost_text],
	dataDamaged: [m.error_data_damaged_title, m.error_data_damaged_text],
	subjectNotKept: [m.error_subject_not_kept_title, m.error_subject_not_kept_text]
} as const;
