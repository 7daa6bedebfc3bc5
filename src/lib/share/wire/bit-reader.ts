/** Thrown inside of a codec, and caught at its door: the bytes say nothing that was ever written. */
export class WireDamage extends Error {
	override readonly name = 'WireDamage';
}

/** Reads what `BitWriter` has written. Throws `WireDamage` for whatever it would not write. */
export class BitReader {
	readonly #bytes: Uint8Array;
	/** In bits. */
	#at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.#at = at;
	}

	/** One that reads on from here by itself. */
	fork(): BitReader {
		return new BitReader(this.#bytes, this.#at);
	}

	/** @param width 0 to 32 */
	bits(width: number): number {
		if (this.#at + width > this.#bytes.length * 8) throw new WireDamage('the end is missing');
		let value = 0;
		for (let left = width; left > 0; left -= 1) {
			const byte = this.#bytes[this.#at >> 3] ?? 0;
			value = value * 2 + ((byte >> (7 - (this.#at & 7))) & 1);
			this.#at += 1;
		}
		return value;
	}

	flag(): boolean {
		return this.bits(1) === 1;
	}

	/** A number as `BitWriter.varint` writes it: in as few groups as it needs, and at most `most`. */
	varint(width: number, most: number): number {
		let value = 0;
		for (let first = true; ; first = false) {
			const more = this.flag();
			const group = this.bits(width);
			if (first && more && group === 0) throw new WireDamage('a number is longer than it needs');
			value = value * 2 ** width + group;
			if (value > most) throw new WireDamage('a number is too large');
			if (!more) return value;
		}
	}

	/** A number below `count`. */
	below(count: number): number {
		const value = this.bits(widthFor(count));
		if (value >= count) throw new WireDamage('a place does not exist');
		return value;
	}

	raw(count: number): Uint8Array<ArrayBuffer> {
		if (this.#at + count * 8 > this.#bytes.length * 8) throw new WireDamage('the end is missing');
		return Uint8Array.from({ length: count }, () => this.bits(8));
	}

	/** All whole bytes that are left, after the zeros that fill the present one. */
	rest(): Uint8Array<ArrayBuffer> {
		this.#fill();
		return this.raw(this.#bytes.length - this.#at / 8);
	}

	/** Says that nothing may be left but the zeros that fill the last byte. */
	end(): void {
		this.#fill();
		if (this.#at !== this.#bytes.length * 8) throw new WireDamage('something is left');
	}

	#fill(): void {
		while (this.#at % 8 !== 0) {
			if (this.flag()) throw new WireDamage('what fills the last byte is not zero');
		}
	}
}

/** How many bits tell `count` things apart. */
export function widthFor(count: number): number {
	return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}
