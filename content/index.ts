import type { Subject, Text } from '$lib/content';

/** A subject as the shelf shows it, before its content is loaded. */
export interface SubjectEntry {
	readonly slug: string;
	readonly title: Text;
	/** What it covers, in one or two sentences. */
	readonly description: Text;
	readonly cardCount: number;
	/** Size of its content when downloaded, in bytes. */
	readonly sizeBytes: number;
	readonly load: () => Promise<Subject>;
}

/** Every subject, in the order of the shelf. */
export const subjects = [
	{
		slug: 'iraq',
		title: { en: 'Iraq, 2014–2020', ar: 'العراق ٢٠١٤–٢٠٢٠' },
		description: {
			en: 'The Popular Mobilization Forces, the coalition and the orders that govern them, from the fall of Mosul to spring 2020. Where sources differ, each is heard.',
			ar: 'الحشد الشعبي والتحالف الدولي والأوامر الناظمة لهما، من سقوط الموصل إلى ربيع ٢٠٢٠. وحيث تختلف المصادر يُعرض قول كل منها.'
		},
		cardCount: 0,
		sizeBytes: 0,
		load: () => import('./iraq').then((module) => module.subject)
	}
] as const satisfies readonly SubjectEntry[];
