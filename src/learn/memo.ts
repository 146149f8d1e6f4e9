/** So many words are remembered; one more, and it starts again: a document of unheard-of words must not fill memory. */
const MOST = 20_000;

/** Longer ones, in UTF-16 units, are no words and not remembered. */
const LONGEST = 64;

/** Remembers what was made of a word, over all documents. */
export class Memo<Value> {
  readonly #made = new Map<string, Value>();
  readonly #make: (word: string) => Value;

  /** @param make what depends on the word alone */
  constructor(make: (word: string) => Value) {
    this.#make = make;
  }

  of(word: string): Value {
    const known = this.#made.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) return this.#make(word);
    if (this.#made.size >= MOST) this.#made.clear();
    const own = detached(word);
    const made = this.#make(own);
    this.#made.set(own, made);
    return made;
  }
}

/** V8 keeps a longer slice as a view of its whole string: a word that is kept would keep its document. */
function detached(word: string): string {
  return word.length < 13 ? word : ` ${word}`.slice(1);
}
