/**
 * After so many words a new age begins, and what was not asked for since the last one did is forgotten: unheard-of words
 * and numbers must not fill memory, and common words need not be looked at again.
 */
const AGE = 4000;

/** Longer ones, in UTF-16 units, are no words and not remembered. */
const LONGEST = 64;

/** Remembers what was made of a word, over all documents. */
export class Memo<Value> {
  #made = new Map<string, Value>();
  /** What was made before this age. */
  #older = new Map<string, Value>();
  readonly #make: (word: string) => Value;

  /** @param make what depends on the word alone */
  constructor(make: (word: string) => Value) {
    this.#make = make;
  }

  of(word: string): Value {
    const known = this.#made.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) return this.#make(word);
    if (this.#made.size >= AGE) {
      this.#older = this.#made;
      this.#made = new Map();
    }
    const older = this.#older.get(word);
    const own = detached(word);
    const made = older === undefined ? this.#make(own) : older;
    this.#made.set(own, made);
    return made;
  }
}

/** V8 keeps a longer slice as a view of its whole string: a word that is kept would keep its document. */
function detached(word: string): string {
  return word.length < 13 ? word : ` ${word}`.slice(1);
}
