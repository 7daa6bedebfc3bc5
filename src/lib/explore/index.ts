export { listNotes, type NoteGroup } from './list-notes';
export { type NoteFilter, passes } from './note-filter';
export { noteView, type NoteView, type ToldFact, type ToldField } from './note-view';
export type { Part } from './link-name';
export { makeSearchIndex, type IndexedNote, type IndexedTopic } from './search-index';
export type { SearchIndex } from './search-index';
export { searchNotes, type Hit } from './search-notes';
export type { TimeMark, Timeline } from './timeline';
