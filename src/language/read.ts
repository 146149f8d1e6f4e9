import { tokenise } from './engine.ts';
import { lemmaOf } from './lemma.ts';
import { plain } from './plain.ts';
import type { Clause, NounGroup, Reading, Sentence, VerbGroup } from './reading.ts';
import { tagReading } from './tagger.ts';
import { layTerms } from './terms.ts';
import { unwrap } from './wrap.ts';

/** Reads a text once: sentences, terms, noun and verb groups, clauses, all with their offsets. */
export function read(text: string): Reading {
  const shown = plain(unwrap(text));
  const reading = layTerms(text, shown, tokenise(shown));
  tagReading(reading);
  for (const term of reading.terms) term.lemma = lemmaOf(term.norm, term.pos);
  for (const sentence of reading.sentences) groups(reading, sentence);
  return reading;
}

function groups(reading: Reading, sentence: Sentence): void {
  const { terms, nouns, verbs, clauses } = reading;
  const begin = verbs.length;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const term = terms[i]!;
    if (/^(NN|PRP$|CD|DT|JJ)/.test(term.pos)) {
      let last = i;
      while (
        last < sentence.last &&
        !/[,;:]/.test(terms[last]!.post) &&
        /^(NN|JJ|CD|POS|VBN)/.test(terms[last + 1]!.pos)
      )
        last++;
      while (last > i && !/^(NN|CD|PRP)/.test(terms[last]!.pos)) last--;
      if (!/^(NN|PRP|CD)/.test(terms[last]!.pos)) continue;
      const pos = terms[last]!.pos;
      const group: NounGroup = {
        index: nouns.length,
        first: i,
        last,
        head: last,
        plural: /S$/.test(pos),
        kind: pos === 'PRP' ? 'pronoun' : pos === 'CD' ? 'number' : /^NNP/.test(pos) ? 'proper' : 'common',
        ...(i > sentence.first && terms[i - 1]!.pos === 'IN' && { preposition: i - 1 }),
      };
      for (let k = i; k <= last; k++) terms[k]!.noun = group.index;
      nouns.push(group);
      i = last;
    } else if (/^(VB|MD)/.test(term.pos)) {
      let last = i;
      while (
        last < sentence.last &&
        /^(VB|MD|RB|TO)/.test(terms[last + 1]!.pos) &&
        !/,/.test(terms[last]!.post)
      )
        last++;
      while (last > i && !/^VB/.test(terms[last]!.pos)) last--;
      const head = terms[last]!;
      const words = terms.slice(i, last + 1);
      const past = words.some((word) => word.pos === 'VBD' || word.norm === 'had');
      const group: VerbGroup = {
        index: verbs.length,
        first: i,
        last,
        head: last,
        lemma: head.lemma,
        finite: true,
        form: 'finite',
        tense: words.some((word) => word.norm === 'will') ? 'FUTURE' : past ? 'PAST' : 'PRESENT',
        aspect: words.length > 1 && /^ha(d|s|ve)$/.test(words[0]!.norm) ? 'PERFECTIVE' : 'NONE',
        negative: words.some((word) => /^(not|never)$|n't$/.test(word.norm)),
        voice: 'active',
        copular: head.tags.has('Copula'),
        ...(words[0]!.pos === 'MD' && { modality: words[0]!.norm }),
      };
      for (let k = i; k <= last; k++) terms[k]!.verb = group.index;
      verbs.push(group);
      i = last;
    }
  }
  const own = verbs.slice(begin);
  let from = sentence.first;
  for (const [n, verb] of own.entries()) {
    const last = n === own.length - 1 ? sentence.last : Math.max(verb.last, own[n + 1]!.first - 2);
    const subject = nouns.findLast(
      (noun) => noun.last < verb.first && noun.first >= from && noun.preposition === undefined,
    );
    const object = nouns.find(
      (noun) => noun.first > verb.last && noun.last <= last && noun.preposition === undefined,
    );
    const clause: Clause = {
      index: clauses.length,
      sentence: sentence.index,
      first: from,
      last,
      kind: n ? 'coordinate' : 'main',
      verb: verb.index,
      subjectExplicit: !!subject,
      obliques: [],
      quoted: false,
      ...(subject && { subject: subject.index }),
      ...(object && { object: object.index }),
    };
    for (let k = from; k <= last; k++) terms[k]!.clause = clause.index;
    clauses.push(clause);
    from = last + 1;
  }
}
