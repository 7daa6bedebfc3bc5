import type { Item } from '$lib/cards';
import type { Locale, Subject } from '$lib/content';
import { rounds, type BatchOrder } from './batch';
import { marginPoints, runBots, type BotReport, type BotsReport } from './bots';
import { lintItem, warnings } from './lint-items';
import { controlCues, controlFaults, type Control } from './mutate';
import { nearDuplicates } from './near-duplicates';
import { keyPlaces } from './places';
import { solve } from './solver/solve';
import { worldOf, type World } from './solver/world';
import { locales, subjects } from './subjects';
import { table } from './table';
import { yieldOf } from './yield';

/** How much is measured: so many choices and statements under so many seeds at least. */
interface Size {
	readonly choices: number;
	readonly statements: number;
	readonly rounds: number;
	/** So many items are flawed by hand, and so many choices. */
	readonly faulty: number;
	readonly cued: number;
	/** The learned bots train on so many decisions at most. */
	readonly learned: number;
}

const fullSize: Size = {
	choices: 6000,
	statements: 6000,
	rounds: 8,
	faulty: 3000,
	cued: 3000,
	learned: 12_000
};
const quickSize: Size = {
	choices: 1000,
	statements: 1000,
	rounds: 2,
	faulty: 600,
	cued: 1000,
	learned: 4000
};

/** What has to come out of a subject that is as large as this. */
const leastCardsByTwoForms = 0.9;
const largeSubject = { cards: 800, distinctItems: 5000 };

/** A finished batch, ready to print. */
export interface GateReport {
	readonly lines: readonly string[];
	readonly passed: number;
	readonly failed: number;
}

/** Every batch that there is: a subject in a language. */
export const batches: readonly string[] = subjects.flatMap(({ slug }) =>
	locales.map((locale) => `${slug}/${locale}`)
);

/**
 * Measures the questions of a subject in one language.
 * @param batch as in `iraq/en`
 * @throws Error if there is no such batch
 */
export function runGate(batch: string, isQuick: boolean): GateReport {
	const [slug, language] = batch.split('/');
	const subject = subjects.find((one) => one.slug === slug);
	const locale = locales.find((one) => one === language);
	if (!subject || !locale) throw new Error(`There is no batch "${batch}".`);
	const size = isQuick ? quickSize : fullSize;
	const made = makeItems(subject, locale, size);
	const world = worldOf(subject);
	const report = new Report();
	report.say(
		`\n== ${batch}: ${String(made.items.length)} items under ${String(made.rounds)} seeds`
	);
	checkTruth(report, made.items, world);
	checkRules(report, made.items, world);
	checkPlaces(report, made.items);
	checkBots(report, runBots(made.items, world, { mostLearned: size.learned, isQuick }));
	checkControls(report, made.items, world, size);
	tellYield(report, subject, world, made.items, made.firstRound);
	return report.finish();
}

/** Collects what to print, and counts what was checked. */
class Report {
	readonly #lines: string[] = [];
	#passed = 0;
	#failed = 0;

	say(...lines: readonly string[]): void {
		this.#lines.push(...lines);
	}

	check(isPassed: boolean, what: string): void {
		if (isPassed) this.#passed += 1;
		else this.#failed += 1;
		this.#lines.push(`${isPassed ? 'passed' : 'FAILED'}  ${what}`);
	}

	/** Counts without a line of its own, for rows of a table. */
	count(isPassed: boolean): void {
		if (isPassed) this.#passed += 1;
		else this.#failed += 1;
	}

