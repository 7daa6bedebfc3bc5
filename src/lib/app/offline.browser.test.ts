import { expect, it } from 'vitest';
import { Offline } from './offline.svelte';

it('a browser that takes no worker keeps no subject, and says so instead of waiting', async () => {
	const offline = new Offline();
	void offline.keep('isles');
	expect(offline.kept('isles')).toBe('keeping');
	await offline.start('/no-such-worker.js');
	expect(offline.kept('isles')).toBe('failed');
	await offline.keep('isles');
	expect(offline.kept('isles')).toBe('failed');
	expect(offline.updateReady).toBe(false);
});
