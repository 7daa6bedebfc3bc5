import { confusables } from './confusables';
import { coordinates } from './coordinates';
import { copiedText } from './copied-text';
import { dateOrder } from './date-order';
import { dates } from './dates';
import { designations } from './designations';
import { fieldSources } from './field-sources';
import type { Rule } from './finding';
import { firstSources } from './first-sources';
import type { Fingerprint } from './fingerprint';
import { languages } from './languages';
import { laterFacts } from './later-facts';
import { lengths } from './lengths';
import { ownName } from './own-name';
import { precision } from './precision';
import { references } from './references';
import { scripts } from './scripts';
import { slugs } from './slugs';
import { sourceAge } from './source-age';
import { sourceRecords } from './source-records';
import { sourceUse } from './source-use';
import { successions } from './successions';
import { timeline } from './timeline';
import { wording } from './wording';

/** The rules that every subject keeps, in the order in which an author would mend them. */
export const rules = {
	slugs,
	references,
	coordinates,
	confusables,
	dates,
	dateOrder,
	timeline,
	precision,
	successions,
	laterFacts,
	fieldSources,
	firstSources,
	sourceUse,
	sourceRecords,
	sourceAge,
	languages,
	scripts,
	lengths,
	ownName,
	wording,
	designations
} as const satisfies Readonly<Record<string, Rule>>;

/** The same with the rule that needs to know the texts of others. */
export function rulesWith(texts: readonly Fingerprint[]): Readonly<Record<string, Rule>> {
	return { ...rules, copiedText: copiedText(texts) };
}

/** Rules about cards, which their own room keeps; named here so that exceptions are typed. */
export type CardRuleName = 'shippedCards' | 'leaks' | 'stemLength';

/** Every rule that an exception can name. */
export type RuleName = keyof typeof rules | 'copiedText' | CardRuleName;
