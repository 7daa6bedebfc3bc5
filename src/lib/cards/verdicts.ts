import type { Grade } from './response';

/** What most responses are judged as. */
export const right: Grade = { fraction: 1, verdict: 'right', rating: 'good' };
export const wrong: Grade = { fraction: 0, verdict: 'wrong', rating: 'again' };

/**
 * Close enough for one more try; what counts in the end is the second answer. One rule for all that
 * is typed: an answer of several parts is nearly right where all but one is right, and that one is
 * off by little. The parts of a name are its letters and words, those of a date its day, month and
 * year. An answer of one part, a number or a bare year, has nothing else that could be right: beside
 * it stands another fact. Nothing that could be the name of another note is nearly right, and nothing
 * that was chosen, put in place or judged.
 */
export const nearly: Grade = { fraction: 0, verdict: 'nearly', rating: 'again' };
/** Right at the second try, or from the bank where it could be typed. */
export const rightWithHelp: Grade = { fraction: 1, verdict: 'right', rating: 'hard' };
