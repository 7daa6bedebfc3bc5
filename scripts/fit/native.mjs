/*
 * fsrs-rs, through its binding for Node. A development dependency that learners never get.
 */

/** @typedef {import('../../src/lib/schedule/index.ts').Histories} Histories */
/** @typedef {typeof import('@open-spaced-repetition/binding')} Native */

/** @returns {Promise<Native | undefined>} `undefined` where there is none for this machine */
export async function loadNative() {
	try {
		return await import('@open-spaced-repetition/binding');
	} catch (error) {
		console.error(
			'No fsrs-rs on this machine; for its rows: ' +
				`npm install --no-save @open-spaced-repetition/binding@0.5.0 (${String(error)})`
		);
		return undefined;
	}
}

/**
 * The weights that fsrs-rs fits to some reviews, each with all before it of its card.
 *
 * @param {Native} native
 * @param {Histories} histories
 * @param {Uint32Array} places of the reviews to predict, in the order of time
 */
export async function fitNatively(native, { starts, grades, elapsedDays }, places) {
	const cardOfPlace = new Uint32Array(grades.length);
	for (let card = 0; card + 1 < starts.length; card += 1) {
		cardOfPlace.fill(card, starts[card], starts[card + 1]);
	}
	const reviews = Array.from(
		grades,
		(grade, place) => new native.FSRSBindingReview(grade, elapsedDays[place] ?? 0)
	);
	const items = Array.from(places, (place) => {
		const from = starts[cardOfPlace[place] ?? 0];
		return new native.FSRSBindingItem(reviews.slice(from, place + 1));
	});
	// Asked for progress less often than it likes, it waits.
	return native.computeParameters(items, { enableShortTerm: true, timeout: 10 });
}
