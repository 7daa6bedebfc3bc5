/** The names under which a learner finds things, in each language. */
export const words = {
	en: {
		start: 'Start studying',
		resume: /^Go on: \d+ cards? left$/,
		keep: /^Keep for offline \(\d+ kB\)$/,
		kept: 'Kept for offline',
		dueNow: 'To review now',
		newToday: 'New today',
		nothingDue: 'Nothing to review now.',
		saved: /Saved \d\d:\d\d$/,
		options: 'Possible answers',
		isTrue: 'True',
		isFalse: 'False',
		reveal: 'Show the answer',
		again: /^Again/,
		good: /^Good/,
		yourAnswer: 'Your answer',
		check: 'Check',
		dontKnow: 'I don’t know',
		verdict: /^(Right|Right, but mind the spelling|Wrong)$/,
		wasRight: 'I was right',
		guessed: 'I guessed',
		next: 'Next',
		undo: 'Undo the last answer',
		leave: 'Leave; every answer is kept',
		help: 'Keyboard shortcuts',
		progress: /^\d+ of \d+ done$/,
		sessionDone: 'Session done',
		dueTomorrow: 'Due tomorrow',
		done: 'Done',
		settings: 'Settings',
		updateReady: 'A new version is ready.',
		updateNow: 'Update now',
		updateLater: 'Later'
	},
	ar: {
		start: 'ابدأ الدراسة',
		resume: /^تابِع: بقيت/,
		keep: /^احفظه للدراسة بلا إنترنت \([٠-٩]+ كيلوبايت\)$/,
		kept: 'محفوظ للدراسة بلا إنترنت',
		dueNow: 'للمراجعة الآن',
		newToday: 'جديدة اليوم',
		nothingDue: 'لا شيء للمراجعة الآن.',
		saved: /حُفظت الساعة [٠-٩]+:[٠-٩]+/,
		options: 'الأجوبة المعروضة',
		isTrue: 'صواب',
		isFalse: 'خطأ',
		reveal: 'أظهر الجواب',
		again: /^نسيتها/,
		good: /^عرفتها/,
		yourAnswer: 'جوابك',
		check: 'تحقّق',
		dontKnow: 'لا أعرف',
		verdict: /^إجابة (غير )?صحيحة/,
		wasRight: 'كان جوابي صحيحًا',
		guessed: 'كان تخمينًا',
		next: 'التالي',
		undo: 'تراجع عن آخر إجابة',
		leave: 'اخرج، فكل إجاباتك محفوظة',
		help: 'اختصارات لوحة المفاتيح',
		progress: /^أُنجز \S+ من \S+$/,
		sessionDone: 'انتهت الجلسة',
		dueTomorrow: 'للمراجعة غدًا',
		done: 'تمّ',
		settings: 'الإعدادات',
		updateReady: 'صدرت نسخة جديدة وهي جاهزة.',
		updateNow: 'حدّث الآن',
		updateLater: 'لاحقًا'
	}
} as const;

export type Language = keyof typeof words;

/** The path of a page in a language: `pathIn('ar', '/study/')` is `/ar/study/`. */
export function pathIn(language: Language, path: string): string {
	return language === 'ar' ? `/ar${path}` : path;
}
