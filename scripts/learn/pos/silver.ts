import type { Pos } from '../../../src/language/reading.ts';
import { newHistory, remember, unitFeatures } from '../../../src/language/tagfeatures.ts';
import type { LinearModel } from '../../../src/learn/linear.ts';
import { type Labelled, unitSentences } from './labelled.ts';

/** The Penn tags that each universal tag may stand for. */
const compatible: Record<string, RegExp> = {
  NOUN: /^NNS?$/,
  PROPN: /^NNPS?$/,
  VERB: /^VB/,
  AUX: /^(VB|MD)/,
  ADJ: /^(JJ|CD|DT)/,
  ADV: /^(RB|WRB|RP|JJR)/,
  ADP: /^(IN|TO|RP)/,
  SCONJ: /^(IN|WRB)/,
  PART: /^(TO|RB|POS)/,
  PRON: /^(PRP|WP|WDT|DT|EX|NN$)/,
  DET: /^(DT|PRP\$|WDT|PDT)/,
  CCONJ: /^CC/,
  NUM: /^(CD|JJ)/,
  INTJ: /^UH/,
};

interface Wink {
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
  its: { value: unknown; pos: unknown };
}

/**
 * Sentences of raw text with the tags on which a first model and wink-nlp agree; the other words stay unknown.
 * Sentences on which they hardly agree (lists, tables) are left out.
 */
export function silver(texts: string[], model: LinearModel, teachers: NodeJS.Require): Labelled[] {
  const wink = teachers('wink-nlp')(teachers('wink-eng-lite-web-model'), ['sbd', 'pos']) as Wink;
  const out: Labelled[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    const universal = universalTags(text, wink);
    for (const units of unitSentences(text)) {
      const key = units.map((unit) => unit.word.lower).join(' ');
      if (units.length < 5 || units.length > 60 || seen.has(key)) continue;
      seen.add(key);
      const guessed = guess(units, model);
      const tags = units.map((unit, i) => {
        const coarse = universal.get(unit.terms[0]!.start);
        if (coarse?.end !== unit.terms.at(-1)!.end && unit.terms.length === 1 && !unit.terms[0]!.possessive)
          return undefined;
        return coarse && compatible[coarse.tag]?.test(guessed[i]!) ? guessed[i] : undefined;
      });
      if (tags.filter(Boolean).length < units.length * 0.75) continue;
      out.push({ units, tags });
    }
  }
  return out;
}

function guess(units: Labelled['units'], model: LinearModel): Pos[] {
  const features = new Int32Array(64);
  const history = newHistory();
  return units.map((unit, i) => {
    const count = unitFeatures(units, i, history, features);
    const pos = unit.fixed ?? (model.classes[model.best(features, count)] as Pos);
    remember(history, unit, pos);
    return pos;
  });
}

function universalTags(text: string, wink: Wink): Map<number, { end: number; tag: string }> {
  const tokens = wink.readDoc(text).tokens();
  const words = tokens.out(wink.its.value);
  const tags = tokens.out(wink.its.pos);
  const map = new Map<number, { end: number; tag: string }>();
  let at = 0;
  words.forEach((word, i) => {
    const start = text.indexOf(word, at);
    if (start < 0 || start > at + 200) return;
    at = start + word.length;
    map.set(start, { end: at, tag: tags[i]! });
  });
  return map;
}
