/** A piece of a sentence; with a slug, it is the name of that note. */
export interface Part {
	readonly text: string;
	readonly slug?: string;
}

interface Named {
	readonly slug: string;
	/** As it stands within a sentence. */
	readonly name: string;
}

/**
 * Takes a sentence apart at the name of another note. Where the name stands there in another form,
 * it follows the sentence in brackets.
 * @param within the name of the note that the sentence is about, which may have the other's in it
 */
export function linkName(sentence: string, { slug, name }: Named, within: string): readonly Part[] {
	for (const form of formsOf(name)) {
		const at = placeOf(sentence, form, within.includes(form) ? within : undefined);
		if (at === undefined) continue;
		const parts = [
			{ text: sentence.slice(0, at) },
			{ text: sentence.slice(at, at + form.length), slug },
			{ text: sentence.slice(at + form.length) }
		];
		return parts.filter(({ text }) => text !== '');
	}
	return [{ text: `${sentence} (` }, { text: name, slug }, { text: ')' }];
}

/** A name may open the sentence, or stand behind a preposition, which in Arabic shows in "أبو". */
function formsOf(name: string): readonly string[] {
	return [
		name,
		name.charAt(0).toUpperCase() + name.slice(1),
		name.replace(/(^|\u2068)أبو(?= )/u, '$1أبي')
	];
}

/** Where a name stands as words of its own and not as part of the longer name. */
function placeOf(sentence: string, name: string, longer: string | undefined): number | undefined {
	const taken = longer === undefined ? -1 : sentence.toLowerCase().indexOf(longer.toLowerCase());
	for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
		const isPart = longer !== undefined && taken >= 0 && at >= taken && at < taken + longer.length;
		const around = sentence.charAt(at - 1) + sentence.charAt(at + name.length);
		if (!isPart && !/[\p{L}\p{N}]/u.test(around)) return at;
	}
	return undefined;
}
