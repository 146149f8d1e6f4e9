/**
 * The text as the tokenizer should see it, one UTF-16 unit for one, so that offsets hold: LaTeX and doubled
 * quotes become plain ones, dashes between words get room, footnote marks after a word and invisible
 * characters become spaces, and so do long rows of punctuation.
 */
export function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\n]{40,}/gu, (rule) => ' '.repeat(rule.length))
    .replace(/``/g, ' "')
    .replace(/''/g, '" ')
    .replace(/(?<=\p{L})--(?=\p{L})/gu, '— ')
    .replace(/(?<=[\p{L}.,;:"”’)])\[(\d{1,3}|[a-z]|citation needed)\]/gu, (mark) => ' '.repeat(mark.length))
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g, ' ');
}
