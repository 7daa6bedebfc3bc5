import type { MasteryLevel } from '$lib/progress';
import { m } from '$messages/messages.js';

const names = {
	none: () => m.progress_level_none(),
	begun: () => m.progress_level_begun(),
	advanced: () => m.progress_level_advanced(),
	mastered: () => m.progress_level_mastered()
} satisfies Record<MasteryLevel, () => string>;

export function levelName(level: MasteryLevel): string {
	return names[level]();
}
