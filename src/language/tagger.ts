import { type LinearModel, model } from '../learn/linear.ts';
import type { Pos, Reading, Term } from './reading.ts';
import {
  contextFeatures,
  type History,
  newHistory,
  remember,
  stateOf,
  type Unit,
  unitsOf,
  wordFeatures,
} from './tagfeatures.ts';

/**
 * Gives every term its Penn tag: greedy, from left to right, each decision by a linear model over the word, its
 * neighbours, compromise's lexicon and the tags before it. The parts of a hyphenated compound share one tag.
 */
export function tagReading(reading: Reading): void {
  const scorer = model('pos');
  for (const sentence of reading.sentences) {
    tagUnits(unitsOf(reading.terms, sentence.first, sentence.last), scorer);
  }
}

const features = new Int32Array(64);

function tagUnits(units: Unit[], scorer: LinearModel): void {
  const history = newHistory();
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    let pos = unit.fixed;
    if (!pos) {
      const count = contextFeatures(units, i, history, features, 0);
      pos = scorer.classes[scorer.best(features, count, sumsOf(unit, history, scorer))] as Pos;
      if (unit.terms.at(-1)!.possessive && !/^(NN|WP|PRP$)/.test(pos)) pos = possessor(unit);
    }
    remember(history, unit, pos);
    for (const term of unit.terms as Term[]) term.pos = pos;
  }
}

const own = new Int32Array(16);

/** What the word brings in its state, added up when it is first met there: half of its features. */
function sumsOf(unit: Unit, history: History, scorer: LinearModel): Int32Array {
  unit.word.sums ??= new Map();
  const { sums } = unit.word;
  const state = stateOf(unit, history);
  const known = sums.get(state);
  if (known) return known;
  const made = scorer.sums(own, wordFeatures(unit, history, own));
  sums.set(state, made);
  return made;
}

/** A possessor is a noun, whatever its word is elsewhere. */
function possessor({ terms }: Unit): Pos {
  const { text } = terms.at(-1)!;
  const plural = /s['’ʼ]$/.test(text);
  if (/^\p{Lu}/u.test(text)) return plural ? 'NNPS' : 'NNP';
  return plural ? 'NNS' : 'NN';
}
