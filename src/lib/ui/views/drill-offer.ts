/** A session about some of what is seen: how many cards it asks, and how many there are to ask. */
export interface DrillOffer {
	readonly href: string;
	readonly asked: number;
	readonly all: number;
}
