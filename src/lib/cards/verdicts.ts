import type { Grade } from './response';

/** What most responses are judged as. */
export const right: Grade = { fraction: 1, verdict: 'right', rating: 'good' };
export const wrong: Grade = { fraction: 0, verdict: 'wrong', rating: 'again' };

/** Close enough for one more try; what counts in the end is the second answer. */
export const nearly: Grade = { fraction: 0, verdict: 'nearly', rating: 'again' };
/** Right at the second try, or from the bank where it could be typed. */
export const rightWithHelp: Grade = { fraction: 1, verdict: 'right', rating: 'hard' };
