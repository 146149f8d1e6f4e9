import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pos } from '../../../src/language/reading.ts';

export interface TaggedToken {
  start: number;
  end: number;
  pos: Pos;
}

export interface TaggedDocument {
  id: string;
  text: string;
  tokens: TaggedToken[];
}

/** The texts of the Brown corpus, put back together as running text, with Penn tags over it. */
export function brownDocuments(folder: string): TaggedDocument[] {
  return readdirSync(folder)
    .filter((name) => /^c[a-r]\d\d$/.test(name))
    .sort()
    .map((id) => {
      let text = '';
      const tokens: TaggedToken[] = [];
      for (const line of readFileSync(join(folder, id), 'latin1').split('\n')) {
        const words = line.trim().split(/\s+/).filter(Boolean).map(split);
        if (!words.length) continue;
        const tags = words.map((_, i) => pennTag(words, i));
        words.forEach(({ word }, i) => {
          const tag = tags[i]!;
          const glued = /^[,.;:?!)\]]$|^''$/.test(word) || /(^|\s)[([]$|`$/.test(text);
          if (text && !/\n$/.test(text) && !glued) text += ' ';
          // Their opening quotes are two graves; half of them are given as plain quotes here, as most texts have.
          const shown = word === '``' ? '“' : word === "''" ? '”' : word;
          if (/“$/.test(text.trimEnd())) text = text.trimEnd();
          if (tag) tokens.push({ start: text.length, end: text.length + shown.length, pos: tag });
          text += shown;
        });
        text += '\n\n';
      }
      return { id, text, tokens };
    });
}

interface BrownWord {
  word: string;
  tag: string;
  title: boolean;
}

function split(token: string): BrownWord {
  const at = token.lastIndexOf('/');
  const raw = token.slice(at + 1).toLowerCase();
  return {
    word: token.slice(0, at),
    tag: raw
      .replace(/-(tl|hl|nc)/g, '')
      .replace(/\+.*/, '')
      .replace(/(?<=.)\*$/, ''),
    title: raw.includes('-tl'),
  };
}

// biome-ignore format: a table
const table: Record<string, Pos> = {
  at: 'DT', ap: 'JJ', ap$: 'JJ', abl: 'PDT', abn: 'DT', abx: 'DT', be: 'VB', bed: 'VBD', bedz: 'VBD', beg: 'VBG',
  bem: 'VBP', ber: 'VBP', ben: 'VBN', bez: 'VBZ', cc: 'CC', cd: 'CD', cd$: 'CD', cs: 'IN', do: 'VB', dod: 'VBD', doz: 'VBZ',
  dt: 'DT', dt$: 'DT', dti: 'DT', dts: 'DT', dtx: 'DT', ex: 'EX', hv: 'VB', hvd: 'VBD', hvg: 'VBG', hvn: 'VBN',
  hvz: 'VBZ', in: 'IN', jj: 'JJ', jj$: 'JJ', jjr: 'JJR', jjs: 'JJS', jjt: 'JJS', md: 'MD', nn: 'NN', nn$: 'NN',
  nns: 'NNS', nns$: 'NNS', np: 'NNP', np$: 'NNP', nps: 'NNPS', nps$: 'NNPS', nr: 'NN', nr$: 'NN', nrs: 'NNS',
  od: 'JJ', pn: 'NN', pn$: 'NN', pp$: 'PRP$', pp$$: 'PRP', ppl: 'PRP', ppls: 'PRP', ppo: 'PRP', pps: 'PRP',
  ppss: 'PRP', ql: 'RB', qlp: 'RB', rb: 'RB', rb$: 'RB', rbr: 'RBR', rbt: 'RBS', rn: 'RB', rp: 'RP', to: 'TO', uh: 'UH',
  vb: 'VB', vbd: 'VBD', vbg: 'VBG', vbn: 'VBN', vbz: 'VBZ', wdt: 'WDT', wp$: 'WP$', wpo: 'WP', wps: 'WP',
  wql: 'WRB', wrb: 'WRB', '*': 'RB',
};

function pennTag(words: BrownWord[], i: number): Pos | undefined {
  const { word, tag, title } = words[i]!;
  if (tag.startsWith('fw-')) return 'FW';
  const pos = table[tag];
  const lower = word.toLowerCase();
  const capital = /^[A-Z]/.test(word);
  if (!pos) return undefined;
  if (tag === 'in' && lower === 'to') return 'TO';
  if (title && capital && /^(NN|JJ|VBN|VBG)$/.test(pos)) return 'NNP';
  if (title && capital && pos === 'NNS') return 'NNPS';
  if (tag.startsWith('nr') && capital) return pos === 'NNS' ? 'NNPS' : 'NNP';
  if (tag === 'wps' && lower === 'that') return 'WDT';
  if (tag === 'wdt' && lower.startsWith('what')) return 'WP';
  if (lower === 'more' || lower === 'less') return tag === 'ap' ? 'JJR' : 'RBR';
  if (lower === 'most' || lower === 'least') return tag === 'ap' ? 'JJS' : 'RBS';
  if ((tag === 'abn' || tag === 'abl') && /^(at|dt|dts|pp\$|np\$|nn\$)$/.test(words[i + 1]?.tag ?? ''))
    return 'PDT';
  if (tag === 'abl') return 'RB';
  if (/^(vb|do|hv)$/.test(tag)) return baseForm(words, i);
  return pos;
}

/** Brown has one tag for the bare verb: Penn has VB after "to", modals and "do", and VBP after a subject. */
function baseForm(words: BrownWord[], i: number): Pos {
  if (/^(don't|haven't|have|do)$/i.test(words[i]!.word) && i === 0) return 'VB';
  for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
    const { tag } = words[k]!;
    if (/^(rb|rbr|ql|\*|abn|qlp)$/.test(tag)) continue;
    if (/^(to|md|do|dod|doz)$/.test(tag)) return 'VB';
    if (tag === 'ppo') return 'VB';
    if (tag === 'cc') {
      // "to come and go": as the verb that it is coordinated with.
      for (let j = k - 1; j >= Math.max(0, k - 12); j--) {
        if (/^(vb|do|hv|be)$/.test(words[j]!.tag)) return baseForm(words, j);
        if (/^(vbz|bez|ber|doz|hvz|vbd|bedz|bed)$/.test(words[j]!.tag)) return 'VBP';
        if (/^(md|to)$/.test(words[j]!.tag)) return 'VB';
      }
      return 'VB';
    }
    // Questions and inversions: "did the men go".
    for (let j = k - 1; j >= Math.max(0, k - 6); j--) {
      if (/^(md|do|dod|doz)$/.test(words[j]!.tag)) return 'VB';
      if (/^(vb|be|hv|bez|ber|cc|cs|wps|wdt|wrb|,)/.test(words[j]!.tag)) break;
      if (/^(let|make|makes|made|help|helped|see|saw|hear|heard|watch|watched)$/i.test(words[j]!.word))
        return 'VB';
    }
    return 'VBP';
  }
  return 'VB';
}
