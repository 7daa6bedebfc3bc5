import type * as packed from './packed';
import { StoreError } from './store';

/**
 * Fetches what packs and unpacks. The first page does without: nobody who is new has anything
 * packed, and for everybody else it is kept with the app.
 */
export async function loadPacked(): Promise<typeof packed> {
	try {
		return await import('./packed');
	} catch (error) {
		throw new StoreError('lost', 'a part of the app cannot be fetched', { cause: error });
	}
}
