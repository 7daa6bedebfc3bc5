export type { Days } from './dated-facts';
export {
	laneKinds,
	layInLanes,
	type LaidEntry,
	type TimeLanes,
	type TimeSection
} from './time-lanes';
export { layOutNetwork, type LayoutQuestion } from './lay-out-network';
export { listNotes, type NoteGroup } from './list-notes';
export { type NoteFilter, passes } from './note-filter';
export { noteView, type NoteView, type ToldFact, type ToldField } from './note-view';
export { firstViewOf, mainView } from './first-view';
export type { Part } from './link-name';
export {
	networkKinds,
	networkOf,
	networkOn,
	type Network,
	type NetworkDay,
	type NetworkEdge,
	type NetworkKind,
	type NetworkNode
} from './network';
export {
	happeningsIn,
	placeMapOf,
	type Happening,
	type MapPlace,
	type PlaceMap
} from './place-map';
export { pointOf, spotAt } from './projection';
export { makeSearchIndex, type IndexedNote, type IndexedTopic } from './search-index';
export type { SearchIndex } from './search-index';
export { searchNotes, type Hit } from './search-notes';
export type { TimeMark, Timeline } from './timeline';
export { nearestTo, stepTo, type Direction, type Point } from './step-to';
export {
	chainOf,
	timeChartOf,
	type TimeChart,
	type TimeEntry,
	type TimeLink,
	type TimeShape
} from './time-chart';
export { ticksOf, type TimeTick } from './time-ticks';
export {
	centered,
	moved,
	showing,
	viewOf,
	wholeView,
	zoomed,
	type TimeLimits,
	type TimeView
} from './time-view';
