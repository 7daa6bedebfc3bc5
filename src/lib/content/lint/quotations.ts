/** A text with whatever stands between quotation marks taken out: others' words are not ours. */
export function withoutQuotations(text: string): string {
	return text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/gu, '""');
}
