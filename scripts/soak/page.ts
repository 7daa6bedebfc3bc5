import { faults } from './faults';
import { live, restless, type Life } from './life';
import { restoreHostile } from './restore-hostile';

/* What the page of a soak gives to whoever drives it. */

let life: Life | undefined;
const injections = new Map(Object.entries(faults));

const soak = {
	async open(): Promise<string> {
		life = await live('soak', restless);
		return life.learner.status;
	},
	check: async (acknowledged: readonly string[]) => life?.check(acknowledged) ?? [],
	/** Answers until the end, and says so after each answer that is taken. */
	answerUntilTheEnd(say: (id: string) => void): void {
		const answer = () => {
			if (life) say(life.answer());
			setTimeout(answer, Math.random() * 12);
		};
		answer();
	},
	faults: [...injections.keys()],
	inject: (fault: string) =>
		injections.get(fault)?.(`${fault} ${String(Date.now())}`) ?? 'FAILED: no such fault',
	restoreHostile
};

Object.assign(globalThis, { soakPage: soak });

export type Soak = typeof soak;
