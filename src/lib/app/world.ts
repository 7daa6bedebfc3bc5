/** The only clock, time zone and random source of the product; everything pure gets them as values. */
export interface World {
	/** Epoch ms. */
	now(): number;
	/** IANA name of the learner's time zone at this moment. */
	zone(): string;
	/** Fresh random bytes. */
	randomBytes(count: number): Uint8Array;
	/** A short pulse where the device can give one. */
	vibrate(durationMs: number): void;
	/** Asks the browser not to delete the site's data when space is short. It may say no. */
	askToPersist(): void;
}

export const browserWorld: World = {
	now: () => Date.now(),
	zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
	randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
	vibrate: (durationMs) => {
		if ('vibrate' in navigator) navigator.vibrate(durationMs);
	},
	askToPersist: () => {
		if ('storage' in navigator) void navigator.storage.persist();
	}
};
