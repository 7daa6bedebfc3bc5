import type { Text } from '$lib/content';

/**
 * The kinds of US listing that turn up here. Two are about terrorism, one is about human rights
 * and corruption, one about the peace of Iraq; learners confuse exactly these.
 */
export const foreignTerroristOrganization: Text = {
	en: 'Foreign Terrorist Organization (FTO)',
	ar: 'منظمة إرهابية أجنبية'
};

export const globalTerrorist: Text = {
	en: 'Specially Designated Global Terrorist (SDGT)',
	ar: 'إرهابي عالمي مدرج بصفة خاصة'
};

export const rightsSanction: Text = {
	en: 'person blocked over human rights abuse (Executive Order 13818)',
	ar: 'شخص مجمَّدة أمواله بسبب انتهاك حقوق الإنسان (الأمر التنفيذي ١٣٨١٨)'
};

export const stabilitySanction: Text = {
	en: 'threat to the stabilization of Iraq (Executive Order 13438)',
	ar: 'شخص يهدد استقرار العراق (الأمر التنفيذي ١٣٤٣٨)'
};

export const unitedStates: Text = { en: 'the United States', ar: 'الولايات المتحدة' };
