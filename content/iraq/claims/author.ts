/** Whose article the subject follows: what stands under this is his word, and his alone. */
export const author = {
	sources: ['al-hashimi-2020'],
	accordingTo: { en: 'Hisham al-Hashimi', ar: 'هشام الهاشمي' }
} as const;
