import { Memo } from '../learn/memo.ts';
import { datelineEnd } from './dateline.ts';
import type { Piece } from './engine.ts';
import type { Reading, Sentence, Term } from './reading.ts';

/** Verbs that stand between a quotation and its speaker, in the order verb–speaker or speaker–verb. */
const asks = /^(said|says|asked|asks|added|adds|cried|shouted|replied|told|wrote|exclaimed|wondered)$/;

/** Words whose "'s" is a verb (or "us"), never a possessor. */
const contracted = /^(it|he|she|that|this|there|here|what|who|where|how|when|why|let)'s$/;

/**
 * Lays the tokenizer's words over the text: terms with their offsets, sentences, paragraphs. Tags, lemmas and
 * groups are still empty.
 * @param text the text as given
 * @param shown the text of the same length that the tokenizer saw; its line ends are those of paragraphs
 */
export function layTerms(text: string, shown: string, pieces: Piece[]): Reading {
  const reading: Reading = { text, terms: [], sentences: [], nouns: [], verbs: [], clauses: [] };
  const { terms } = reading;
  for (const piece of pieces) {
    let at = piece.start;
    for (const words of divided(joined(piece.sentences))) {
      const from = terms.length;
      let single = false;
      for (const word of words) {
        const start = at + word.pre.length;
        at = start + word.text.length + word.post.length;
        if (!word.text) continue;
        // Most words stand between spaces, which no expression need be asked about.
        const opened = word.pre !== '';
        const closed = word.post !== ' ';
        single = (opened && /(^|[\s(])['‘]$/.test(word.pre)) || (single && !/['’]/.test(word.text));
        // "the workers' rights": the tokenizer takes the apostrophe for a closing quote.
        const owner = closed && !single && /s$/i.test(word.text) && /^['’] +$/.test(word.post);
        if (closed && /['’]/.test(word.post)) single = false;
        const end = start + word.text.length + (owner ? 1 : 0);
        const before = terms.at(-1);
        // Tokenizers that went over the text before us leave "Pakistan 's" and "did n't".
        const quote = word.pre.length === 1 && /['’]$/.test(word.pre) && /^(s|re|ve|ll|d|m)$/.test(word.text);
        const cut = quote && start > 1 ? 1 : 0;
        if (before) before.post = text.slice(before.end, start - cut);
        const surface = text.slice(start - cut, end);
        terms.push(
          newTerm(terms.length, start - cut, surface, before ? '' : text.slice(0, start - cut), word.tags),
        );
      }
      closeSentences(reading, from, at);
    }
  }
  const last = terms.at(-1);
  if (last) last.post = text.slice(last.end);
  // White space belongs to the word before it, opening punctuation to the word after it.
  for (let i = 1; i < terms.length; i++) {
    if (terms[i - 1]!.post === ' ') continue;
    const open = /[([{“‘«`]+['"]?$|(?<=\s|—|--)["'$#@<“‘`]+$/.exec(terms[i - 1]!.post);
    if (!open) continue;
    terms[i]!.pre = open[0];
    terms[i - 1]!.post = terms[i - 1]!.post.slice(0, open.index);
  }
  finishSentences(reading, shown);
  return reading;
}

/** Words as written, with their normal form: one string for all the places where a word stands. */
const forms = new Memo((text) => {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'");
  const possessive = lower.length > 2 && /('s|s')$/.test(lower) && !contracted.test(lower);
  return { text, norm: possessive ? lower.replace(/'s?$/, '') : lower, possessive };
});

/** Words that begin a sentence after an abbreviation, since none of them is a name's first. */
const opens = /^(The|He|She|It|They|We|His|Her|Their|But)$/;

/** Sentences, with those cut in two that the tokenizer takes for one after "44 BC." and "Main St." */
function divided<T extends { text: string; post: string }>(sentences: T[][]): T[][] {
  const out: T[][] = [];
  for (const words of sentences) {
    let from = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      const { text, post } = words[i]!;
      if (!/^\.["”’)]?\s/.test(post)) continue;
      const next = words[i + 1]!.text;
      const year = /^(BC|AD)$/.test(text) && /\d$/.test(words[i - 1]?.text ?? '') && /^\p{Lu}/u.test(next);
      if (!year && !(opens.test(next) && !/^vs?$/i.test(text))) continue;
      out.push(words.slice(from, i + 1));
      from = i + 1;
    }
    out.push(from ? words.slice(from) : words);
  }
  return out;
}

/** Sentences, with those put together again that the tokenizer cuts at "No." before a number. */
function joined<T extends { text: string; post: string }>(sentences: T[][]): T[][] {
  const out: T[][] = [];
  for (const words of sentences) {
    const before = out.at(-1)?.at(-1);
    if (
      before &&
      /^nos?\.?$/i.test(before.text) &&
      /^(\.\s|\s)/.test(before.post) &&
      /^\d/.test(words[0]?.text ?? '')
    )
      out[out.length - 1] = [...out.at(-1)!, ...words];
    else out.push(words);
  }
  return out;
}

function newTerm(index: number, start: number, text: string, pre: string, tags: Set<string>): Term {
  const form = forms.of(text);
  return {
    index,
    sentence: -1,
    start,
    end: start + text.length,
    text: form.text,
    pre,
    post: '',
    norm: form.norm,
    lemma: '',
    pos: 'NN',
    possessive: form.possessive,
    tags,
    verb: -1,
    noun: -1,
    clause: -1,
  };
}

/** No sentence of prose is longer, in terms; lists and rubbish are cut there, so that no rule gets slow on them. */
const LONGEST = 250;

/** The tokenizer keeps a short quotation of several sentences together; what follows its end is cut off. */
function closeSentences(reading: Reading, from: number, to: number): void {
  const { text, terms, sentences } = reading;
  let first = from;
  const opens = from === 0 || terms[from - 1]!.post.includes('\n');
  const dateline = opens && from < terms.length ? datelineEnd(terms, from, terms.length - 1) : -1;
  for (let i = from; i < terms.length; i++) {
    const term = terms[i]!;
    const next = terms[i + 1];
    const ends = i === dateline || (next && endsSentence(text.slice(term.end, next.start), terms, i + 1));
    if (next && i - first < LONGEST && !ends) continue;
    sentences.push({
      index: sentences.length,
      first,
      last: i,
      start: terms[first]!.start,
      end: next ? term.end : to,
      paragraph: 0,
    });
    first = i + 1;
  }
}

function endsSentence(after: string, terms: Term[], next: number): boolean {
  if (after === ' ' && !terms[next - 1]!.text.endsWith('.')) return false;
  // "in the U.S. The firm": the full stop went with the abbreviation.
  const gap = /\.$/.test(terms[next - 1]!.text) ? `.${after}` : after;
  if (!/[.!?]/.test(gap) || !/^\p{Lu}/u.test(terms[next]!.text)) return false;
  if (/^\.\s+$/.test(gap)) return !abbreviated(terms[next - 1]!) && starters.has(terms[next]!.norm);
  if (!/[.!?]\s*["”]\s+|\s[.!?]\s+/.test(gap)) return false;
  if (!/[!?]/.test(gap)) return true;
  for (let i = next; i < Math.min(next + 5, terms.length); i++) if (asks.test(terms[i]!.norm)) return false;
  return true;
}

/** Words that begin sentences and are no names, for the full stops that the tokenizer takes for an abbreviation's. */
const starters = new Set(
  `the a an this that these those such it he she they we i you in on at but and his her their our my there when if for
  as after some many most all no so what how why who while although since with from by both each`.split(
    /\s+/,
  ),
);

function abbreviated({ text, norm }: Term): boolean {
  return (
    text.length < 2 || /^(mr|mrs|ms|dr|gen|lt|col|sen|rep|gov|st|vs|maj|capt|sgt|prof|rev|hon|no)$/.test(norm)
  );
}

function finishSentences({ terms, sentences }: Reading, shown: string): void {
  let paragraph = 0;
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const last = terms[sentence.last]!;
    sentence.end = last.end + (/^[^\s]*/.exec(last.post)?.[0].length ?? 0);
    if (before && shown.slice(terms[before.last]!.end, sentence.start).includes('\n')) paragraph++;
    sentence.paragraph = paragraph;
    before = sentence;
    for (let i = sentence.first; i <= sentence.last; i++) terms[i]!.sentence = sentence.index;
  }
}
