import type { MapBase } from '$lib/content';
import { ground } from './map-ground';

/** Iraq, and its neighbours as far as what is told reaches: to Idlib in the west. */
export const map: MapBase = {
	...ground,
	labels: [
		label('country', 'Iraq', 'العراق', 31.6, 43.2),
		label('country', 'Syria', 'سوريا', 34.95, 38.6),
		label('country', 'Turkey', 'تركيا', 37.6, 40.4),
		label('country', 'Iran', 'إيران', 34.6, 47.9),
		label('country', 'Kuwait', 'الكويت', 29.3, 47.35),
		label('country', 'Saudi Arabia', 'السعودية', 30.1, 41.9),
		label('country', 'Jordan', 'الأردن', 32.05, 37.55),
		// Its longer names are each a claim; both languages also have the short one.
		label('sea', 'The Gulf', 'الخليج', 29.0, 48.85)
	],
	credit: {
		en: 'Coasts and borders are from Natural Earth (public domain, 1:10 million) and are drawn as Natural Earth has them; that takes no side where a border is disputed.',
		ar: 'السواحل والحدود من «ناتشورال إيرث» (ملكية عامة، ١:١٠ ملايين)، وهي مرسومة كما ترد فيه، وليس في ذلك انحياز حيث يُتنازع على حدّ.'
	}
};

function label(
	kind: 'country' | 'sea',
	en: string,
	ar: string,
	latitude: number,
	longitude: number
): MapBase['labels'][number] {
	return { kind, name: { en, ar }, latitude, longitude };
}
