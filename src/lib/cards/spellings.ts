import type { Locale, Name } from '$lib/content';

/** Every spelling of a name in both scripts, the one shown in the language first. */
export function spellingsOf(name: Name, locale: Locale = 'en'): readonly string[] {
	const latin = [name.en, ...(name.latin ?? [])];
	const arabic = [name.ar, ...(name.arabic ?? [])];
	return locale === 'en' ? [...latin, ...arabic] : [...arabic, ...latin];
}
