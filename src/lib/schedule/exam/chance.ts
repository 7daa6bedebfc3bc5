/**
 * A chance, 0 to just under 1, that is a function of its place: the same student gives the same
 * answer to the n-th question about a fact whatever was asked before. So two policies meet the same
 * luck, and few students tell them apart. Murmur3's last mixing step; not `createRandom`, as it runs
 * once for every simulated answer.
 */
export function chanceAt(seed: number, fact: number, count: number): number {
	let word = (seed ^ Math.imul(fact + 1, 2_654_435_761) ^ Math.imul(count + 1, 2_246_822_507)) | 0;
	word = Math.imul(word ^ (word >>> 16), 2_246_822_507);
	word = Math.imul(word ^ (word >>> 13), 3_266_489_909);
	return ((word ^ (word >>> 16)) >>> 0) / 4_294_967_296;
}
