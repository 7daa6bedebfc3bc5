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
		'faction/base': ({ named }) => `Which of these factions had their headquarters in ${named}`,
		'faction/group': ({ named, by, typology }) =>
			`According to ${by}, which of these factions belonged to this group in ${typology}: ${named}`,
		'faction/designations': ({ named, by }) =>
			`To which of these factions did ${by} give this designation: ${named}`,
		'person/designations': ({ named, by }) =>
			`To which of these people did ${by} give this designation: ${named}`,
		'legalOrder/issuer': ({ named }) => `Which of these acts did ${named} issue`,
		'legalOrder/basedOn': ({ named }) => `Which of these acts were based on ${named}`,
		'event/place': ({ named }) => `Which of these events took place in ${named}`,
		'event/actor': ({ named }) => `Which of these events were the work of ${named}`,
		'event/blamed': ({ named, by }) => `For which of these events did ${by} blame ${named}`,
		'event/claimedBy': ({ named }) => `For which of these events did ${named} claim responsibility`,
		'event/followed': ({ named }) => `To which of these events did ${named} give rise`,
		'place/within': ({ named }) => `Which of these places lie in ${named}`,
		'institution/partOf': ({ named }) => `Which of these bodies belonged to ${named}`
	},
	match: {
		'faction/leader': () => 'Match each faction with whoever led it',
		'faction/founded': () => 'Match each faction with the date on which it was founded',
		'faction/founder': () => 'Match each faction with its founder',
		'faction/splitFrom': () => 'Match each faction with the one from which it split',
		'faction/successorOf': () => 'Match each faction with the earlier one that it succeeded',
		'faction/sponsor': () => 'Match each faction with its sponsor',
		'faction/armedWingOf': () => 'Match each faction with the body whose armed wing it was',
		'faction/brigades': () => 'Match each faction with the number of a brigade that belonged to it',
		'faction/base': () => 'Match each faction with the place of its headquarters',
		'legalOrder/form': () => 'Match each text with the kind of act that it was',
		'legalOrder/issuer': () => 'Match each act with whoever issued it',
		'legalOrder/dateIssued': () => 'Match each act with its date',
		'legalOrder/provision': () => 'Match each act with what it says or does',
		'legalOrder/basedOn': () => 'Match each act with an earlier act on which it was based',
		'legalOrder/replaces': () => 'Match each act with the earlier act that it replaced',
		'legalOrder/inForce': () => 'Match each act with the time when it was in force',
		'event/date': () => 'Match each event with its date',
		'event/place': () => 'Match each event with the place where it happened',
		'event/actor': () => 'Match each event with those whose work it was',
		'event/claimedBy': () => 'Match each event with whoever claimed responsibility for it',
		'event/outcome': () => 'Match each event with what came of it',
		'event/followed': () => 'Match each event with the earlier one that gave rise to it',
		'person/roles': () => 'Match each person with a role that they had',
		'person/died': () => 'Match each person with the date of their death',
		'place/within': () => 'Match each place with the larger one in which it lies',
		'place/garrison': () => 'Match each place with those whose forces were there',
		'institution/head': () => 'Match each body with whoever headed it',
		'institution/founded': () => 'Match each body with the date on which it was founded',
		'institution/partOf': () => 'Match each body with the larger one to which it belonged',
		'institution/purpose': () => 'Match each body with the description that fits it',
		'figure/quantity': () => 'Match each question with its answer',
		'passage/meaning': () => 'Match each phrase of the article with what it probably means'
	},
	spareTargets: 'There are more answers than needed.',
	classify: {
		'faction/group': ({ by, typology }) => `Sort these factions as ${by} does in ${typology}`,
		'faction/base': () => 'Sort these factions by the place of their headquarters',
		'legalOrder/form': () => 'Sort these texts by the kind of act that they were',
		'legalOrder/issuer': () => 'Sort these acts by whoever issued them',
		'event/place': () => 'Sort these events by the place where they happened',
		'event/actor': () => 'Sort these events by those whose work they were',
		'place/within': () => 'Sort these places by the larger one in which they lie'
	},
	emptyTargets: 'A group may stay empty.',
	order: {
		'event/date': () => 'Put these events in order, the earliest first',
		'legalOrder/dateIssued': () => 'Put these acts in the order of their dates, the earliest first',
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
