import type { WorkerMessage } from './run-in-worker';

/** Often enough for a bar that moves, and seldom enough to cost nothing. */
const progressStep = 0.02;

/** The worker's half of `runInWorker`: works out each question that it is sent, and tells how far it is. */
export function answerWith<Question, Result>(
	work: (question: Question, onProgress: (fraction: number) => void) => Result
): void {
	addEventListener('message', ({ data }: MessageEvent<Question>) => {
		let told = 0;
		const result = work(data, (fraction) => {
			if (fraction - told < progressStep) return;
			told = fraction;
			tell({ kind: 'progress', fraction });
		});
		tell({ kind: 'done', result });
	});

	function tell(message: WorkerMessage<Result>): void {
		postMessage(message);
	}
}
