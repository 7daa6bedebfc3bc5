import type { Kind } from '$lib/content';
import { phrasesEn, withoutCapital } from './phrases.en';
import type { SeekPhrase, SeekPhrases } from './seek-phrase';

const designation: SeekPhrase = {
	seek: ({ which, by, time, value }) => `${which} did ${by} give this designation${time}: ${value}`
};

/** As in `phrases.en.ts`, any name can stand in the wording. */
export const seekPhrasesEn: SeekPhrases = {
	fields: {
		faction: {
			leader: {
				seek: ({ which, value, time }) => `${which} did ${value} lead${time}`,
				which: ({ value, time }) => `the faction that ${value} led${time}`,
				pointedAt: ({ name, time }) => `the person who led ${name}${time}`
			},
			founded: { seek: ({ which, value }) => `${which} was founded ${value}` },
			founder: {
				seek: ({ which, value }) => `${which} did ${value} found`,
				which: ({ value }) => `the faction that ${value} founded`,
				pointedAt: ({ name }) => `the person who founded ${name}`
			},
			splitFrom: {
				seek: ({ which, value }) => `${which} split from ${value}`,
				pointedAt: ({ name }) => `the faction from which ${name} split`
			},
			successorOf: {
				seek: ({ which, value }) => `${which} succeeded ${value}`,
				pointedAt: ({ name }) => `the faction that ${name} succeeded`
			},
			sponsor: {
				seek: ({ which, value, time }) => `${which} did ${value} sponsor${time}`,
				pointedAt: ({ name, time }) => `the body that sponsored ${name}${time}`
			},
			armedWingOf: {
				seek: ({ which, value, time }) => `${which} was the armed wing of ${value}${time}`,
				which: ({ value, time }) => `the faction that was the armed wing of ${value}${time}`,
				pointedAt: ({ name, time }) => `the body whose armed wing was ${name}${time}`
			},
			brigades: {
				seek: ({ which, value, time }) => `to ${which} did Brigade ${value} belong${time}`,
				which: ({ value, time }) => `the faction to which Brigade ${value} belonged${time}`
			},
			base: {
				seek: ({ which, value, time }) => `${which} had its headquarters in ${value}${time}`
			},
			group: {
				seek: ({ which, typology, value }) =>
					`${which} belonged to this group in ${typology}: ${value}`
			},
			designations: designation
		},
		legalOrder: {
			form: { seek: ({ which, value }) => `${which} was ${value}` },
			issuer: {
				seek: ({ which, value }) => `${which} did ${value} issue`,
				pointedAt: ({ name, kind }) => `${agent(kind)} issued ${name}`
			},
			dateIssued: { seek: ({ which, value }) => `${which} was issued ${value}` },
			provision: {
				seek: ({ which, value, time }) => `${which} ${value}${time}`,
				which: ({ value, time }) => `the act that ${value}${time}`
			},
			basedOn: {
				seek: ({ which, value }) => `${which} was based on ${value}`,
				pointedAt: ({ name }) => `the act on which ${name} was based`
			},
			replaces: {
				seek: ({ which, value }) => `${which} replaced ${value}`,
				which: ({ value }) => `the act that replaced ${value}`,
				pointedAt: ({ name }) => `the act that ${name} replaced`
			},
			inForce: { seek: ({ which, value }) => `${which} was in force ${value}` }
		},
		event: {
			date: { seek: ({ which, value }) => `${which} took place ${value}` },
			place: {
				seek: ({ which, value }) => `${which} took place in ${value}`
			},
			actor: {
				seek: ({ which, value }) => `${which} was the work of ${value}`,
				pointedAt: ({ name, kind }) => `${doer(kind)} whose work was ${name}`
			},
			blamed: {
				seek: ({ which, by, value }) => `for ${which} did ${by} blame ${value}`,
				pointedAt: ({ name, by, kind }) => `${agent(kind)} ${by} blamed for ${name}`
			},
			claimedBy: {
				seek: ({ which, value }) => `for ${which} did ${value} claim responsibility`,
				pointedAt: ({ name, kind }) => `${agent(kind)} claimed responsibility for ${name}`
			},
			outcome: { seek: ({ which, value }) => `${which} had this outcome: ${value}` },
			followed: {
				seek: ({ which, value }) => `to ${which} did ${value} give rise`,
				pointedAt: ({ name }) => `the event that led to ${name}`
			}
		},
		person: {
			roles: {
				seek: ({ which, value, time }) => `${which} had this role${time}: ${value}`,
				which: ({ value, time }) => `the person who had the role ${phrasesEn.quoted(value)}${time}`
			},
			died: { seek: ({ which, value }) => `${which} died ${value}` },
			designations: designation
		},
		place: {
			within: { seek: ({ which, value, time }) => `${which} lies in ${value}${time}` },
			garrison: { seek: ({ which, value, time }) => `in ${which} were forces of ${value}${time}` }
		},
		institution: {
			head: {
				seek: ({ which, value, time }) => `${which} did ${value} head${time}`,
				which: ({ value, time }) => `the body that ${value} headed${time}`,
				pointedAt: ({ name, time }) => `the person who headed ${name}${time}`
			},
			founded: { seek: ({ which, value }) => `${which} was founded ${value}` },
			partOf: {
				seek: ({ which, value, time }) => `${which} belonged to ${value}${time}`,
				pointedAt: ({ name, time }) => `the larger body to which ${name} belonged${time}`
			},
			purpose: {
				seek: ({ which, value, time }) => `${which} does this description fit${time}: ${value}`,
				which: ({ value, time }) =>
					`the body that fits the description ${phrasesEn.quoted(value)}${time}`
			}
		},
		figure: {},
		claim: {},
		passage: { meaning: { seek: ({ which, value }) => `${which} probably means: ${value}` } }
	},
	open: {
		faction: 'which faction',
		legalOrder: 'which act',
		event: 'which event',
		person: 'who',
		place: 'which place',
		institution: 'which body',
		figure: 'which figure',
		claim: 'which question',
		passage: 'which expression in the article'
	},
	ofThese: {
		faction: 'which of these factions',
		legalOrder: 'which of these acts',
		event: 'which of these events',
		person: 'which of these people',
		place: 'which of these places',
		institution: 'which of these bodies',
		figure: 'which of these figures',
		claim: 'which of these questions',
		passage: 'which of these expressions in the article'
	},
	timeFirst: (time, question) => `${time}, ${withoutCapital(question)}`,
	sourceOfFact: (clause, amongWorks) => `${asker(amongWorks)} says that ${clause}`,
	sourceOfText: (name, text, amongWorks) =>
		`${asker(amongWorks)} says this about ${name}: ${phrasesEn.quoted(text)}`
};

/** Whatever can act, with the pronoun that goes on. */
function agent(kind: Kind): string {
	return `${doer(kind)} ${kind === 'person' ? 'who' : 'that'}`;
}

function doer(kind: Kind): string {
	if (kind === 'person') return 'the person';
	return kind === 'faction' ? 'the faction' : 'the body';
}

function asker(amongWorks: boolean): string {
	return amongWorks ? 'which source' : 'who';
}
