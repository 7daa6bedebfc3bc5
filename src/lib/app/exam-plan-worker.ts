import { type ExamQuestion, planExam } from '$lib/schedule';
import type { ExamPlanMessage } from './plan-exam';

/** Often enough for a bar that moves, and seldom enough to cost nothing. */
const progressStep = 0.02;

addEventListener('message', ({ data }: MessageEvent<ExamQuestion>) => {
	let told = 0;
	const plan = planExam(data, (fraction) => {
		if (fraction - told < progressStep) return;
		told = fraction;
		tell({ kind: 'progress', fraction });
	});
	tell({ kind: 'done', plan });
});

function tell(message: ExamPlanMessage): void {
	postMessage(message);
}
