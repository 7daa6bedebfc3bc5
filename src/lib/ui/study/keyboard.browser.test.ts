import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shortcuts } from './keyboard';

const pressed = vi.fn();
const listener = shortcuts({
	proceed: () => pressed('proceed'),
	pick: (index) => pressed('pick', index),
	explain: () => pressed('explain'),
	undo: () => pressed('undo'),
	help: () => pressed('help')
});

beforeEach(() => {
	pressed.mockClear();
	window.addEventListener('keydown', listener);
});

afterEach(() => {
	window.removeEventListener('keydown', listener);
	document.body.replaceChildren();
});

function press(init: KeyboardEventInit, target: EventTarget = document.body): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
	target.dispatchEvent(event);
	return event;
}

function place<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	document.body.append(element);
	return element;
}

describe('the keys of a study screen', () => {
	it.each([
		[{ key: ' ', code: 'Space' }, ['proceed']],
		[{ key: 'Enter', code: 'Enter' }, ['proceed']],
		[{ key: '2', code: 'Digit2' }, ['pick', 1]],
		[{ key: '9', code: 'Numpad9' }, ['pick', 8]],
		[{ key: 'z', code: 'KeyZ' }, ['undo']],
		[{ key: 'z', code: 'KeyZ', ctrlKey: true }, ['undo']],
		[{ key: 'E', code: 'KeyE' }, ['explain']],
		[{ key: '?', code: 'Slash', shiftKey: true }, ['help']]
	])('%o is understood', (init, expected) => {
		expect(press(init).defaultPrevented).toBe(true);
		expect(pressed.mock.calls).toEqual([expected]);
	});

	it.each([
		[{ key: 'ئ', code: 'KeyZ' }, ['undo']],
		[{ key: 'ث', code: 'KeyE' }, ['explain']],
		[{ key: '١', code: 'Digit1' }, ['pick', 0]],
		[{ key: '؟', code: 'Slash', shiftKey: true }, ['help']]
	])('%o of an Arabic layout is understood', (init, expected) => {
		press(init);
		expect(pressed.mock.calls).toEqual([expected]);
	});

	it.each(['input', 'textarea', 'select'] as const)('mean nothing while typing in %s', (name) => {
		const field = place(name);
		for (const key of ['1', 'z', 'e', '?', ' ', 'Enter']) {
			expect(press({ key }, field).defaultPrevented).toBe(false);
		}
		expect(pressed).not.toHaveBeenCalled();
	});

	it('leave Space and Enter to the button that they press, but not the digits', () => {
		const button = place('button');
		press({ key: ' ', code: 'Space' }, button);
		press({ key: 'Enter', code: 'Enter' }, button);
		press({ key: '1', code: 'Digit1' }, button);
		expect(pressed.mock.calls).toEqual([['pick', 0]]);
	});

	it('count once for a key held down', () => {
		press({ key: ' ', code: 'Space' });
		press({ key: ' ', code: 'Space', repeat: true });
		expect(pressed.mock.calls).toEqual([['proceed']]);
	});

	it('mean nothing while a dialog is open', () => {
		place('dialog').showModal();
		press({ key: 'z', code: 'KeyZ' });
		expect(pressed).not.toHaveBeenCalled();
	});

	it('leave the combinations of the browser alone', () => {
		expect(press({ key: '1', code: 'Digit1', ctrlKey: true }).defaultPrevented).toBe(false);
		expect(press({ key: 'e', code: 'KeyE', altKey: true }).defaultPrevented).toBe(false);
		expect(pressed).not.toHaveBeenCalled();
	});

	it('keep their usual meaning where nobody handles them', () => {
		window.removeEventListener('keydown', listener);
		const bare = shortcuts({});
		window.addEventListener('keydown', bare);
		expect(press({ key: ' ', code: 'Space' }).defaultPrevented).toBe(false);
		window.removeEventListener('keydown', bare);
	});
});