	finish(): GateReport {
		return { lines: this.#lines, passed: this.#passed, failed: this.#failed };
	}
}

function makeItems(subject: Subject, locale: Locale, size: Size) {
	const items: Item[] = [];
	let firstRound: readonly Item[] = [];
	let count = 0;
	let choices = 0;
	for (const round of rounds({ subject, locale, seed: 'gate' })) {
		if (count === 0) firstRound = round;
		for (const item of round) {
			items.push(item);
			if (item.form === 'choice') choices += 1;
		}
		count += 1;
		if (choices >= size.choices && count >= size.rounds) break;
	}
	addStatements(items, { subject, locale, seed: 'gate statements', form: 'trueFalse' }, size);
	return { items, firstRound, rounds: count };
}

/** A subject of few cards has too few statements beside its choices for a bound that says much. */
function addStatements(items: Item[], order: BatchOrder, { statements }: Size): void {
	let count = items.filter(({ form }) => form === 'trueFalse').length;
	for (const round of rounds(order)) {
		if (count >= statements) return;
		for (const item of round) items.push(item);
		count += round.length;
	}
}

function checkTruth(report: Report, items: readonly Item[], world: World): void {
	const faults = items.flatMap((item) => solve(world, item));
	const faulty = new Set(faults.map(({ itemId }) => itemId)).size;
	report.check(
		faulty === 0,
		`solver: exactly the declared answer in ${percent(1 - faulty / items.length)} of items`
	);
	for (const { itemId, about, reason } of firstOfEach(faults, ({ cardId }) => cardId)) {
		report.say(`          ${itemId} | ${about} | ${reason}`);
	}
}

function checkRules(report: Report, items: readonly Item[], world: World): void {
	const breaches = items.flatMap((item) => lintItem(item, world));
	const faulty = new Set(breaches.map(({ itemId }) => itemId)).size;
	report.check(faulty === 0, `linter: ${String(faulty)} items break a rule`);
	for (const { rule, itemId, complaint } of firstOfEach(breaches, (one) => one.complaint)) {
		report.say(`          ${rule} ${itemId} | ${complaint}`);
	}
	const counts = new Map<string, number>();
	for (const item of items) {
		for (const { rule } of lintItem(item, world, warnings)) {
			counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
	}
	const told = Object.keys(warnings).map((rule) => `${rule} ${String(counts.get(rule) ?? 0)}`);
	report.say(`        warnings: ${told.join(', ')}`);
}

function checkPlaces(report: Report, items: readonly Item[]): void {
	const { counts, pValue } = keyPlaces(items);
	report.check(
		pValue > 0.001,
		`place of the key among four in random order: ${counts.join(' ')}, chi-square p ${pValue.toFixed(3)}`
	);
	const claims = items.filter((item) => item.form === 'trueFalse');
	const share = claims.filter(({ isTrue }) => isTrue).length / Math.max(1, claims.length);
	report.check(Math.abs(share - 0.5) <= 0.05, `statements that are true: ${percent(share)}`);
}

function checkBots(report: Report, { bots, knowing, decisions }: BotsReport): void {
	const forms = [...decisions].sort((a, b) => b[1] - a[1]).map(([form]) => form);
	for (const { status } of bots) report.count(status !== 'failed');
	report.say(
		`\n        points above chance of bots that know no fact, over ${[...decisions].map(([form, count]) => `${String(count)} ${form}`).join(', ')}`,
		...table(
			['bot', 'excess', 'lower', 'upper', 'speaks', 'there', 'status', ...forms],
			bots.map((bot) => botRow(bot, forms))
		),
		'        told apart, as they know something:',
		...[...knowing].map(
			([name, { excess, lower, upper }]) =>
				`          ${name}: ${points(excess)} (${points(lower)} to ${points(upper)})`
		)
	);
	for (const form of [...forms, 'trueFalse']) {
		const shown = bots.filter(({ byForm }) => byForm.get(form)?.isShown === true);
		report.check(
			shown.length === 0,
			`bots within ${form} alone${shown.length === 0 ? '' : `: ${shown.map(({ name }) => name).join(', ')} beat chance`}`
		);
	}
}

function botRow(bot: BotReport, forms: readonly string[]): readonly string[] {
	const { name, fared, status, byForm } = bot;
	return [
		name,
		points(fared.excess),
		points(fared.lower),
		points(fared.upper),
		percent(fared.speaks),
		points(fared.excessWhereSpeaking),
		status,
		...forms.map((form) => {
			const of = byForm.get(form);
			return of ? `${points(of.excess)}${of.isShown ? '!' : ''}` : '';
		})
	];
}

function checkControls(report: Report, items: readonly Item[], world: World, size: Size): void {
	const choices = items.filter(({ form }) => form === 'choice');
	const claims = items.filter(({ form }) => form === 'trueFalse');
	const cued = [...choices.slice(0, size.cued), ...claims.slice(0, size.cued)];
	const faults = controlFaults(spread(items, size.faulty), world);
	const cues = controlCues(cued, world, marginPoints);
	const caught = share(faults, ({ measured }) => measured);
	report.say('');
	checkEach(report, faults, `flaws put in by hand, ${percent(caught)} of them found`, percent);
	checkEach(report, cues, 'cues put in by hand, bots that rise above the gate', points);
}

function checkEach(
	report: Report,
	controls: readonly Control[],
	what: string,
	format: (measured: number) => string
): void {
	const missed = controls.filter(({ isFound }) => !isFound);
	for (const { isFound } of controls) report.count(isFound);
	report.say(
		`${missed.length === 0 ? 'passed' : 'FAILED'}  ${what}: ${String(controls.length - missed.length)} of ${String(controls.length)} controls`,
		...missed.map(
			({ name, items, measured }) =>
				`          missed ${name}: ${format(measured)} over ${String(items)}`
		)
	);
}

function tellYield(
	report: Report,
	subject: Subject,
	world: World,
	items: readonly Item[],
	firstRound: readonly Item[]
): void {
	const found = yieldOf(subject, world, items);
	const { facts, cards, dropped, distinctItems } = found;
	const isLarge = cards >= largeSubject.cards;
	const near = nearDuplicates(firstRound);
	report.say(
		`\n        ${String(facts)} facts, ${String(cards)} cards; of the facts ${percent(found.factsByOneForm)} in one form or more, ${percent(found.factsByTwoForms)} in two or more`,
		...[...dropped].map(
			([reason, count]) =>
				`          ${percent(count / facts).padStart(6)} no other form: ${reason}`
		)
	);
	report.check(
		found.cardsByTwoForms >= leastCardsByTwoForms,
		`cards in two forms or more: ${percent(found.cardsByTwoForms)} (beside recall: ${percent(found.cardsByTwoClosedForms)})`
	);
	report.check(
		!isLarge || distinctItems >= largeSubject.distinctItems,
		`distinct items: ${String(distinctItems)}`
	);
	report.say(
		`        near duplicates among ${String(near.questions)} questions: ${percent(near.share)}`,
		...near.examples.map(([one, other]) => `          ${one} ~ ${other}`)
	);
}

/** So many of them, of all forms and cards. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
	const step = Math.max(1, all.length / count);
	return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** One finding each, up to eight. */
function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
	return [...new Map([...all].reverse().map((one) => [keyOf(one), one])).values()].slice(0, 8);
}

function share<T extends { readonly items: number }>(
	all: readonly T[],
	of: (one: T) => number
): number {
	const total = all.reduce((sum, one) => sum + one.items, 0);
	return all.reduce((sum, one) => sum + one.items * of(one), 0) / Math.max(1, total);
}

function points(value: number): string {
	return value.toFixed(1);
}

function percent(value: number): string {
	return `${(100 * value).toFixed(value > 0.9999 || value === 0 ? 0 : 1)} %`;
}
