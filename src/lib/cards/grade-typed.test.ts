import { describe, expect, it } from 'vitest';
import { gradeTyped } from './grade-typed';
import type { TypedKey } from './item';

function aName(overrides: Partial<TypedKey> = {}): TypedKey {
	return {
		accepted: ['Tamsin al-Rook', 'تامسن الروك', 'Quill'],
		others: ['Tamsin Rooke', 'Quell', 'Juno Thackeray'],
		inputMode: 'text',
		...overrides
	};
}

function typed(text: string, key: TypedKey = aName(), firstTry?: string) {
	return gradeTyped(key, firstTry === undefined ? { text } : { text, firstTry });
}

const right = { fraction: 1, verdict: 'right', rating: 'good' };
const wrong = { fraction: 0, verdict: 'wrong', rating: 'again' };
const nearly = { fraction: 0, verdict: 'nearly', rating: 'again' };

describe('a typed answer', () => {
	it.each(['Tamsin al-Rook', 'tamsin rook', 'TAMSIN AL ROOK', 'تامسن روك', ' تامِسن الرّوك '])(
		'is right as %j',
		(text) => {
			expect(typed(text)).toEqual(right);
		}
	);

	it.each([
		[
			'Muqtada al-Sadr',
			['Moqtada as-Sadr', 'Muktada el Sader', 'Muqtadā aṣ-Ṣadr', 'muqtada assadr']
		],
		[
			'Qasem Soleimani',
			['Qassim Sulaymani', 'Kasem Suleimani', 'Ghasem Soleymani', 'Gasim Sulaimani']
		],
		[
			"Kata'ib Hezbollah",
			['Kataeb Hizbullah', 'Katayib Hizb Allah', 'kataib hizballa', 'Kataʾib Ḥizb Allāh']
		],
		['Abdul Mahdi', ['Abd al-Mahdi', 'Abdel Mehdi', 'Abdulmahdi', 'ʿAbd al-Mahdī']],
		[
			'Falih al-Fayyadh',
			['Faleh Fayad', 'Falih al-Fayyad', 'Falih al Fayyaz', 'Faalih al-Fayyath']
		],
		['Nouri al-Maliki', ['Nuri Maliki', 'Noori al-Malki', 'Nouri almaliki', 'Nury el-Maliky']],
		['Deir ez-Zor', ['Dayr al-Zawr', 'Deir al-Zor', 'Der Ezzor', 'Deir az Zour']],
		[
			'Othman al-Ghanmi',
			['Uthman Ghanimi', 'Osman al-Ganmi', 'Usman al-Ghanmi', 'Othmaan el-Ghanmi']
		]
	] as const)('gives %j in any romanisation', (name, spellings) => {
		for (const spelling of spellings) {
			const { verdict } = typed(spelling, aName({ accepted: [name], others: [] }));
			expect(['right', 'rightWithSpelling'], spelling).toContain(verdict);
		}
	});

	it.each([
		[
			'أبو مهدي المهندس',
			['ابو مهدي المهندس', 'أبي مهدي المهندس', 'أَبُو مهدى المهندس', 'ابومهدي المهندس']
		],
		['كتائب حزب الله', ['كتایب حزب اللہ', 'الكتائب حزب اللّه', 'كتـائب حزب الله']],
		['عادل عبد المهدي', ['عادل عبدالمهدي', 'عادل عبد المهدى']],
		['مقتدى الصدر', ['مقتدي الصدر', 'مُقتدى الصَّدر', 'مقتدى صدر']],
		['دونالد ترامب', ['دونالد ترمب', 'دونلد ترامب']]
	] as const)('gives %s on any Arabic keyboard', (name, spellings) => {
		for (const spelling of spellings) {
			const { verdict } = typed(spelling, aName({ accepted: [name], others: [] }));
			expect(['right', 'rightWithSpelling'], spelling).toContain(verdict);
		}
	});

	it('gives an Arabic name in Latin letters', () => {
		const parliament = aName({ accepted: ['Parliament', 'مجلس النواب'], others: [] });
		expect(typed('Majlis al-Nuwwab', parliament)).toMatchObject({
			verdict: 'rightWithSpelling',
			spelling: 'مجلس النواب'
		});
	});

	it('is right with a note on its spelling after a small slip', () => {
		expect(typed('Tamsni Rook')).toEqual({
			fraction: 1,
			verdict: 'rightWithSpelling',
			rating: 'hard',
			spelling: 'Tamsin al-Rook'
		});
		const army = aName({ accepted: ['الحرس الوطني'], others: [] });
		expect(typed('الحرس الوظني', army)).toMatchObject({ verdict: 'rightWithSpelling' });
	});

	it('may slip in a long word and not in a short one', () => {
		const slips = (text: string, name: string) =>
			typed(text, aName({ accepted: [name], others: [] })).verdict;
		expect(slips('Robespiere', 'Robespierre')).toBe('right');
		expect(slips('Robespiete', 'Robespierre')).toBe('rightWithSpelling');
		expect(slips('Rovespiete', 'Robespierre')).toBe('rightWithSpelling');
		expect(slips('Rofespiete', 'Robespierre')).toBe('rightWithSpelling');
		expect(slips('Asadi', 'Abadi')).toBe('nearly');
		expect(slips('Wrem', 'Wren')).toBe('nearly');
		expect(slips('AAB', 'AAH')).toBe('wrong');
		expect(slips('Majid al-Yasiri', 'Hamid al-Yasiri')).toBe('nearly');
		expect(slips('Nabylon', 'Babylon')).toBe('nearly');
	});

	it('is wrong where it is the name of something else, or as near to one', () => {
		expect(typed('Tamsin Rooke')).toEqual(wrong);
		expect(typed('Quall')).toEqual(wrong);
		const near = aName({ accepted: ['Haidar al-Abadi'], others: ['Haidar al-Asadi'] });
		expect(typed('Haidar al-Aradi', near)).toEqual(wrong);
		expect(typed('Haider al-Abadi', near)).toEqual(right);
	});

	it('is judged in Arabic as in Latin script', () => {
		const key = aName({
			accepted: ['حيدر العبادي', 'العبادي'],
			others: ['أحمد الأسدي', 'قيس الخزعلي', 'ليث الخزعلي']
		});
		expect(typed('حيدر العبادى', key)).toEqual(right);
		expect(typed('حيدر العباذي', key)).toMatchObject({ verdict: 'rightWithSpelling' });
		expect(typed('حيدر العبابي', key)).toEqual(nearly);
		expect(typed('حيدر', key)).toEqual(nearly);
		expect(typed('حيدر العبادي', key, 'حيدر')).toMatchObject({ verdict: 'right', rating: 'hard' });
		expect(typed('أحمد الأسدي', key)).toEqual(wrong);
		expect(typed('الأسدي', key)).toEqual(wrong);
		const qais = aName({ accepted: ['قيس الخزعلي'], others: ['ليث الخزعلي', 'الخزعلي'] });
		expect(typed('الخزعلي', qais)).toEqual(wrong);
		expect(typed('ليث الخزعلى', qais)).toEqual(wrong);
	});

	it('is nearly right where it is a part of this name alone', () => {
		const one = aName({ accepted: ['Camp Ashraf'], others: ['Camp Taji'] });
		expect(typed('Ashraf', one)).toEqual(nearly);
		expect(typed('Camp', one)).toEqual(wrong);
		const qais = aName({ accepted: ['قيس الخزعلي'], others: ['ليث الخزعلي', 'علي الأكبر'] });
		expect(typed('قيس', qais)).toEqual(nearly);
		expect(typed('علي', qais)).toEqual(wrong);
		// Near to the name as a whole as well, but with a word too few for that.
		const guard = aName({ accepted: ['قانون هيئة الحرس الوطني'], others: ['مجلس الوزراء'] });
		expect(typed('قانون الحرس الوطني', guard)).toEqual(nearly);
	});

	it.each([
		['Muqtada al-Sadr', ['Sayyid Muqtada al-Sadr', 'Seyyed Moqtada al-Sadr']],
		['Ali al-Sistani', ['Grand Ayatollah Ali al-Sistani', 'Ayatollah Sayyid Ali Sistani']],
		['Sheikh Qais al-Khazali', ['Qais al-Khazali', 'Shaykh Qais Khazali']],
		['علي السيستاني', ['آية الله علي السيستاني', 'اية الله العظمى السيد علي السيستاني']]
	] as const)('gives %j with a title or without', (name, spellings) => {
		for (const spelling of spellings) {
			expect(typed(spelling, aName({ accepted: [name], others: [] })), spelling).toEqual(right);
		}
	});

	it('is no title where nothing is left', () => {
		const sheikh = aName({ accepted: ['Sheikh', 'الشيخ'], others: [] });
		expect(typed('Sheikh', sheikh)).toEqual(right);
		expect(typed('الشيخ', sheikh)).toEqual(right);
	});

	it.each([
		'Law 40 of 2016',
		'Law No. 40 of 2016',
		'law no 40/2016',
		'Law #40 of 2016',
		'Law 40 for 2016',
		'القانون رقم ٤٠ لسنة ٢٠١٦',
		'القانون ٤٠ لسنة 2016',
		'قانون رقم 40/2016',
		'القانون رقم ٤٠ لعام ٢٠١٦'
	])('is the name of an act as %j', (text) => {
		const act = aName({
			accepted: ['Law 40 of 2016', 'القانون رقم ٤٠ لسنة ٢٠١٦'],
			others: ['Law 36 of 2015', 'القانون رقم ٣٦ لسنة ٢٠١٥']
		});
		expect(typed(text, act)).toEqual(right);
	});

	it.each(['Law No. 40 of 2015', 'Law 41/2016', 'القانون رقم ٤٠ لسنة ٢٠١٥'])(
		'is another act as %j',
		(text) => {
			const accepted = ['Law 40 of 2016', 'القانون رقم ٤٠ لسنة ٢٠١٦'];
			expect(typed(text, aName({ accepted, others: [] }))).toEqual(wrong);
		}
	);

	it('may be tried once more, and is then hard if right', () => {
		const abadi = aName({ accepted: ['Haidar al-Abadi'], others: [] });
		expect(typed('Haidar al-Asadi', abadi)).toEqual(nearly);
		expect(typed('Haidar al-Abadi', abadi, 'Haidar al-Asadi')).toEqual({
			fraction: 1,
			verdict: 'right',
			rating: 'hard'
		});
		expect(typed('Haidar al-Aradi', abadi, 'Haidar al-Asadi')).toEqual(wrong);
	});

	it('is wrong where a number slips', () => {
		const named = aName({ accepted: ['Act 9 of 1924'], others: [] });
		expect(typed('Act 8 of 1924', named)).toEqual(wrong);
		expect(typed('act ٩ of ١٩٢٤', named)).toEqual(right);
		const king = aName({ accepted: ['Louis XVI'], others: [] });
		expect(typed('Louis XIV', king)).toEqual(wrong);
		expect(typed('Luis XVI', king)).toMatchObject({ fraction: 1 });
	});

	it.each(['', '   ', '—', "'"])('is wrong as %j', (text) => {
		expect(typed(text)).toEqual(wrong);
	});
});

describe('a typed number', () => {
	const count = aName({ accepted: ['1,200 ships', '1200'], others: [], inputMode: 'numeric' });

	it.each([
		'1200',
		'1,200',
		'١٢٠٠',
		'١٬٢٠٠',
		'۱۲۰۰',
		'1 200',
		'1.200',
		'1200 ships',
		'1.2 thousand'
	])('is right as %j', (text) => {
		expect(typed(text, count)).toEqual(right);
	});

	it.each(['120', '12000', '1201', '1200 or 1300', 'ships', '1,2'])('is wrong as %j', (text) => {
		expect(typed(text, count)).toEqual(wrong);
	});
});
