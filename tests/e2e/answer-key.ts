import { makeItem } from '$lib/cards';
import { theDeck } from './deck';
import type { Language } from './pages/words';

/** What a learner would say who knows the register by heart. */
interface AnswerKey {
	/** Whether a question is one that asks a card for its value. */
	knows(question: string): boolean;
	/** The answer to such a question, as the reader sees it. */
	answerTo(question: string): string;
	/** Whether a statement is one of the register's own. */
	isTrue(statement: string): boolean;
}

const keys = new Map<Language, Promise<AnswerKey>>();

/** Made from the content, because a test sees only what is asked and not what is right. */
export function answerKey(language: Language): Promise<AnswerKey> {
	const key = keys.get(language) ?? makeKey(language);
	keys.set(language, key);
	return key;
}

async function makeKey(locale: Language): Promise<AnswerKey> {
	const deck = await theDeck();
	const items = deck.cards.flatMap((card) => {
		const item = makeItem(card, deck, { form: 'recall', seed: '', locale });
		return item === undefined ? [] : [item];
	});
	const answers = new Map(items.map(({ stem, answer }) => [stem, answer]));
	const statements = new Set(items.map(({ explanation }) => explanation.statement));
	return {
		knows: (question) => answers.has(question),
		answerTo(question) {
			const answer = answers.get(question);
			if (answer === undefined) throw new Error(`Nobody knows: ${question}`);
			return answer;
		},
		isTrue: (statement) => statements.has(statement)
	};
}
