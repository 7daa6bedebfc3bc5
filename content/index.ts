import type { SubjectEntry } from '$lib/content';

/** Every subject, in the order of the shelf. */
export const subjects = [
	{
		slug: 'iraq',
		title: { en: 'Iraq, 2014–2020', ar: 'العراق ٢٠١٤–٢٠٢٠' },
		description: {
			en: 'The Popular Mobilization Forces, the coalition and the orders that govern them, from the fall of Mosul to spring 2020. Where sources differ, each is heard.',
			ar: 'الحشد الشعبي والتحالف الدولي والأوامر المنظِّمة لهما، من سقوط الموصل إلى ربيع ٢٠٢٠. وحيث تختلف المصادر يُعرض قول كل منها.'
		},
		origin: {
			en: 'The subject Iraq, 2014–2020, starts from the article “Withdrawal of international coalition mission forces from Iraq” by Hisham al-Hashimi, an Iraqi researcher on security affairs who was killed in Baghdad in July 2020.',
			ar: 'ينطلق موضوع العراق ٢٠١٤–٢٠٢٠ من مقال «انسحاب قوات مهمة التحالف الدولي من العراق» لهشام الهاشمي، الباحث العراقي في الشؤون الأمنية الذي قُتل في بغداد في تموز ٢٠٢٠.'
		},
		cardCount: 888,
		sizeBytes: 119000,
		load: () => import('./iraq').then((module) => module.subject),
		loadMap: () => import('./iraq/map').then((module) => module.map)
	},
	{
		slug: 'french-revolution',
		title: { en: 'French Revolution, 1789–1795', ar: 'الثورة الفرنسية، ١٧٨٩–١٧٩٥' },
		description: {
			en: 'From the Estates-General to the Directory: clubs and constitutions, the days that made and unmade them, and what historians dispute.',
			ar: 'من مجلس الطبقات إلى حكومة الإدارة: الأندية والدساتير، والأيام التي صنعتها وأسقطتها، وما يختلف فيه المؤرخون.'
		},
		cardCount: 185,
		sizeBytes: 25000,
		load: () => import('./french-revolution').then((module) => module.subject)
	}
] as const satisfies readonly SubjectEntry[];
