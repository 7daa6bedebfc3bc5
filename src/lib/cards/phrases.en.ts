import type { Phrase, Phrases } from './phrase';

/** The act of a state, dated and with the state as its subject. */
const designation: Phrase = {
	namesSource: true,
	ask: ({ name, by, time, oneOfSeveral }) =>
		`Which designation${amongOthers(oneOfSeveral)} did ${by} give ${name}${time}`,
	tell: ({ name, by, time, value }) => `${by} gave ${name} this designation${time}: ${value}`
};

/**
 * The wording lets any name stand in it: names bring their own article, and no verb has to agree
 * with a name in number. Where a name would not make a clause, it follows a colon. No word of ours
 * is one that names are made of ("base", "organization"): it would point at the answer. Sentences
 * get their capital in `sentence.ts`.
 */
export const phrasesEn: Phrases = {
	fields: {
		faction: {
			leader: {
				ask: ({ name, time }) => `Who led ${name}${time}`,
				tell: ({ name, time, value }) => `${value} led ${name}${time}`
			},
			founded: {
				ask: ({ name }) => `What was the founding date of ${name}`,
				tell: ({ name, value }) => `${name} ${was(name)} founded ${value}`
			},
			founder: {
				ask: ({ name }) => `Who founded ${name}`,
				tell: ({ name, value }) => `${value} founded ${name}`
			},
			splitFrom: {
				ask: ({ name }) => `From which faction did ${name} split`,
				tell: ({ name, value }) => `${name} split from ${value}`
			},
			successorOf: {
				ask: ({ name }) => `Which earlier faction did ${name} succeed`,
				tell: ({ name, value }) => `${name} succeeded ${value}`
			},
			sponsor: {
				ask: ({ name, time }) => `Who sponsored ${name}${time}`,
				tell: ({ name, time, value }) => `${value} sponsored ${name}${time}`
			},
			armedWingOf: {
				ask: ({ name, time }) => `Whose armed wing was ${name}${time}`,
				tell: ({ name, time, value }) => `${name} was the armed wing of ${value}${time}`
			},
			brigades: {
				ask: ({ name, time, oneOfSeveral }) =>
					`What was the number of ${oneOfSeveral ? 'a' : 'the'} brigade that belonged to ${name}${time}`,
				tell: ({ name, time, value }) => `Brigade ${value} belonged to ${name}${time}`
			},
			base: {
				ask: ({ name, time }) => `Where did ${name} have its headquarters${time}`,
				tell: ({ name, time, value }) => `${name} had its headquarters in ${value}${time}`
			},
			group: {
				ask: ({ name, typology }) => `To which group did ${name} belong in ${typology}`,
				tell: ({ name, typology, value }) =>
					`${name} belonged to this group in ${typology}: ${value}`
			},
			designations: designation
		},
		legalOrder: {
			form: {
				ask: ({ name }) => `What kind of act was ${name}`,
				tell: ({ name, value }) => `${name} was ${value}`
			},
			issuer: {
				ask: ({ name }) => `Who issued ${name}`,
				tell: ({ name, value }) => `${value} issued ${name}`
			},
			dateIssued: {
				ask: ({ name, signed }) => `When was ${name} ${signed ? 'signed' : 'issued'}`,
				tell: ({ name, value, signed }) => `${name} was ${signed ? 'signed' : 'issued'} ${value}`
			},
			provision: {
				ask: ({ name, time }) => `What does ${name} say or do${time}`,
				tell: ({ name, time, value }) => `${name} ${value}${time}`
			},
			basedOn: {
				ask: ({ name }) => `On which earlier act was ${name} based`,
				tell: ({ name, value }) => `${name} was based on ${value}`
			},
			replaces: {
				ask: ({ name }) => `Which earlier act did ${name} replace`,
				tell: ({ name, value }) => `${name} replaced ${value}`
			},
			inForce: {
				ask: ({ name }) => `When was ${name} in force`,
				tell: ({ name, value }) => `${name} was in force ${value}`
			}
		},
		event: {
			date: {
				ask: ({ name }) => `When did ${name} take place`,
				tell: ({ name, value }) => `${name} took place ${value}`
			},
			place: {
				ask: ({ name }) => `Where did ${name} take place`,
				tell: ({ name, value }) => `${name} took place in ${value}`
			},
			actor: {
				ask: ({ name }) => `Whose work was this: ${name}`,
				tell: ({ name, value }) => `this was the work of ${value}: ${name}`
			},
			blamed: {
				namesSource: true,
				ask: ({ name, by }) => `Whom did ${by} blame for ${name}`,
				tell: ({ name, by, value }) => `${by} blamed ${value} for ${name}`
			},
			claimedBy: {
				ask: ({ name }) => `Who claimed responsibility for ${name}`,
				tell: ({ name, value }) => `${value} claimed responsibility for ${name}`
			},
			outcome: {
				ask: ({ name }) => `What came of ${name}`,
				tell: ({ name, value }) => `${name} had this outcome: ${value}`
			},
			followed: {
				// Not "follow": whatever is earlier is followed in time.
				ask: ({ name }) => `Which earlier event gave rise to ${name}`,
				tell: ({ name, value }) => `${value} gave rise to ${name}`
			}
		},
		person: {
			roles: {
				ask: ({ name, time, oneOfSeveral }) =>
					`Which role${amongOthers(oneOfSeveral)} did ${name} have${time}`,
				// After a colon: the value may go on with "who", which must not take the time with it.
				tell: ({ name, time, value }) => `${name} had this role${time}: ${value}`
			},
			died: {
				ask: ({ name }) => `When did ${name} die`,
				tell: ({ name, value }) => `${name} died ${value}`
			},
			designations: designation
		},
		place: {
			within: {
				ask: ({ name, time }) => `In which larger place does ${name} lie${time}`,
				tell: ({ name, time, value }) => `${name} lies in ${value}${time}`
			},
			garrison: {
				ask: ({ name, time, oneOfSeveral }) =>
					`Whose forces${amongOthers(oneOfSeveral)} were at ${name}${time}`,
				tell: ({ name, time, value }) => `forces of ${value} were at ${name}${time}`
			}
		},
		institution: {
			head: {
				ask: ({ name, time }) => `Who headed ${name}${time}`,
				tell: ({ name, time, value }) => `${value} headed ${name}${time}`
			},
			founded: {
				ask: ({ name }) => `What was the founding date of ${name}`,
				tell: ({ name, value }) => `${name} ${was(name)} founded ${value}`
			},
			partOf: {
				ask: ({ name, time }) => `To which larger body did ${name} belong${time}`,
				tell: ({ name, time, value }) => `${name} belonged to ${value}${time}`
			},
			purpose: {
				// Not "which", a word that many descriptions have.
				ask: ({ name, time }) => `What description fits ${name}${time}`,
				tell: ({ name, time, value }) => `this description fits ${name}${time}: ${value}`
			}
		},
		figure: {
			quantity: {
				ask: ({ question }) => question,
				tell: ({ name, value }) => `the figure for “${name}” was ${value}`
			}
		},
		claim: {
			position: {
				ask: ({ question }) => question,
				tell: ({ name, value }) => `on ${name}: ${value}`
			}
		},
		passage: {
			meaning: {
				ask: ({ name }) => `What does “${name}” probably mean in the article`,
				tell: ({ name, value }) => `in the article, “${name}” probably means: ${value}`
			}
		}
	},
	legalForms: {
		constitution: 'constitutional text',
		law: 'law',
		executiveOrder: 'executive order',
		cabinetDecision: 'cabinet decision',
		resolution: 'resolution of an assembly',
		religiousRuling: 'religious ruling',
		occupationOrder: 'order of an occupation authority',
		agreement: 'agreement',
		letter: 'official letter',
		bill: 'bill that did not become law',
		statement: 'statement of an international body',
		waiver: 'waiver of sanctions'
	},
	legalFormInSentence: (label) => `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`,
	dateInSentence: ({ date, precision, approximate, ends }) => {
		if (precision !== 'day') return `in ${date}`;
		if (ends) return `from ${ends.start} to ${ends.end}`;
		// "on or about 13 June 2014": the date brings its own "about".
		return approximate ? `on or ${date}` : `on ${date}`;
	},
	time: ({ from, to, asOf }) => {
		if (from && to) return ` from ${from.date} to ${to.date}`;
		if (from) return ` from ${from.date} on`;
		if (to) return ` until ${to.date}`;
		return asOf ? ` ${phrasesEn.dateInSentence(asOf)}` : '';
	},
	about: (quantity) => `about ${quantity}`,
	accordingTo: (source, sentence) => `According to ${source}, ${withoutCapital(sentence)}`,
	besides: (values, question) => `Besides ${listed(values)}, ${withoutCapital(question)}`,
	// Quotation marks within others are of another kind.
	quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
	questionMark: '?',
	notNamed: (option, key) => `The sources used here name ${key}, not ${option}.`
};

function amongOthers(oneOfSeveral: boolean): string {
	return oneOfSeveral ? ', among others,' : '';
}

/** Takes the capital off a word that has it only for beginning a question, and not off a name. */
export function withoutCapital(sentence: string): string {
	const opening =
		/^(?:Who|Whom|Whose|What|Which|When|Where|Why|How|About|By|For|From|In|On|To|Within|Besides)\b/;
	return opening.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

function listed(values: readonly string[]): string {
	if (values.length < 2) return values.join('');
	return `${values.slice(0, -1).join(', ')} and ${values.slice(-1).join('')}`;
}

/** Bodies that are called forces are the only names in the plural that are founded. */
function was(name: string): string {
	return name.endsWith('Forces') ? 'were' : 'was';
}
