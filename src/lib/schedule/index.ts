export type { CardState } from './card-state';
export type {
	EntryId,
	LogEntry,
	OverrideEntry,
	ResetEntry,
	ReviewEntry,
	SuspendEntry,
	UndoEntry
} from './log';
