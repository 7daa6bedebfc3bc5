import type { CarriedKind } from '$lib/share';

/**
 * Why something that came from outside is of no use, or of no use yet.
 *
 * - `nothingFound`: there is no assignment and no result in it
 * - `cutOff`: the beginning of one is there, and what follows is missing
 * - `damaged`: a byte was changed on the way, or it was never made by Diwan
 * - `tooLarge`: larger than anything that Diwan makes
 * - `newer`: made by a later version of Diwan, which this one does not understand
 * - `otherKind`: a result where an assignment belongs, or the other way round
 * - `unknownSubject`, `otherContent`, `otherGenerator`: this device would ask other questions;
 *   `needed` is what the assignment was made with
 * - `needsStartCode`, `wrongStartCode`
 * - `notForYou`: sealed to a key that is not on this device
 * - `unknownAssignment`: this device has issued no such assignment
 * - `otherItems`: the items that were answered are not those that this device makes
 * - `noCode`: no QR code can be read in the picture; `notAPicture`: nor is it one
 * - `noCamera`, `cameraRefused`: there is none, or it was not allowed
 * - `notSecure`: the page came over a connection on which nothing can be signed or sealed
 */
export type ExchangeProblem =
	| {
			readonly reason:
				| 'nothingFound'
				| 'cutOff'
				| 'damaged'
				| 'tooLarge'
				| 'newer'
				| 'needsStartCode'
				| 'wrongStartCode'
				| 'notForYou'
				| 'otherItems'
				| 'noCode'
				| 'notAPicture'
				| 'noCamera'
				| 'cameraRefused'
				| 'notSecure';
	  }
	| { readonly reason: 'otherKind'; readonly expected: CarriedKind }
	| { readonly reason: 'unknownSubject'; readonly needed: string }
	| { readonly reason: 'otherContent'; readonly needed: string; readonly here: string }
	| { readonly reason: 'otherGenerator'; readonly needed: number; readonly here: number }
	| { readonly reason: 'unknownAssignment'; readonly assignment: string };

/** What came of reading something from outside: the thing, or why it is of no use. */
export type Exchanged<T> =
	{ readonly ok: true; readonly value: T } | ({ readonly ok: false } & ExchangeProblem);

/** Says why not. */
export function decline(problem: ExchangeProblem): { readonly ok: false } & ExchangeProblem {
	return { ok: false, ...problem };
}
