import { fitWeights, type Histories } from '$lib/schedule';
import type { FitMessage } from './fit-weights';

/** Often enough for a bar that moves, and seldom enough to cost nothing. */
const progressStep = 0.02;

addEventListener('message', ({ data }: MessageEvent<Histories>) => {
	let told = 0;
	const fit = fitWeights(data, (fraction) => {
		if (fraction - told < progressStep) return;
		told = fraction;
		tell({ kind: 'progress', fraction });
	});
	tell({ kind: 'done', fit });
});

function tell(message: FitMessage): void {
	postMessage(message);
}
