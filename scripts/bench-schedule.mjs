// `npm run bench:schedule [-- <part> [seed]]`: what is promised of memory and of the log, measured. A
// part prints a row for each goal and never fails; without one, all run, which takes a quarter of an
// hour.
import { run } from './dependencies.mjs';

const parts = {
	/** Agreement with fsrs-rs, and the fit of weights. */
	fit: 'bench-schedule-fit.mjs',
	/** Right answers that may be guesses. */
	guessing: 'bench-schedule-guessing.mjs',
	/** Replay, start, commit and bytes. */
	log: 'bench-schedule-log.mjs',
	/** Plans for an exam against other ways to study. */
	exam: 'bench-schedule-exam.mjs'
};

const [asked, ...rest] = process.argv.slice(2);
const known = Object.entries(parts);
const chosen = asked === undefined ? known : known.filter(([part]) => part === asked);
if (chosen.length === 0) {
	console.error(`There is no part "${asked}". There are: ${Object.keys(parts).join(', ')}.`);
	process.exit(1);
}
for (const [part, file] of chosen) {
	console.log(`\n== ${part}`);
	run('node', [`scripts/${file}`, ...rest]);
}
