import { beforeEach } from 'vitest';
import { describeStore } from './contract';
import { createMemoryStore } from './memory-store';
import type { Store } from './store';

let store: Store;

beforeEach(() => {
	store = createMemoryStore();
});

describeStore('the memory store', async () => store);
