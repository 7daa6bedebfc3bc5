import type { Store } from './store';

/** Makes the in-memory twin of the disk. It is fetched when it is needed: nearly everybody has a disk. */
export async function loadMemoryStore(): Promise<Store> {
	const { createMemoryStore } = await import('./memory-store');
	return createMemoryStore();
}
