import type { PartPhrases } from './part-phrase';

/** What is shown stands under the question, so each names it in the plural and no name agrees. */
export const partPhrasesEn: PartPhrases = {
	multi: {
		'faction/brigades': ({ named }) => `Which of these brigades belonged to ${named}`,
		'legalOrder/basedOn': ({ named }) => `On which of these earlier acts was ${named} based`
	},
	multiNotes: {
		'faction/founder': ({ named }) => `Which of these factions did ${named} found`,
		'faction/sponsor': ({ named }) => `Which of these factions did ${named} sponsor`,
		'faction/splitFrom': ({ named }) => `Which of these factions split from ${named}`,
		'faction/base': ({ named }) => `Which of these factions were at home in ${named}`,
		'faction/group': ({ named, by, typology }) =>
			`According to ${by}, which of these factions belonged to this group in ${typology}: ${named}`,
		'faction/designations': ({ named, by }) =>
			`To which of these factions did ${by} give this designation: ${named}`,
		'person/designations': ({ named, by }) =>
			`To which of these people did ${by} give this designation: ${named}`,
		'legalOrder/issuer': ({ named }) => `Which of these acts did ${named} issue`,
		'legalOrder/basedOn': ({ named }) => `Which of these acts were based on ${named}`,
		'event/place': ({ named }) => `Which of these events took place in ${named}`,
		'event/actor': ({ named }) => `Which of these did ${named} carry out`,
		'event/blamed': ({ named, by }) => `For which of these did ${by} blame ${named}`,
		'event/claimedBy': ({ named }) => `For which of these did ${named} claim responsibility`,
		'event/followed': ({ named }) => `Which of these events answered or arose from ${named}`,
		'place/within': ({ named }) => `Which of these places lie within ${named}`,
		'institution/partOf': ({ named }) => `Which of these bodies were part of ${named}`
	},
	match: {
		'faction/leader': () => 'Join each faction with whoever led it',
		'faction/founded': () => 'Join each faction with the date on which it was founded',
		'faction/founder': () => 'Join each faction with its founder',
		'faction/splitFrom': () => 'Join each faction with the one from which it split',
		'faction/successorOf': () => 'Join each faction with the earlier one that it succeeded',
		'faction/sponsor': () => 'Join each faction with its sponsor',
		'faction/armedWingOf': () => 'Join each faction with the body whose armed wing it was',
		'faction/brigades': () => 'Join each faction with the number of a brigade that belonged to it',
		'faction/base': () => 'Join each faction with the place where it was at home',
		'legalOrder/form': () => 'Join each text with the kind of act that it was',
		'legalOrder/issuer': () => 'Join each act with whoever issued it',
		'legalOrder/dateIssued': () => 'Join each act with its date of issue',
		'legalOrder/provision': () => 'Join each act with what it says or does',
		'legalOrder/basedOn': () => 'Join each act with an earlier act on which it was based',
		'legalOrder/replaces': () => 'Join each act with the earlier act that it replaced',
		'legalOrder/inForce': () => 'Join each act with the time when it was in force',
		'event/date': () => 'Join each event with its date',
		'event/place': () => 'Join each event with the place where it happened',
		'event/actor': () => 'Join each event with whoever carried it out',
		'event/claimedBy': () => 'Join each event with whoever claimed responsibility for it',
		'event/outcome': () => 'Join each event with what came of it',
		'event/followed': () => 'Join each event with the earlier one that it answered or arose from',
		'person/roles': () => 'Join each person with a role that was theirs',
		'person/died': () => 'Join each person with the date of their death',
		'place/within': () => 'Join each place with the larger one within which it lies',
		'place/garrison': () => 'Join each place with those whose forces were there',
		'institution/head': () => 'Join each body with whoever headed it',
		'institution/founded': () => 'Join each body with the date on which it was founded',
		'institution/partOf': () => 'Join each body with the larger one of which it was part',
		'institution/purpose': () => 'Join each body with what it was or did',
		'figure/quantity': () => 'Join each question with its answer',
		'passage/meaning': () => 'Join each phrase of the article with what it probably means'
	},
	spareTargets: 'There are more answers than needed.',
	classify: {
		'faction/group': ({ by, typology }) => `Sort these factions as ${by} does in ${typology}`,
		'faction/base': () => 'Sort these factions by the place where they were at home',
		'legalOrder/form': () => 'Sort these texts by the kind of act that they were',
		'legalOrder/issuer': () => 'Sort these acts by whoever issued them',
		'event/place': () => 'Sort these events by the place where they happened',
		'event/actor': () => 'Sort these events by whoever carried them out',
		'place/within': () => 'Sort these places by the larger one within which they lie'
	},
	emptyTargets: 'A group may stay empty.',
	order: {
		'event/date': () => 'Put these events in order, the earliest first',
		'legalOrder/dateIssued': () =>
			'Put these acts in the order in which they were issued, the earliest first',
		'faction/founded': () =>
			'Put these factions in the order in which they were founded, the earliest first',
		'faction/designations': ({ named, by }) =>
			`Put these factions in the order in which ${by} gave them this designation, the earliest first: ${named}`,
		'person/designations': ({ named, by }) =>
			`Put these people in the order in which ${by} gave them this designation, the earliest first: ${named}`,
		'institution/founded': () =>
			'Put these bodies in the order in which they were founded, the earliest first',
		'person/died': () => 'Put these people in the order in which they died, the earliest first'
	},
	withTime: (name, time) => `${name} (${time})`,
	pair: (name, value) => `${name} — ${value}`,
	series: (texts) => texts.join('; ')
};
