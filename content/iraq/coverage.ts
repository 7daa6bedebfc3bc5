import type { Covered, Kind, Numbered } from '$lib/content';
import type { ids } from './ids';

type NoteId = (typeof ids)[Kind][number];
type CardOf = `${NoteId}/${string}`;

/** Each entry of a list by its number: none missing, none unknown. */
type Entries<Prefix extends string, Count extends number, Reference extends string> = Readonly<
	Record<Numbered<Prefix, Count>, Covered<Reference>>
>;

/**
 * What of the research on Iraq is taught, entry by entry under the numbers it has there. Unverified
 * values are never taught. `npm run content -- coverage` prints it.
 */
export const coverage = {
	/** The article's own statements, sentence by sentence. */
	statements: {
		S1: {
			about: 'Hostility between factions outside the PMF and the coalition had grown by 2020',
			taughtBy: ['growth-of-hostility/position']
		},
		S2: {
			about: "Parliament's vote of 5 January 2020",
			taughtBy: [
				'parliament-resolution-2020/dateIssued',
				'parliament-resolution-2020/provision',
				'parliament-resolution-2020/issuer'
			]
		},
		S3: {
			about: 'The vote was not binding',
			taughtBy: [
				'force-of-the-resolution/position/al-hashimi-2020',
				'force-of-the-resolution/position/u-news-al-khazali',
				'slip-parliamentary-legislation/meaning'
			]
		},
		S4: {
			about: 'The vote followed the killing of Soleimani and al-Muhandis',
			taughtBy: ['airport-strike-2020/date', 'parliament-resolution-2020/dateIssued']
		},
		S5: {
			about: 'Leaders on both sides saw a use in a US presence after 2020',
			taughtBy: ['benefit-of-staying/position']
		},
		S6: {
			about: 'The coalition advises, trains and equips',
			taughtBy: ['coalition-tasks/position']
		},
		S7: { about: 'It keeps F-16 aircraft flying', taughtBy: ['upkeep-of-arms/position'] },
		S8: { about: 'It maintains Abrams tanks', taughtBy: ['upkeep-of-arms/position'] },
		S9: {
			about: 'It supports special forces of Iraq',
			taughtBy: ['special-forces-support/position']
		},
		S10: {
			about: 'It supplies intelligence, communications and air power',
			taughtBy: ['lent-capabilities/position']
		},
		S11: {
			about: 'Grants of over five billion dollars',
			taughtBy: ['grants-article/quantity', 'slip-5-a-billion/meaning']
		},
		S12: { about: 'A safe climate for investment', taughtBy: ['investment-climate/position'] },
		S13: { about: 'Reassurance of the neighbours', taughtBy: ['reassured-states/position'] },
		S14: {
			about: 'Support in international forums and at the World Bank',
			taughtBy: ['international-support/position']
		},
		S15: {
			about: 'Support for security and territorial integrity',
			taughtBy: ['federal-decisions/position']
		},
		S16: {
			about: 'Planning for an open-ended presence in February 2019',
			taughtBy: [
				'february-2019-plans/position/al-hashimi-2020',
				'february-2019-plans/position/ap-2019-02-13',
				'february-2019-plans/position/washington-times-2019-02-13'
			]
		},
		S17: {
			about: 'A stall of seven months',
			taughtBy: ['seven-month-stall/position']
		},
		S18: {
			about: 'Israeli aircraft struck sites of factions',
			taughtBy: [
				'amerli-strike-2019/blamed',
				'camp-ashraf-strike-2019/blamed',
				'al-qaim-strike-2019/blamed'
			]
		},
		S19: {
			about: 'The targets lay inside and outside the PMF',
			taughtBy: ['targets-of-2019/position']
		},
		S20: {
			about: 'The tolls of those strikes',
			taughtBy: [
				'tolls-of-2019/position/al-hashimi-2020',
				'tolls-of-2019/position/the-reference-2019-08'
			]
		},
		S21: {
			about: 'The White House would not deter the strikes',
			taughtBy: [
				'us-stance-on-strikes/position/al-hashimi-2020',
				'us-stance-on-strikes/position/pentagon-2019-08-26'
			]
		},
		S22: {
			about: 'It held the strikes to be justified',
			taughtBy: [
				'us-verdict-on-israel/position/al-hashimi-2020',
				'us-verdict-on-israel/position/haaretz-2019-08-26',
				'us-verdict-on-israel/position/sputnik-2019-08-31'
			]
		},
		S23: {
			about: 'Factions rejected the US presence',
			taughtBy: ['answer-to-the-strikes/position']
		},
		S24: {
			about: 'The argument over Iraqi airspace',
			taughtBy: ['demand-about-airspace/position']
		},
		S25: {
			about: 'A threat of sanctions as against Turkey',
			taughtBy: [
				's400-warnings/position/al-hashimi-2020',
				's400-warnings/position/sputnik-2020-01-15',
				's400-warnings/position/checkpoint-asia-2018-02-25'
			]
		},
		S26: { about: 'Protests from October 2019', taughtBy: ['protests-2019/date'] },
		S27: {
			about: 'The protests kept the factions busy',
			taughtBy: ['effect-of-the-protests/position']
		},
		S28: {
			about: 'A new division of the factions',
			taughtBy: [
				'kinds-of-factions/position/al-hashimi-2020',
				'kinds-of-factions/position/carnegie-2017'
			]
		},
		S29: {
			about: 'The chairman and his deputy at odds',
			taughtBy: [
				'falih-al-fayyadh/roles/kurdistan24-2019-08-22',
				'abu-mahdi-al-muhandis/roles/kurdistan24-2019-08-22',
				'muhandis-statement-2019/outcome',
				'side-in-2019/position'
			]
		},
		S30: {
			about: 'Statements of three leaders confirmed it',
			taughtBy: ['confirming-statements/position', 'slip-abu-al-waaal/meaning']
		},
		S31: { about: 'The PMF rests on Law 40 of 2016', taughtBy: ['law-40-2016/provision'] },
		S32: {
			about: 'The composition of the PMF in percentages',
			taughtBy: [
				'make-up-of-the-pmf/position/al-hashimi-2020',
				'make-up-of-the-pmf/position/reuters-2016-11-27',
				'make-up-of-the-pmf/position/grey-dynamics-pmf',
				'slip-year-28/meaning'
			]
		},
		S33: {
			about: 'The PMF is part of the national defence',
			taughtBy: ['law-40-2016/provision', 'popular-mobilization-forces/purpose']
		},
		S34: {
			about: 'Its structure follows Order 237',
			taughtBy: [
				'content-of-order-237/position/al-hashimi-2020',
				'content-of-order-237/position/al-sabaah-2019-07'
			]
		},
		S35: {
			about: 'It sits in the joint command by Order 328',
			taughtBy: ['order-328-2019/provision', 'joint-operations-command/purpose']
		},
		S36: {
			about: 'It is paid by the state under Order 331',
			taughtBy: [
				'legal-basis-of-pay/position/al-hashimi-2020',
				'legal-basis-of-pay/position/elaph-2018-03'
			]
		},
		S37: {
			about: 'Some factions follow Ali Khamenei',
			taughtBy: ['followers-of-khamenei/position']
		},
		S38: {
			about: 'They would carry the revolution beyond Iran',
			taughtBy: ['export-of-the-revolution/position']
		},
		S39: {
			about: 'Their slogans',
			taughtBy: ['slogans-of-factions/position']
		},
		S40: {
			about: 'They are in the commission and not of it',
			taughtBy: ['inside-but-not-of/position']
		},
		S41: {
			about: 'They hold over 40 % of its leading posts',
			taughtBy: [
				'leading-posts/position/al-hashimi-2020',
				'leading-posts/position/al-sharq-today-2020-07-09',
				'departments-held/position'
			]
		},
		S42: { about: 'In disputes they side with Iran', taughtBy: ['side-in-disputes/position'] },
		S43: {
			about: 'In 2018 they backed al-Muhandis against al-Abadi',
			taughtBy: ['side-in-2018/position']
		},
		S44: {
			about: 'In 2019 they backed al-Muhandis against al-Fayyadh',
			taughtBy: ['side-in-2019/position']
		},
		S45: {
			about: "They do not coordinate with the shrines' forces",
			taughtBy: ['no-coordination/position']
		},
		S46: {
			about: 'Nor with Saraya al-Salam',
			taughtBy: ['no-coordination/position']
		},
		S47: {
			about: 'Those who oppose the US by law and politics',
			taughtBy: ['opposition-by-law/position', 'slip-alongside/meaning']
		},
		S48: {
			about: 'Those who oppose it with arms',
			taughtBy: ['opposition-with-arms/position', 'slip-al-nogabah/meaning']
		},
		S49: {
			about: 'They embarrassed the prime minister',
			taughtBy: ['embarrassed-by-the-armed-group/position']
		},
		S50: {
			about: 'Loyalist cells attacked the US presence',
			taughtBy: [
				'hands-behind-the-attacks/position/al-hashimi-2020',
				'hands-behind-the-attacks/position/afp-2021-03-03',
				'slip-al-wlaiee/meaning'
			]
		},
		S51: {
			about: 'The K-1 attack of 27 December 2019',
			taughtBy: ['k1-attack-2019/date', 'k1-attack-2019/place', 'k1-rockets/quantity']
		},
		S52: { about: 'A US contractor died', taughtBy: ['k1-attack-2019/outcome'] },
		S53: {
			about: 'Nobody claimed the attack',
			taughtBy: ['claim-for-k1/position']
		},
		S54: {
			about: "The United States blamed Kata'ib Hezbollah",
			taughtBy: ['k1-attack-2019/blamed']
		},
		S55: {
			about: '25 attacks by 30 March 2020',
			taughtBy: [
				'attacks-on-us-interests-2020/quantity/al-hashimi-2020',
				'attacks-on-us-interests-2020/quantity/afp-2020-03-13',
				'attacks-on-us-interests-2020/quantity/cbc-2020-04',
				'start-of-the-count/position/al-hashimi-2020',
				'start-of-the-count/position/afp-2020-02-16'
			]
		},
		S56: {
			about: 'The attacks on Taji',
			taughtBy: [
				'taji-attack-11-march-2020/date',
				'taji-attack-14-march-2020/date',
				'taji-11-march-deaths/quantity',
				'days-of-taji/position/al-hashimi-2020',
				'days-of-taji/position/ap-2020-03-14'
			]
		},
		S57: {
			about: 'US strikes on five depots in answer',
			taughtBy: [
				'us-strikes-march-2020/followed',
				'us-strikes-march-2020/date',
				'march-2020-strike-sites/quantity'
			]
		},
		S58: {
			about: 'The depots were those of Brigade 45',
			taughtBy: [
				'owner-of-the-depots/position/al-hashimi-2020',
				'owner-of-the-depots/position/washington-post-2020-03-13',
				'slip-45th-hezbollah-brigade/meaning'
			]
		},
		S59: {
			about: 'The dead of the strikes of 13 March 2020',
			taughtBy: [
				'march-2020-strike-deaths/quantity/al-hashimi-2020',
				'march-2020-strike-deaths/quantity/trt-2020-03-13',
				'dead-of-13-march/position/al-hashimi-2020',
				'dead-of-13-march/position/trt-2020-03-13'
			]
		},
		S60: {
			about: "The prime minister's statement of 30 March 2020",
			taughtBy: ['abdul-mahdi-statement-2020/date', 'abdul-mahdi-statement-2020/outcome']
		},
		S61: {
			about: 'French and Canadian missions stopped',
			taughtBy: [
				'french-and-canadian-moves/position/al-hashimi-2020',
				'french-and-canadian-moves/position/cbc-2020-04',
				'french-and-canadian-moves/position/afp-2020-03-26'
			]
		},
		S62: {
			about: 'Under 10,000 staff, and what they can do',
			taughtBy: [
				'size-of-foreign-forces/position/al-hashimi-2020',
				'size-of-foreign-forces/position/afp-2020-03-27',
				'road-to-beirut/position',
				'slip-southern-kurdistan/meaning'
			]
		},
		S63: {
			about: 'Drones and special operations would suffice',
			taughtBy: ['drones-instead-of-troops/position']
		},
		S64: {
			about: 'No US interest in a wider conflict',
			taughtBy: ['no-wider-conflict/position', 'talk-of-a-coup/position']
		},
		S65: { about: 'Turning inward may give ISIS a chance', taughtBy: ['chance-for-isis/position'] },
		S66: {
			about: '260 public and 121 private hospitals',
			taughtBy: [
				'number-of-hospitals/position/al-hashimi-2020',
				'number-of-hospitals/position/kurdistan24-hospitals',
				'place-of-hospitals/position',
				'slip-community-hospitals/meaning'
			]
		},
		S67: { about: 'Why hospitals are out of service', taughtBy: ['decay-of-hospitals/position'] },
		S68: {
			about: 'Rural areas may become a centre of the epidemic',
			taughtBy: ['future-of-rural-areas/position']
		},
		S69: {
			about: "Fighters busy with their families' health",
			taughtBy: ['fighters-and-families/position', 'slip-classified-as-sick/meaning']
		},
		S70: {
			about: 'Brigade 314 withdrew to Baghdad',
			taughtBy: [
				'brigade-314-in-march-2020/position/al-hashimi-2020',
				'brigade-314-in-march-2020/position/awla-2020-03-29'
			]
		},
		S71: {
			about: 'A gap south of Samarra and west of Tharthar',
			taughtBy: ['gap-near-samarra/position']
		},
		S72: {
			about: 'Rural residents left without forces',
			taughtBy: ['challenge-of-the-countryside/position']
		}
	} satisfies Entries<'S', 72, CardOf>,
	factions: {
		F1: {
			about: 'Badr Organization',
			taughtBy: ['badr-organization'],
			without: 'further brigade numbers, which are unverified'
		},
		F2: {
			about: "Asa'ib Ahl al-Haq",
			taughtBy: ['asaib-ahl-al-haq'],
			without: 'its brigade numbers, which are unverified'
		},
		F3: { about: "Kata'ib Hezbollah", taughtBy: ['kataib-hezbollah'] },
		F4: { about: 'Harakat Hezbollah al-Nujaba', taughtBy: ['harakat-hezbollah-al-nujaba'] },
		F5: { about: "Kata'ib Sayyid al-Shuhada", taughtBy: ['kataib-sayyid-al-shuhada'] },
		F6: { about: "Kata'ib al-Imam Ali", taughtBy: ['kataib-al-imam-ali'] },
		F7: { about: 'Saraya al-Khorasani', taughtBy: ['saraya-al-khorasani'] },
		F8: { about: 'Saraya al-Salam', taughtBy: ['saraya-al-salam'] },
		F9: {
			about: 'Abbas Combat Division',
			taughtBy: ['abbas-combat-division', 'abbas-division-fighters']
		},
		F10: {
			about: 'Ali al-Akbar Brigade',
			taughtBy: ['ali-al-akbar-brigade', 'ali-al-akbar-fighters']
		},
		F11: {
			about: 'Imam Ali Combat Division',
			taughtBy: ['imam-ali-combat-division'],
			without: 'its commander, who is unverified'
		},
		F12: { about: "Ansar al-Marja'iyya", taughtBy: ['ansar-al-marjaiyya'] },
		F13: {
			about: "Kata'ib Jund al-Imam",
			taughtBy: ['kataib-jund-al-imam'],
			without: 'founding and brigade number, which are unverified'
		},
		F14: { about: 'Saraya al-Jihad', taughtBy: ['saraya-al-jihad'] },
		F15: {
			about: 'Saraya Ansar al-Aqeeda',
			taughtBy: ['saraya-ansar-al-aqeeda'],
			without: 'leader and brigade number, which are unverified'
		},
		F16: {
			about: "Kata'ib al-Tayyar al-Risali",
			leftOut:
				"Every value found is unverified; that it has a namesake is told with the listing of Asa'ib."
		},
		F17: { about: 'Harakat al-Abdal', leftOut: 'Every value found is unverified.' },
		F18: {
			about: 'Liwa al-Tafuf',
			taughtBy: ['liwa-al-tafuf', 'qasim-muslih/roles/cybershafarat-2020-04-09']
		},
		F19: { about: 'Ansar Allah al-Awfiya', taughtBy: ['ansar-allah-al-awfiya'] },
		F20: {
			about: "The name al-Tayyar al-Risali as an alias of Asa'ib",
			taughtBy: ['asaib-ahl-al-haq/designations/federal-register-2020-01-10']
		},
		F21: { about: 'Babylon Brigade', taughtBy: ['babylon-brigade'] },
		F22: { about: 'Brigade 30 (Shabak)', taughtBy: ['brigade-30-shabak'] },
		F23: {
			about: 'Nineveh Plain Protection Units',
			taughtBy: ['nineveh-plain-protection-units'],
			without: 'its tie to Brigade 30, which one politician alone tells of'
		},
		F24: {
			about: 'Lalish and other Yazidi units',
			leftOut:
				'The brigade number is unverified, and the 80th regiment took its form after the period.'
		},
		F25: {
			about: 'Tribal mobilization',
			leftOut:
				'It is many small forces and no one faction; Order 237 and the figures tell what is known.'
		},
		F26: {
			about: 'Turkmen brigades',
			taughtBy: ['turkmen-brigades'],
			without: 'brigade 53, which is unverified'
		},
		F27: { about: 'Mujahideen of Iraq Brigade', taughtBy: ['mujahideen-of-iraq-brigade'] },
		F28: {
			about: 'Abu al-Fadl al-Abbas Forces',
			taughtBy: ['abu-al-fadl-al-abbas-forces'],
			without: 'when it was formed, on which sources differ too widely'
		},
		F29: {
			about: "Usbat al-Tha'irin",
			taughtBy: ['usbat-al-thairin', 'taji-attack-11-march-2020/claimedBy']
		},
		F30: { about: 'Mahdi Army', taughtBy: ['mahdi-army'] }
	} satisfies Entries<'F', 30, NoteId | CardOf>,
	legalOrders: {
		L1: { about: 'Constitution, article 9', taughtBy: ['constitution-2005-article-9'] },
		L2: { about: 'Constitution, article 78', taughtBy: ['constitution-2005-article-78'] },
		L3: { about: 'Law of Administration, article 27', taughtBy: ['transitional-law-2004'] },
		L4: { about: 'CPA Order 91', taughtBy: ['cpa-order-91-2004'] },
		L5: { about: 'Withdrawal agreement of 2008', taughtBy: ['withdrawal-agreement-2008'] },
		L6: { about: 'Strategic Framework Agreement', taughtBy: ['strategic-framework-2008'] },
		L7: { about: 'Cabinet decision 301', taughtBy: ['cabinet-decision-301-2014'] },
		L8: { about: 'Fatwa of June 2014', taughtBy: ['sistani-fatwa-2014'] },
		L9: {
			about: 'Letter to the Security Council of June 2014',
			leftOut: 'Every value found is unverified.'
		},
		L10: {
			about: 'Letter to the Security Council of September 2014',
			taughtBy: ['iraqi-letter-2014-691']
		},
		L11: { about: 'US letter on strikes in Syria', taughtBy: ['us-letter-2014-695'] },
		L12: {
			about: 'Presidential statement of the Security Council',
			taughtBy: ['un-statement-2014']
		},
		L13: {
			about: 'Security Council resolutions 2170 and 2249',
			taughtBy: ['unsc-resolution-2170', 'unsc-resolution-2249']
		},
		L14: { about: 'Exchange of notes on the US presence', taughtBy: ['us-presence-notes-2014'] },
		L15: { about: 'Draft National Guard Law', taughtBy: ['national-guard-bill-2015'] },
		L16: { about: 'Cabinet decision of April 2015', taughtBy: ['cabinet-decision-pmf-2015'] },
		L17: { about: 'Political Parties Law', taughtBy: ['parties-law-36-2015'] },
		L18: { about: 'Order 91 of 2016', taughtBy: ['order-91-2016', 'order-91-planned-brigades'] },
		L19: {
			about: 'Law 40 of 2016',
			taughtBy: [
				'law-40-2016',
				'law-40-votes',
				'law-40-2016/inForce/dorar-aliraq-law-40',
				'law-40-2016/inForce/ailawyeriq-law-40'
			]
		},
		L20: { about: 'Order 85 of 2018', taughtBy: ['order-85-2018'] },
		L21: {
			about: 'Order cancelling operations commands',
			taughtBy: ['operations-commands-order-2018'],
			without: 'who issued it, which was not seen'
		},
		L22: { about: 'Decree 286 of 2018', taughtBy: ['decree-286-2018'] },
		L23: {
			about: 'Order 79 of 2014',
			taughtBy: ['order-79-2014', 'air-force-letter-2019/basedOn'],
			without: 'what it says, which was not seen'
		},
		L24: { about: 'Order 237 of 2019', taughtBy: ['order-237-2019'] },
		L25: { about: 'Air force letter', taughtBy: ['air-force-letter-2019'] },
		L26: {
			about: 'Letter of 9 September 2019',
			taughtBy: ['mobilization-directorate-letter-2019']
		},
		L27: { about: 'Order 328 of 2019', taughtBy: ['order-328-2019'] },
		L28: { about: 'Structure order', taughtBy: ['structure-order-2019'] },
		L29: {
			about: 'Order 331 of 2019',
			taughtBy: [
				'order-331-2019/provision/al-hashimi-2020',
				'order-331-2019/provision/baghdad-today-2019-09-21',
				'order-331-2019/dateIssued'
			]
		},
		L30: { about: 'Resolution of 5 January 2020', taughtBy: ['parliament-resolution-2020'] },
		L31: { about: 'Complaint to the United Nations', taughtBy: ['iraqi-complaint-2020'] },
		L32: {
			about: 'Order 55 of 2020',
			taughtBy: ['order-55-2020'],
			without: 'its day, which was not seen'
		},
		L33: { about: 'Letter on the shrine brigades', taughtBy: ['shrine-brigades-letter-2020'] },
		L34: {
			about: 'US listings',
			taughtBy: [
				'kataib-hezbollah/designations/reuters-2009-07-02',
				'asaib-ahl-al-haq/designations/federal-register-2020-01-10',
				'harakat-hezbollah-al-nujaba/designations/trade-practitioner-2019',
				'kataib-sayyid-al-shuhada/designations/federal-newswire-2024-06-17',
				'qais-al-khazali/designations/usip-2019-12-06',
				'laith-al-khazali/designations/willkie-2019-12-09',
				'husayn-falih-al-lami/designations/willkie-2019-12-09',
				'rayan-al-kildani/designations/kurdistan24-2019-07-19',
				'waad-qado/designations/jamestown-waad-qado',
				'ahmad-al-hamidawi/designations/us-embassy-2020-02-26',
				'falih-al-fayyadh/designations/rudaw-2021-01-13'
			]
		},
		L35: { about: 'CAATSA', taughtBy: ['caatsa-2017'] },
		L36: { about: 'US waivers on Iranian energy', taughtBy: ['iranian-energy-waivers'] }
	} satisfies Entries<'L', 36, NoteId | CardOf>,
	events: {
		E1: { about: 'Invasion of 2003', taughtBy: ['invasion-2003'] },
		E2: {
			about: 'CPA Order 91 and the nine parties',
			taughtBy: [
				'cpa-order-91-2004',
				'armed-groups-agreement-parties',
				'armed-groups-agreement-fighters'
			]
		},
		E3: {
			about: "Asa'ib breaks from the Mahdi Army",
			taughtBy: ['asaib-ahl-al-haq/founded', 'asaib-ahl-al-haq/splitFrom']
		},
		E4: {
			about: 'Karbala raid of 2007',
			taughtBy: ['provincial-headquarters-raid-2007', 'us-soldiers-karbala-2007']
		},
		E5: {
			about: 'Agreements of November 2008',
			taughtBy: ['withdrawal-agreement-2008', 'strategic-framework-2008']
		},
		E6: {
			about: "Listing of Kata'ib Hezbollah",
			taughtBy: [
				'kataib-hezbollah/designations/reuters-2009-07-02',
				'kataib-hezbollah/designations/the-hill-2009-07'
			]
		},
		E7: { about: 'End of the US withdrawal of 2011', taughtBy: ['us-withdrawal-2011'] },
		E8: {
			about: 'Factions of the war in Syria form',
			taughtBy: [
				'harakat-hezbollah-al-nujaba/founded',
				'kataib-sayyid-al-shuhada/founded',
				'saraya-al-khorasani/founded'
			]
		},
		E9: { about: 'Fall of Mosul', taughtBy: ['fall-of-mosul-2014', 'mosul-fall-day'] },
		E10: { about: 'Cabinet decision on volunteers', taughtBy: ['cabinet-decision-301-2014'] },
		E11: { about: 'Fatwa', taughtBy: ['sistani-fatwa-2014'] },
		E12: { about: 'Iraq asks for help', taughtBy: ['iraqi-letter-2014-691'] },
		E13: { about: 'First US air strikes', taughtBy: ['first-air-strikes-2014'] },
		E14: {
			about: 'The coalition forms',
			taughtBy: ['operation-named-2014', 'global-coalition/founded']
		},
		E15: { about: 'Tikrit', taughtBy: ['tikrit-retaken-2015'] },
		E16: { about: 'Cabinet recognises the PMF', taughtBy: ['cabinet-decision-pmf-2015'] },
		E17: { about: 'Parties Law', taughtBy: ['parties-law-36-2015'] },
		E18: {
			about: 'Order 91',
			taughtBy: [
				'order-91-2016/dateIssued/dorar-aliraq-law-40',
				'order-91-2016/dateIssued/al-watan-2019',
				'order-91-2016/dateIssued/loc-2016'
			]
		},
		E19: {
			about: 'Falluja and the allegations of Saqlawiya',
			taughtBy: ['falluja-retaken-2016', 'saqlawiya-2016', 'saqlawiya-missing', 'falluja-killings']
		},
		E20: { about: 'Battle of Mosul', taughtBy: ['battle-of-mosul-2016'] },
		E21: { about: 'Law 40 passed', taughtBy: ['law-40-2016/dateIssued'] },
		E22: {
			about: 'Law 40 in the Gazette',
			taughtBy: ['law-40-2016/inForce/dorar-aliraq-law-40', 'law-40-2016/inForce/ailawyeriq-law-40']
		},
		E23: { about: 'Golan Liberation Brigade', taughtBy: ['golan-brigade-2017'] },
		E24: {
			about: 'Kurdish referendum and Kirkuk',
			taughtBy: ['referendum-2017', 'federal-takeover-2017']
		},
		E25: { about: 'Victory over ISIS declared', taughtBy: ['victory-over-isis-2017'] },
		E26: { about: 'Order 85', taughtBy: ['order-85-2018'] },
		E27: { about: 'Election of 2018', taughtBy: ['general-election-2018'] },
		E28: {
			about: 'Dismissal of al-Fayyadh',
			taughtBy: ['decree-286-2018', 'falih-al-fayyadh/roles/kurdistan24-decree-286']
		},
		E29: {
			about: "A new prime minister, and NATO's mission",
			taughtBy: ['abdul-mahdi-sworn-in-2018', 'nato-mission-iraq/founded']
		},
		E30: {
			about: 'Interview of February 2019',
			taughtBy: ['trump-interview-2019', 'barham-salih/roles/washington-times-2019-02-13']
		},
		E31: { about: 'Shanahan in Baghdad', taughtBy: ['shanahan-visit-2019'] },
		E32: {
			about: 'Listing of Nujaba',
			taughtBy: ['harakat-hezbollah-al-nujaba/designations/trade-practitioner-2019']
		},
		E33: { about: 'Baghouz', taughtBy: ['baghouz-2019'] },
		E34: {
			about: 'Listing of the Revolutionary Guard',
			taughtBy: ['revolutionary-guard-listing-2019']
		},
		E35: { about: 'Order 237', taughtBy: ['order-237-2019', 'sadr-separation-2019'] },
		E36: {
			about: 'Listing of al-Kildani and Qado',
			taughtBy: ['magnitsky-sanctions-july-2019'],
			without: 'the two former governors, of whom an outcome tells'
		},
		E37: { about: 'Amerli', taughtBy: ['amerli-strike-2019'] },
		E38: { about: 'Camp Ashraf', taughtBy: ['camp-ashraf-strike-2019', 'camp-ashraf-strike-day'] },
		E39: { about: 'Camp Saqr', taughtBy: ['camp-saqr-blast-2019'] },
		E40: { about: 'Balad', taughtBy: ['balad-blasts-2019'] },
		E41: { about: 'Statement of al-Muhandis and the reply', taughtBy: ['muhandis-statement-2019'] },
		E42: { about: 'Al-Qaim', taughtBy: ['al-qaim-strike-2019'] },
		E43: {
			about: 'Air force letter',
			taughtBy: ['air-force-letter-2019', 'air-force-reaction-2019']
		},
		E44: { about: 'Order 328', taughtBy: ['order-328-2019'] },
		E45: { about: 'Structure order', taughtBy: ['structure-order-2019'] },
		E46: {
			about: 'Protests',
			taughtBy: [
				'protests-2019',
				'protest-deaths-2019',
				'protest-deaths-first-wave-un',
				'protest-deaths-first-wave-government',
				'protest-deaths-commission',
				'protest-injuries-2019'
			]
		},
		E47: { about: 'Killing of al-Baghdadi', taughtBy: ['baghdadi-raid-2019'] },
		E48: { about: 'Rocket attacks begin', taughtBy: ['rocket-series-2019'] },
		E49: { about: 'Resignation of Abdul Mahdi', taughtBy: ['abdul-mahdi-resignation-2019'] },
		E50: { about: 'Listings of 6 December 2019', taughtBy: ['magnitsky-sanctions-december-2019'] },
		E51: { about: 'K-1', taughtBy: ['k1-attack-2019', 'k1-rockets'] },
		E52: {
			about: 'US strikes of December 2019',
			taughtBy: [
				'us-strikes-december-2019',
				'december-2019-strike-sites',
				'december-2019-strike-deaths'
			]
		},
		E53: { about: 'The embassy', taughtBy: ['embassy-storming-2019'] },
		E54: { about: 'Strike near the airport', taughtBy: ['airport-strike-2020'] },
		E55: { about: "Listing of Asa'ib", taughtBy: ['aah-listing-2020'] },
		E56: { about: 'Training suspended', taughtBy: ['training-suspended-2020'] },
		E57: { about: "Parliament's resolution", taughtBy: ['parliament-resolution-2020'] },
		E58: {
			about: 'Missiles on Ain al-Asad',
			taughtBy: [
				'ain-al-asad-missiles-2020',
				'ain-al-asad-missile-count',
				'ain-al-asad-hits',
				'brain-injuries-january-16',
				'brain-injuries-january-28',
				'brain-injuries-january-30',
				'brain-injuries-february-21'
			]
		},
		E59: { about: 'A US official on the S-400', taughtBy: ['s-400-warning-2020'] },
		E60: {
			about: 'Rockets near the embassy in February 2020',
			taughtBy: ['embassy-rockets-february-2020']
		},
		E61: { about: 'Choice of Abu Fadak', taughtBy: ['abu-fadak-chosen-2020'] },
		E62: { about: 'Listing of al-Hamidawi', taughtBy: ['hamidawi-listing-2020'] },
		E63: { about: 'Makhmour', taughtBy: ['makhmour-fighting-2020'] },
		E64: {
			about: 'First attack on Taji',
			taughtBy: ['taji-attack-11-march-2020', 'taji-11-march-deaths', 'taji-11-march-rockets']
		},
		E65: {
			about: 'US strikes of March 2020',
			taughtBy: [
				'us-strikes-march-2020',
				'march-2020-strike-sites',
				'march-2020-strike-deaths',
				'march-2020-civilian-deaths',
				'albu-kamal-strike-2020'
			]
		},
		E66: {
			about: 'Second attack on Taji',
			taughtBy: ['taji-attack-14-march-2020', 'taji-14-march-rockets']
		},
		E67: { about: 'Besmaya', taughtBy: ['besmaya-rockets-2020'] },
		E68: {
			about: 'Bases handed over',
			taughtBy: [
				'al-qaim-handover-2020',
				'qayyarah-west-handover-2020',
				'k1-handover-2020',
				'mosul-palace-handover-2020',
				'taqaddum-handover-2020',
				'abu-ghraib-handover-2020',
				'bases-handed-over'
			]
		},
		E69: {
			about: 'French withdrawal',
			taughtBy: ['french-withdrawal-2020', 'french-staff-2020', 'canadian-move-2020']
		},
		E70: { about: 'Saraya al-Salam and the curfew', taughtBy: ['saraya-al-salam-curfew-2020'] },
		E71: { about: 'Statement of 30 March 2020', taughtBy: ['abdul-mahdi-statement-2020'] },
		E72: { about: 'Shrine brigades move', taughtBy: ['shrine-brigades-letter-2020'] },
		E73: { about: 'Makishifa', taughtBy: ['makishifa-attack-2020', 'kirkuk-bombing-2020'] },
		E74: { about: "Al-Kadhimi's government", taughtBy: ['new-government-2020'] },
		E75: { about: 'Strategic dialogue', taughtBy: ['strategic-dialogue-2020'] },
		E76: { about: 'Dora raid', taughtBy: ['dora-raid-2020', 'dora-raid-detainees'] },
		E77: { about: 'Killing of al-Hashimi', taughtBy: ['hashimi-killing-2020'] }
	} satisfies Entries<'E', 77, NoteId | CardOf>,
	persons: {
		P1: { about: 'Ali al-Sistani', taughtBy: ['ali-al-sistani'] },
		P2: { about: 'Abd al-Mahdi al-Karbalai', taughtBy: ['abd-al-mahdi-al-karbalai'] },
		P3: { about: 'Ali Khamenei', taughtBy: ['ali-khamenei'] },
		P4: { about: 'Qasem Soleimani', taughtBy: ['qasem-soleimani'] },
		P5: { about: 'Abu Mahdi al-Muhandis', taughtBy: ['abu-mahdi-al-muhandis'] },
		P6: { about: 'Falih al-Fayyadh', taughtBy: ['falih-al-fayyadh'] },
		P7: { about: 'Abu Fadak al-Muhammadawi', taughtBy: ['abu-fadak-al-muhammadawi'] },
		P8: { about: 'Hadi al-Amiri', taughtBy: ['hadi-al-amiri'] },
		P9: { about: 'Qais al-Khazali', taughtBy: ['qais-al-khazali'] },
		P10: { about: 'Laith al-Khazali', taughtBy: ['laith-al-khazali'] },
		P11: { about: 'Akram al-Kaabi', taughtBy: ['akram-al-kaabi'] },
		P12: { about: 'Abu Alaa al-Walai', taughtBy: ['abu-alaa-al-walai'] },
		P13: { about: 'Ahmad al-Hamidawi', taughtBy: ['ahmad-al-hamidawi'] },
		P14: { about: 'Shibl al-Zaydi', taughtBy: ['shibl-al-zaydi'] },
		P15: { about: 'Ali al-Yasiri', taughtBy: ['ali-al-yasiri'] },
		P16: { about: 'Hamid al-Yasiri', taughtBy: ['hamid-al-yasiri'] },
		P17: { about: 'Maytham al-Zaidi', taughtBy: ['maytham-al-zaidi'] },
		P18: { about: 'Qasim Muslih', taughtBy: ['qasim-muslih'] },
		P19: { about: 'Muqtada al-Sadr', taughtBy: ['muqtada-al-sadr'] },
		P20: { about: 'Safa al-Tamimi', taughtBy: ['safa-al-tamimi'] },
		P21: { about: 'Adel Abdul Mahdi', taughtBy: ['adel-abdul-mahdi'] },
		P22: { about: 'Haider al-Abadi', taughtBy: ['haider-al-abadi'] },
		P23: { about: 'Nouri al-Maliki', taughtBy: ['nouri-al-maliki'] },
		P24: { about: 'Mustafa al-Kadhimi', taughtBy: ['mustafa-al-kadhimi'] },
		P25: { about: 'Barham Salih', taughtBy: ['barham-salih'] },
		P26: { about: 'Fuad Masum', taughtBy: ['fuad-masum'] },
		P27: { about: 'Mohammed al-Halbousi', taughtBy: ['mohammed-al-halbousi'] },
		P28: { about: 'Abdul Amir Yarallah', taughtBy: ['abdul-amir-yarallah'] },
		P29: { about: 'Othman al-Ghanmi', taughtBy: ['othman-al-ghanmi'] },
		P30: { about: 'Rayan al-Kildani', taughtBy: ['rayan-al-kildani'] },
		P31: { about: 'Waad Qado', taughtBy: ['waad-qado'] },
		P32: { about: 'Ahmad al-Asadi', taughtBy: ['ahmad-al-asadi'] },
		P33: { about: 'Husayn Falih al-Lami', taughtBy: ['husayn-falih-al-lami'] },
		P34: { about: 'Hisham al-Hashimi', taughtBy: ['hisham-al-hashimi'] },
		P35: { about: 'Abu Bakr al-Baghdadi', taughtBy: ['abu-bakr-al-baghdadi'] },
		P36: {
			about: 'Foreign officials',
			taughtBy: [
				'donald-trump',
				'mark-esper',
				'mike-pompeo',
				'patrick-shanahan',
				'kenneth-mckenzie',
				'myles-caggins',
				'joey-hood',
				'jens-stoltenberg',
				'jennie-carignan',
				'paul-lacamera'
			]
		},
		P37: { about: 'Nawres Hamid', taughtBy: ['nawres-hamid'] }
	} satisfies Entries<'P', 37, NoteId | CardOf>,
	/** Their coordinates are unverified and not taught. */
	places: {
		PL1: { about: 'Green Zone', taughtBy: ['green-zone', 'baghdad'] },
		PL2: { about: 'Camp Taji', taughtBy: ['camp-taji'] },
		PL3: { about: 'K-1', taughtBy: ['k1-base'] },
		PL4: { about: 'Ain al-Asad', taughtBy: ['ain-al-asad'] },
		PL5: { about: 'Al-Qaim', taughtBy: ['al-qaim'] },
		PL6: { about: 'Albu Kamal', taughtBy: ['albu-kamal'] },
		PL7: { about: 'Qayyarah West', taughtBy: ['qayyarah-west'] },
		PL8: { about: 'Al-Taqaddum', taughtBy: ['al-taqaddum'] },
		PL9: { about: 'Balad', taughtBy: ['balad'] },
		PL10: { about: 'Camp Saqr', taughtBy: ['camp-saqr'] },
		PL11: { about: 'Amerli', taughtBy: ['amerli'] },
		PL12: { about: 'Camp Ashraf', taughtBy: ['camp-ashraf'] },
		PL13: { about: 'Jurf al-Sakhar', taughtBy: ['jurf-al-sakhar'] },
		PL14: { about: 'Karbala', taughtBy: ['karbala'] },
		PL15: { about: 'Najaf', taughtBy: ['najaf'] },
		PL16: { about: 'Samarra', taughtBy: ['samarra'] },
		PL17: {
			about: 'Lake Tharthar',
			taughtBy: ['tharthar'],
			without: 'its governorates, between which it lies'
		},
		PL18: { about: 'Makishifa', taughtBy: ['makishifa'] },
		PL19: { about: 'Makhmour', taughtBy: ['makhmour'] },
		PL20: { about: 'Mosul', taughtBy: ['mosul'] },
		PL21: { about: 'Sinjar', taughtBy: ['sinjar'] },
		PL22: { about: 'Nineveh Plain', taughtBy: ['nineveh-plain'] },
		PL23: {
			about: 'Besmaya',
			taughtBy: ['besmaya'],
			without: 'its governorate, on whose edge it lies'
		},
		PL24: { about: 'Erbil', taughtBy: ['erbil'] },
		PL25: { about: 'Dora, Zayouna and Sadr City', taughtBy: ['dora', 'zayouna', 'sadr-city'] },
		PL26: { about: 'Baghdad airport', taughtBy: ['baghdad-airport'] },
		PL27: { about: 'Idlib', taughtBy: ['idlib', 'barisha'] },
		PL28: { about: 'Baghouz', taughtBy: ['baghouz'] }
	} satisfies Entries<'PL', 28, NoteId | CardOf>,
	organisations: {
		O1: { about: 'Popular Mobilization Forces', taughtBy: ['popular-mobilization-forces'] },
		O2: { about: 'Popular Mobilization Commission', taughtBy: ['popular-mobilization-commission'] },
		O3: { about: 'Joint Operations Command', taughtBy: ['joint-operations-command'] },
		O4: { about: 'Counter Terrorism Service', taughtBy: ['counter-terrorism-service'] },
		O5: {
			about: 'Council of Representatives',
			taughtBy: ['council-of-representatives', 'parliament-seats-2018']
		},
		O6: { about: 'Council of Ministers', taughtBy: ['council-of-ministers'] },
		O7: { about: 'Official Gazette', taughtBy: ['official-gazette'] },
		O8: { about: 'Administrative Court', taughtBy: ['administrative-court'] },
		O9: { about: 'Fatah Alliance', taughtBy: ['fatah-alliance'] },
		O10: { about: 'Sairoon', taughtBy: ['sairoon'] },
		O11: { about: 'The coalition', taughtBy: ['global-coalition'] },
		O12: { about: 'NATO Mission Iraq', taughtBy: ['nato-mission-iraq'] },
		O13: { about: 'Quds Force', taughtBy: ['quds-force', 'revolutionary-guard'] },
		O14: { about: 'Lebanese Hezbollah', taughtBy: ['lebanese-hezbollah'] },
		O15: { about: 'ISIS', taughtBy: ['isis', 'isis-fighters-may-2020'] },
		O16: {
			about: 'Three currents in the PMF',
			taughtBy: [
				'kinds-of-factions/position/carnegie-2017',
				'badr-organization/group/carnegie-khamenei',
				'abbas-combat-division/group/carnegie-sistani',
				'saraya-al-salam/group/carnegie-sadr'
			]
		},
		O17: {
			about: 'Shrine administrations',
			taughtBy: ['imam-ali-shrine', 'imam-husayn-shrine', 'al-abbas-shrine']
		},
		O18: { about: 'Muhandis General Company', taughtBy: ['muhandis-company'] },
		O19: {
			about: 'Publisher of the article',
			leftOut: 'That the two centres are one is an inference.'
		},
		O20: { about: 'UNAMI', taughtBy: ['united-nations-mission', 'human-rights-commission'] }
	} satisfies Entries<'O', 20, NoteId | CardOf>,
	/** What the article counts, and who else counted it. */
	figures: {
		G1: {
			about: 'Composition of the PMF',
			taughtBy: [
				'pmf-share-shia',
				'pmf-share-sunni',
				'pmf-share-minorities',
				'pmf-shares-sum',
				'pmf-sunni-fighters'
			],
			without: 'shares of other years, for which no source was found'
		},
		G2: {
			about: 'Leading posts of the commission',
			taughtBy: ['leading-posts-april-2020', 'leading-posts-july-2020', 'loyalist-field-strength'],
			without: 'the shares of personnel and command centres, which a cue tells'
		},
		G3: {
			about: 'Attacks on US interests',
			taughtBy: [
				'attacks-on-us-interests-2020',
				'attacks-by-16-february-2020',
				'attacks-by-17-march-2020',
				'attacks-dead-by-17-march-2020'
			]
		},
		G4: {
			about: 'Dates of the Taji attacks',
			taughtBy: ['taji-attack-11-march-2020/date', 'taji-attack-14-march-2020/date']
		},
		G5: {
			about: 'First attack on Taji',
			taughtBy: ['taji-11-march-deaths', 'taji-11-march-rockets'],
			without: 'the first Iraqi count of the rockets, for which no source was found'
		},
		G6: {
			about: 'Second attack on Taji',
			taughtBy: ['taji-attack-14-march-2020/outcome', 'taji-14-march-rockets']
		},
		G7: {
			about: 'Dead of 13 March 2020',
			taughtBy: [
				'march-2020-strike-deaths',
				'march-2020-civilian-deaths',
				'march-2020-regular-forces'
			]
		},
		G8: { about: 'Depots hit', taughtBy: ['march-2020-strike-sites'] },
		G9: {
			about: 'Strength of the coalition',
			taughtBy: [
				'coalition-strength-article',
				'us-troops-march-2020',
				'allied-troops-june-2020',
				'us-troops-september-2020'
			]
		},
		G10: { about: 'Grants', taughtBy: ['grants-article'] },
		G11: {
			about: 'Tolls of the strikes of 2019',
			taughtBy: [
				'amerli-strike-2019/outcome/ap-2019-08-24',
				'camp-saqr-blast-2019/outcome',
				'balad-blasts-2019/outcome/belga-2019-08-20'
			],
			without: "the article's hundreds, which are a claim"
		},
		G12: { about: 'Seven months', taughtBy: ['stall-months-article'] },
		G13: {
			about: 'Hospitals',
			taughtBy: [
				'public-hospitals-article',
				'private-hospitals-article',
				'number-of-hospitals/position/kurdistan24-hospitals'
			],
			without: 'earlier totals, which count otherwise'
		},
		G14: {
			about: 'Strength of the PMF',
			taughtBy: ['pmf-strength', 'pmf-strength-2023', 'loyalist-members']
		},
		G15: { about: 'Budget of the PMF', taughtBy: ['pmf-budget-2019'] },
		G16: { about: 'Number of factions', taughtBy: ['pmf-factions', 'loyalist-factions'] },
		G17: { about: 'K-1', taughtBy: ['k1-rockets', 'k1-attack-2019/outcome'] },
		G18: {
			about: 'US strikes of December 2019',
			taughtBy: ['december-2019-strike-deaths', 'december-2019-strike-sites']
		},
		G19: {
			about: 'Ain al-Asad',
			taughtBy: [
				'ain-al-asad-missile-count',
				'ain-al-asad-hits',
				'brain-injuries-january-16',
				'brain-injuries-january-28',
				'brain-injuries-january-30',
				'brain-injuries-february-21'
			]
		},
		G20: {
			about: 'Protest deaths',
			taughtBy: [
				'protest-deaths-2019',
				'protest-deaths-first-wave-un',
				'protest-deaths-first-wave-government',
				'protest-deaths-commission',
				'protest-deaths-january-2020',
				'protest-injuries-2019'
			]
		},
		G21: {
			about: 'Votes for Law 40',
			taughtBy: ['law-40-votes', 'law-40-present'],
			without: 'the quorum, for which no source was found'
		},
		G22: { about: 'Brigades planned by Order 91', taughtBy: ['order-91-planned-brigades'] },
		G23: {
			about: "Fighters of the shrines' forces",
			taughtBy: ['abbas-division-fighters', 'ali-al-akbar-fighters']
		},
		G24: { about: 'French staff', taughtBy: ['french-staff-2020', 'french-trainers'] },
		G25: { about: 'Canadians in Iraq', taughtBy: ['canadian-troops', 'canadian-trainers'] },
		G26: { about: "Attacks claimed by Asa'ib", taughtBy: ['aah-attacks'] },
		G27: {
			about: 'Bases handed over',
			taughtBy: [
				'bases-handed-over',
				'taqaddum-handover-2020/outcome',
				'qayyarah-west-handover-2020/outcome',
				'taqaddum-troops',
				'qayyarah-troops'
			]
		},
		G28: { about: 'Dora raid', taughtBy: ['dora-raid-detainees'] }
	} satisfies Entries<'G', 28, NoteId | CardOf>,
	/** Slips of translation and print in the article. */
	slips: {
		T1: { about: '“year 28%”', taughtBy: ['slip-year-28/meaning'] },
		T2: { about: '“Camp Ki-one”', taughtBy: ['slip-camp-ki-one/meaning'] },
		T3: { about: '“Al-Wlaiee”', taughtBy: ['slip-al-wlaiee/meaning'] },
		T4: { about: '“Hizbullah Brigades Al-nogabah”', taughtBy: ['slip-al-nogabah/meaning'] },
		T5: { about: '“45th Hezbollah Brigade”', taughtBy: ['slip-45th-hezbollah-brigade/meaning'] },
		T6: { about: '“Diwani Command”', taughtBy: ['slip-diwani-command/meaning'] },
		T7: { about: '“chairman of the crowd”', taughtBy: ['slip-chairman-of-the-crowd/meaning'] },
		T8: { about: '“Abu Al-Waaal al-Wabai”', taughtBy: ['slip-abu-al-waaal/meaning'] },
		T9: { about: '“Syyid”', taughtBy: ['slip-syyid/meaning'] },
		T10: { about: '“out of control of Al-Hashid”', taughtBy: ['slip-out-of-control/meaning'] },
		T11: { about: '“alongside the American presence”', taughtBy: ['slip-alongside/meaning'] },
		T12: { about: '“community hospitals”', taughtBy: ['slip-community-hospitals/meaning'] },
		T13: { about: '“314th troop”', taughtBy: ['slip-314th-troop/meaning'] },
		T14: {
			about: '“classified militarily as sick”',
			taughtBy: ['slip-classified-as-sick/meaning']
		},
		T15: { about: '“5 A billion”', taughtBy: ['slip-5-a-billion/meaning'] },
		T16: {
			about: '“parliamentary legislation”',
			taughtBy: ['slip-parliamentary-legislation/meaning']
		},
		T17: { about: '“Takfirist”', taughtBy: ['slip-takfirist/meaning'] },
		T18: { about: '“southern Kurdistan region”', taughtBy: ['slip-southern-kurdistan/meaning'] },
		T19: {
			about: '“lack of justice of local governments”',
			taughtBy: ['slip-lack-of-justice/meaning']
		},
		T20: { about: '“the sons of that fighter”', taughtBy: ['slip-sons-of-that-fighter/meaning'] }
	} satisfies Entries<'T', 20, NoteId | CardOf>,
	/** Claims that somebody disputes. */
	disputes: {
		D1: { about: 'K-1', taughtBy: ['k1-attack-2019/blamed'] },
		D2: {
			about: 'Taji',
			taughtBy: ['taji-attack-11-march-2020/blamed', 'taji-attack-11-march-2020/claimedBy']
		},
		D3: {
			about: 'Killing of Soleimani and al-Muhandis',
			taughtBy: [
				'airport-strike-2020/outcome',
				'killing-of-3-january/position/times-of-israel-2020-01-03',
				'killing-of-3-january/position/global-news-2020-01-05',
				'killing-of-3-january/position/cbs-2020-01-03'
			]
		},
		D4: {
			about: 'Strikes of 2019',
			taughtBy: [
				'amerli-strike-2019/blamed',
				'camp-ashraf-strike-2019/blamed',
				'al-qaim-strike-2019/blamed'
			]
		},
		D5: {
			about: 'The US on these strikes',
			taughtBy: [
				'al-qaim-strike-2019/outcome',
				'us-stance-on-strikes/position/al-hashimi-2020',
				'us-stance-on-strikes/position/pentagon-2019-08-26'
			]
		},
		D6: {
			about: 'Force of the resolution',
			taughtBy: [
				'force-of-the-resolution/position/al-hashimi-2020',
				'force-of-the-resolution/position/u-news-al-khazali'
			]
		},
		D7: {
			about: 'Presence or occupation',
			taughtBy: [
				'nature-of-us-presence/position/crs-2020-01-10',
				'nature-of-us-presence/position/iran-daily-2020-04-04'
			]
		},
		D8: {
			about: 'Who is backed by Iran',
			taughtBy: [
				'quds-force/purpose',
				'ties-to-the-quds-force/position/usip-2021-11',
				'ties-to-the-quds-force/position/iran-daily-2020-04-04'
			]
		},
		D9: {
			about: 'Terrorist listings',
			taughtBy: [
				'aah-listing-2020/outcome',
				'hamidawi-listing-2020/outcome',
				'standing-of-kataib-hezbollah/position/us-embassy-2020-02-26',
				'standing-of-kataib-hezbollah/position/loc-2016'
			]
		},
		D10: { about: 'The word militia', leftOut: 'A rule of wording, which lint keeps.' },
		D11: {
			about: 'Composition',
			taughtBy: [
				'make-up-of-the-pmf/position/al-hashimi-2020',
				'make-up-of-the-pmf/position/reuters-2016-11-27',
				'make-up-of-the-pmf/position/grey-dynamics-pmf'
			]
		},
		D12: {
			about: 'Leading posts',
			taughtBy: [
				'leading-posts/position/al-hashimi-2020',
				'leading-posts/position/al-sharq-today-2020-07-09'
			]
		},
		D13: {
			about: 'Dead of 13 March 2020',
			taughtBy: [
				'march-2020-strike-deaths',
				'march-2020-civilian-deaths',
				'dead-of-13-march/position/al-hashimi-2020',
				'dead-of-13-march/position/trt-2020-03-13'
			]
		},
		D14: {
			about: 'Brigade 314',
			taughtBy: [
				'brigade-314-in-march-2020/position/al-hashimi-2020',
				'brigade-314-in-march-2020/position/awla-2020-03-29'
			]
		},
		D15: {
			about: 'Order 331',
			taughtBy: [
				'legal-basis-of-pay/position/al-hashimi-2020',
				'legal-basis-of-pay/position/elaph-2018-03'
			]
		},
		D16: {
			about: 'Date of Order 91',
			taughtBy: [
				'order-91-2016/dateIssued/dorar-aliraq-law-40',
				'order-91-2016/dateIssued/al-watan-2019',
				'order-91-2016/dateIssued/loc-2016'
			]
		},
		D17: {
			about: 'Gazette and vote of Law 40',
			taughtBy: [
				'gazette-of-law-40/position/dorar-aliraq-law-40',
				'gazette-of-law-40/position/ailawyeriq-law-40',
				'law-40-votes/quantity/ap-2016-11',
				'law-40-votes/quantity/usip-2021-11'
			]
		},
		D18: {
			about: "Move of the shrines' brigades",
			taughtBy: [
				'move-of-the-shrine-brigades/position/al-kafeel-2020-04-23',
				'move-of-the-shrine-brigades/position/middle-east-eye-2020-05'
			]
		},
		D19: {
			about: 'Effect of Order 237',
			taughtBy: [
				'effect-of-order-237/position/independent-arabia-2019-07-01',
				'effect-of-order-237/position/iran-times-2019-07-19',
				'effect-of-order-237/position/akhbaar24-structure'
			]
		},
		D20: {
			about: 'Protest deaths',
			taughtBy: [
				'protest-deaths-2019',
				'blame-for-protest-deaths/position/al-bawaba-2019-12-12',
				'blame-for-protest-deaths/position/usip-2019-12-06'
			]
		},
		D21: {
			about: 'Why bases were handed over',
			taughtBy: [
				'why-bases-were-handed-over/position/coalition-2020-04-04',
				'why-bases-were-handed-over/position/southfront-2020-03-26'
			]
		},
		D22: {
			about: 'French and Canadian moves',
			taughtBy: [
				'french-and-canadian-moves/position/al-hashimi-2020',
				'french-and-canadian-moves/position/cbc-2020-04',
				'french-and-canadian-moves/position/afp-2020-03-26'
			]
		},
		D23: {
			about: 'The S-400',
			taughtBy: [
				's400-warnings/position/al-hashimi-2020',
				's400-warnings/position/sputnik-2020-01-15',
				's400-warnings/position/checkpoint-asia-2018-02-25'
			]
		},
		D24: {
			about: 'Allegations of abuse',
			taughtBy: ['saqlawiya-2016', 'saqlawiya-missing', 'falluja-killings']
		},
		D25: { about: 'Killing of al-Hashimi', taughtBy: ['hashimi-killing-2020/outcome'] },
		D26: {
			about: 'What the fatwa called for',
			taughtBy: [
				'sistani-fatwa-2014/provision',
				'origin-of-the-pmf/position/rudaw-2019-09-21',
				'origin-of-the-pmf/position/middle-east-eye-2020-05'
			]
		}
	} satisfies Entries<'D', 26, NoteId | CardOf>,
	/** What learners mix up. */
	confusions: {
		X1: {
			about: 'Three by the name of Hezbollah',
			taughtBy: [
				'kataib-hezbollah/brigades/45',
				'harakat-hezbollah-al-nujaba/brigades/12',
				'lebanese-hezbollah'
			]
		},
		X2: {
			about: 'Law 40 and the two Orders 91',
			taughtBy: ['law-40-2016/provision', 'order-91-2016/provision', 'cpa-order-91-2004/provision']
		},
		X3: { about: 'Orders 91 and 237', taughtBy: ['order-91-2016/issuer', 'order-237-2019/issuer'] },
		X4: {
			about: 'Orders 237, 328 and the structure order',
			taughtBy: [
				'order-237-2019/provision',
				'order-328-2019/provision',
				'structure-order-2019/provision'
			]
		},
		X5: {
			about: 'Order 237 and decree 286',
			taughtBy: ['order-237-2019/provision', 'decree-286-2018/provision']
		},
		X6: {
			about: 'Two attacks on Taji, and Makhmour',
			taughtBy: [
				'taji-attack-11-march-2020/date',
				'taji-attack-14-march-2020/date',
				'makhmour-fighting-2020/date'
			]
		},
		X7: {
			about: 'US strikes of December and March',
			taughtBy: ['us-strikes-december-2019/date', 'us-strikes-march-2020/date']
		},
		X8: { about: 'K-1 and Qayyarah West', taughtBy: ['k1-base/within', 'qayyarah-west/within'] },
		X9: {
			about: 'Ain al-Asad and al-Taqaddum',
			taughtBy: ['ain-al-asad/within', 'al-taqaddum/within']
		},
		X10: {
			about: 'Two forces named after Imam Ali',
			taughtBy: ['imam-ali-combat-division/brigades/2', 'kataib-al-imam-ali/leader']
		},
		X11: {
			about: 'The four forces of the shrines',
			taughtBy: [
				'imam-ali-combat-division/brigades/2',
				'ali-al-akbar-brigade/brigades/11',
				'abbas-combat-division/brigades/26',
				'ansar-al-marjaiyya/brigades/44'
			]
		},
		X12: {
			about: 'Three named after Abu al-Fadl al-Abbas',
			taughtBy: ['abbas-combat-division/leader', 'abu-al-fadl-al-abbas-forces/leader'],
			without: 'the brigade of the war in Syria, which a note tells of'
		},
		X13: {
			about: 'Two named al-Zaydi',
			taughtBy: ['abbas-combat-division/leader', 'kataib-al-imam-ali/leader']
		},
		X14: {
			about: 'Two named al-Yasiri',
			taughtBy: ['saraya-al-khorasani/leader', 'ansar-al-marjaiyya/leader']
		},
		X15: {
			about: 'Chairman, deputy and successor',
			taughtBy: [
				'falih-al-fayyadh/roles/kurdistan24-2019-08-22',
				'abu-mahdi-al-muhandis/roles/kurdistan24-2019-08-22',
				'abu-fadak-al-muhammadawi/roles/rudaw-2020-02-22'
			]
		},
		X16: {
			about: 'Al-Hamidawi and al-Muhammadawi',
			taughtBy: [
				'ahmad-al-hamidawi/roles/us-embassy-2020-02-26',
				'abu-fadak-al-muhammadawi/roles/rudaw-2020-02-22'
			]
		},
		X17: {
			about: 'Three leaders',
			taughtBy: [
				'asaib-ahl-al-haq/leader',
				'harakat-hezbollah-al-nujaba/leader',
				'kataib-sayyid-al-shuhada/leader'
			]
		},
		X18: {
			about: 'Two named al-Tayyar al-Risali',
			taughtBy: ['asaib-ahl-al-haq/designations/federal-register-2020-01-10']
		},
		X19: {
			about: 'Three kinds of US listing',
			taughtBy: [
				'asaib-ahl-al-haq/designations/federal-register-2020-01-10',
				'qais-al-khazali/designations/usip-2019-12-06',
				'qais-al-khazali/designations/sputnik-2020-01-03'
			]
		},
		X20: {
			about: 'Fatwa and cabinet decision',
			taughtBy: [
				'sistani-fatwa-2014/dateIssued',
				'cabinet-decision-301-2014/dateIssued/ailawyeriq-law-40',
				'cabinet-decision-301-2014/dateIssued/washington-institute-2020-03'
			]
		},
		X21: {
			about: 'Two agreements of 2008',
			taughtBy: ['withdrawal-agreement-2008/provision', 'strategic-framework-2008/provision']
		},
		X22: {
			about: 'Constitution and Parties Law',
			taughtBy: ['constitution-2005-article-9/provision', 'parties-law-36-2015/provision']
		},
		X23: {
			about: 'Forces and commission',
			taughtBy: ['popular-mobilization-forces/purpose', 'popular-mobilization-commission/purpose']
		},
		X24: {
			about: 'Three allegiances',
			taughtBy: [
				'kataib-hezbollah/group/carnegie-khamenei',
				'abbas-combat-division/group/carnegie-sistani',
				'saraya-al-salam/group/carnegie-sadr'
			]
		},
		X25: {
			about: 'Resolution and law',
			taughtBy: [
				'slip-parliamentary-legislation/meaning',
				'force-of-the-resolution/position/al-hashimi-2020'
			]
		},
		X26: { about: 'Coalition and NATO', taughtBy: ['nato-mission-iraq/purpose'] },
		X27: {
			about: 'Four forces called Saraya',
			taughtBy: ['saraya-al-salam/founder', 'saraya-al-jihad/leader', 'saraya-al-khorasani/leader'],
			without: 'Ansar al-Aqeeda, whose leader is unverified'
		}
	} satisfies Entries<'X', 27, NoteId | CardOf>
};
