/** Words that tell nothing of what an event is about. Source: written for this project. */
const empty = new Set(
  (
    'about after again against all also and are been before being between but can could did does during each for from ' +
    'had has have her him his how into its just may might more most much new not now off one only other our out over own ' +
    'said say says she should since some such than that the their them then there these they this those through two under ' +
    'until upon was were what when where which while who whom whose will with would you your'
  ).split(' '),
);

/** The content words of a text, lower-case, roughly stemmed. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !empty.has(word)).map(stem);
}

/** A word without its commonest English endings: enough to match "launched" and "launches". */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  return word.replace(/(ations?|ions?|ments?|ings?|ers?|ed|es|s|e)$/, '');
}
