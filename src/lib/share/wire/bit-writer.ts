/** Writes whole numbers bit by bit, the highest bit first. */
export class BitWriter {
	readonly #bytes: number[] = [];
	/** Bits written to the last byte, 1 to 8; 8 where there is none. */
	#filled = 8;

	/**
	 * @param value a whole number, 0 to 2^width - 1: whatever else is a bug, and throws
	 * @param width 0 to 32
	 */
	bits(value: number, width: number): void {
		if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
			throw new RangeError(`${String(value)} does not fit ${String(width)} bits.`);
		}
		for (let bit = width - 1; bit >= 0; bit -= 1) this.#bit(Math.floor(value / 2 ** bit) % 2);
	}

	flag(isSet: boolean): void {
		this.#bit(isSet ? 1 : 0);
	}

	/** A whole number from 0 in groups of `width` bits, each behind a bit that says that more follow. */
	varint(value: number, width: number): void {
		const group = 2 ** width;
		const groups = [value % group];
		for (let rest = Math.floor(value / group); rest > 0; rest = Math.floor(rest / group)) {
			groups.unshift(rest % group);
		}
		groups.forEach((one, at) => {
			this.flag(at < groups.length - 1);
			this.bits(one, width);
		});
	}

	/** Whole bytes, from the next whole byte on. */
	raw(bytes: Uint8Array): void {
		for (const byte of bytes) this.bits(byte, 8);
	}

	/** What was written, with zeros up to a whole byte. */
	done(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#bytes);
	}

	#bit(bit: number): void {
		if (this.#filled === 8) {
			this.#bytes.push(0);
			this.#filled = 0;
		}
		const last = this.#bytes.length - 1;
		this.#bytes[last] = (this.#bytes[last] ?? 0) | (bit << (7 - this.#filled));
		this.#filled += 1;
	}
}
