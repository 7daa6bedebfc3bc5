import { mergeConfig, type Plugin } from 'vite';
import config from '../../vite.config';

export default mergeConfig(config, { plugins: [correctSubjects()] });

/** Stands for a later version in which authors have corrected every subject. */
function correctSubjects(): Plugin {
	return {
		name: 'e2e-correct-subjects',
		transform(code, id) {
			return /\/content\/[a-z0-9-]+\/index\.ts$/.test(id)
				? `${code}\nReflect.set(globalThis, 'corrected', true);`
				: null;
		}
	};
}
