import { expect, it } from 'vitest';
import { law } from './builders';
import { createPosedSlot, type OnScreen } from './posed-slot';

const onScreen: OnScreen = {
	subject: 'isles',
	studyDay: 20_000,
	answered: 2,
	posed: { cardId: law, form: 'shortText', seed: 'seed0001' },
	firstTry: 'Counsel',
	draft: { form: 'shortText', text: 'Council of' }
};

it('what is on screen is read as it was written, and replaced by what comes next', () => {
	const storage = aStorage();
	const slot = createPosedSlot(() => storage, 'diwan/posed');
	expect(slot.read()).toBeUndefined();
	slot.write(onScreen);
	expect(createPosedSlot(() => storage, 'diwan/posed').read()).toEqual(onScreen);
	const next: OnScreen = {
		...onScreen,
		answered: 3,
		posed: { cardId: law, form: 'choice', direction: 'note', seed: 'seed0002' }
	};
	slot.write(next);
	expect(slot.read()).toEqual(next);
	slot.clear();
	expect(slot.read()).toBeUndefined();
});

it.each(['', '{', '{"subject":"isles"}', '[]', '7'])('%j in the storage is nothing', (text) => {
	const storage = aStorage();
	storage.setItem('diwan/posed', text);
	expect(createPosedSlot(() => storage, 'diwan/posed').read()).toBeUndefined();
});

it('half an answer of no known form is nothing', () => {
	const storage = aStorage();
	const slot = createPosedSlot(() => storage, 'diwan/posed');
	for (const draft of ['{"form":"essay"}', '{"form":"order","partIds":[1]}', '7']) {
		storage.setItem('diwan/posed', JSON.stringify({ ...onScreen, draft: JSON.parse(draft) }));
		expect(slot.read()).toBeUndefined();
	}
});

it('a storage that is missing or refuses keeps nothing, and nothing breaks', () => {
	const missing = createPosedSlot(() => undefined, 'diwan/posed');
	missing.write(onScreen);
	expect(missing.read()).toBeUndefined();
	const refusing = createPosedSlot(() => {
		throw new DOMException('Access is denied', 'SecurityError');
	}, 'diwan/posed');
	refusing.write(onScreen);
	expect(refusing.read()).toBeUndefined();
});

function aStorage(): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => {
			kept.clear();
		},
		key: (at) => [...kept.keys()][at] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => {
			kept.set(key, value);
		},
		removeItem: (key) => {
			kept.delete(key);
		}
	};
}
