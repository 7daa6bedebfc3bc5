declare module 'subset-font' {
	/** @returns the face with the glyphs of `text` alone, and of what its letters join to */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { readonly targetFormat: 'woff2' }
	): Promise<Uint8Array>;
}
