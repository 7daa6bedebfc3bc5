import type { SlopedMemory } from './sloped-memory';
import type { Model } from './model';

/*
 * FSRS-6, each formula with its slopes. The formulas are those of
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm; S and D are stability
 * and difficulty, R the chance of recall. All is in L = ln S, where factors become sums.
 */

const leastLog = Math.log(0.001);
const mostLog = Math.log(36_500);

/** Works out the chance of recall, some whole days (at least 0) after the last review. */
export function forget(memory: SlopedMemory, model: Model, days: number): void {
	const decay = model.w[20] ?? NaN;
	const worn = (model.factor * days) / memory.stabilityDays;
	const logWorn = Math.log1p(worn);
	const recall = Math.exp(-decay * logWorn);
	const perWorn = (decay * recall) / (1 + worn);
	memory.recall = recall;
	memory.forgotten = 1 - recall;
	memory.recallByLog = perWorn * worn;
	memory.recallByDecay =
		-recall * logWorn - (perWorn * model.factorSlope * days) / memory.stabilityDays;
}

/**
 * Adds to `next`, by a share of 0 to 1, the memory that an answer leaves.
 * @param days whole study days since the last review; `forget` has been called with them
 * @param grade 1 to 4
 */
export function addNext(
	memory: SlopedMemory,
	model: Model,
	days: number,
	grade: number,
	share: number
): void {
	if (days === 0) addSameDay(memory, model, grade, share);
	else if (grade === 1) addLapse(memory, model, share);
	else addRecall(memory, model, grade, share);
	addDifficulty(memory, model, grade, share);
}

/** Adds the first stability and difficulty, as `addNext`. */
export function addFirst(memory: SlopedMemory, model: Model, grade: number, share: number): void {
	const { next } = memory;
	const first = model.w[grade - 1] ?? NaN;
	next.logStability += share * Math.log(first);
	add(next.logOwn, grade - 1, share / first);
	const steep = Math.exp((model.w[5] ?? NaN) * (grade - 1));
	const difficulty = (model.w[4] ?? NaN) - steep + 1;
	next.difficulty += share * Math.min(Math.max(difficulty, 1), 10);
	if (difficulty < 1 || difficulty > 10) return;
	add(next.difficultyOwn, 4, share);
	add(next.difficultyOwn, 5, -share * (grade - 1) * steep);
}

function addRecall(memory: SlopedMemory, model: Model, grade: number, share: number): void {
	const { next, logStability, difficulty, forgotten } = memory;
	const { w } = model;
	const w9 = w[9] ?? NaN;
	const w10 = w[10] ?? NaN;
	const bonus = grade === 2 ? (w[15] ?? NaN) : grade === 4 ? (w[16] ?? NaN) : 1;
	const spacing = Math.expm1(w10 * forgotten);
	const scale = model.growth * (11 - difficulty) * Math.exp(-w9 * logStability);
	const increase = scale * spacing * bonus;
	const after = logStability + Math.log1p(increase);
	if (after > mostLog) return void (next.logStability += share * mostLog);
	next.logStability += share * after;
	const perScale = share / (1 + increase);
	const perIncrease = perScale * increase;
	const perSpacing = perScale * scale * bonus * (spacing + 1);
	next.logByLog += share - perIncrease * w9 - perSpacing * w10 * memory.recallByLog;
	next.logByDifficulty -= perIncrease / (11 - difficulty);
	add(next.logOwn, 8, perIncrease);
	add(next.logOwn, 9, -perIncrease * logStability);
	add(next.logOwn, 10, perSpacing * forgotten);
	if (grade === 2) add(next.logOwn, 15, perScale * scale * spacing);
	if (grade === 4) add(next.logOwn, 16, perScale * scale * spacing);
	add(next.logOwn, 20, -perSpacing * w10 * memory.recallByDecay);
}

function addLapse(memory: SlopedMemory, model: Model, share: number): void {
	const { next, logStability, difficulty, forgotten } = memory;
	const { w } = model;
	const w12 = w[12] ?? NaN;
	const w13 = w[13] ?? NaN;
	const w14 = w[14] ?? NaN;
	const logOneMore = Math.log1p(memory.stabilityDays);
	const rest = Math.expm1(w13 * logOneMore);
	const logDifficulty = Math.log(difficulty);
	const left = Math.log((w[11] ?? NaN) * rest) - w12 * logDifficulty + w14 * forgotten;
	const most = logStability - (w[17] ?? NaN) * (w[18] ?? NaN);
	const after = Math.min(left, most);
	next.logStability += share * Math.max(after, leastLog);
	if (after < leastLog) return;
	if (most < left) {
		next.logByLog += share;
		add(next.logOwn, 17, -share * (w[18] ?? NaN));
		add(next.logOwn, 18, -share * (w[17] ?? NaN));
		return;
	}
	const perPower = (share * (rest + 1)) / rest;
	const perLog = (perPower * w13 * memory.stabilityDays) / (1 + memory.stabilityDays);
	next.logByLog += perLog - share * w14 * memory.recallByLog;
	next.logByDifficulty -= (share * w12) / difficulty;
	add(next.logOwn, 11, share / (w[11] ?? NaN));
	add(next.logOwn, 12, -share * logDifficulty);
	add(next.logOwn, 13, perPower * logOneMore);
	add(next.logOwn, 14, share * forgotten);
	add(next.logOwn, 20, -share * w14 * memory.recallByDecay);
}

function addSameDay(memory: SlopedMemory, model: Model, grade: number, share: number): void {
	const { next, logStability } = memory;
	const w17 = model.w[17] ?? NaN;
	const w19 = model.w[19] ?? NaN;
	const distance = grade - 3 + (model.w[18] ?? NaN);
	const increase = w17 * distance - w19 * logStability;
	if (grade >= 2 && increase < 0) {
		next.logStability += share * logStability;
		next.logByLog += share;
		return;
	}
	const after = logStability + increase;
	next.logStability += share * Math.min(Math.max(after, leastLog), mostLog);
	if (after < leastLog || after > mostLog) return;
	next.logByLog += share * (1 - w19);
	add(next.logOwn, 17, share * distance);
	add(next.logOwn, 18, share * w17);
	add(next.logOwn, 19, -share * logStability);
}

function addDifficulty(memory: SlopedMemory, model: Model, grade: number, share: number): void {
	const { next, difficulty } = memory;
	const { w } = model;
	const w7 = w[7] ?? NaN;
	const room = (10 - difficulty) / 9;
	const step = -(w[6] ?? NaN) * (grade - 3);
	const moved = difficulty + step * room;
	const after = w7 * model.easiest + (1 - w7) * moved;
	next.difficulty += share * Math.min(Math.max(after, 1), 10);
	if (after < 1 || after > 10) return;
	next.difficultyByDifficulty += share * (1 - w7) * (1 - step / 9);
	add(next.difficultyOwn, 4, share * w7);
	add(next.difficultyOwn, 5, -share * w7 * model.easySlope);
	add(next.difficultyOwn, 6, -share * (1 - w7) * (grade - 3) * room);
	add(next.difficultyOwn, 7, share * (model.easiest - moved));
}

function add(slopes: Float64Array, index: number, amount: number): void {
	slopes[index] = (slopes[index] ?? 0) + amount;
}
