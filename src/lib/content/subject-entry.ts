import type { MapBase } from './map-base';
import type { Subject } from './subject';
import type { Text } from './text';

/** A subject before it is opened: enough for the home page, and the way to open it. */
export interface SubjectEntry {
	readonly slug: string;
	readonly title: Text;
	/** What it covers, in one or two sentences. */
	readonly description: Text;
	/** What its facts start from, where that is one work or a few; told on the page about the app. */
	readonly origin?: Text;
	readonly cardCount: number;
	/** Size of its content when downloaded, compressed, in bytes. */
	readonly sizeBytes: number;
	readonly load: () => Promise<Subject>;
	/** Opens the map of where it happened; absent where there is none. */
	readonly loadMap?: () => Promise<MapBase>;
}
