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
	zone: currentZone,
	randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
	vibrate: (durationMs) => {
		if ('vibrate' in navigator) navigator.vibrate(durationMs);
	},
	askToPersist: () => {
		if ('storage' in navigator) void navigator.storage.persist();
	}
};

/** Asking the platform costs a millisecond on a slow phone, and every answer asks. */
const zoneHoldsMs = 60_000;
let lastZone = { name: '', readAt: -Infinity };

function currentZone(): string {
	const now = Date.now();
	// Also when the clock was set back.
	if (Math.abs(now - lastZone.readAt) > zoneHoldsMs) {
		lastZone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, readAt: now };
	}
	return lastZone.name;
}
