import type { Event } from '../model/annotation.ts';
import type { When } from '../model/timeline.ts';
import type { Mention } from './network/story.ts';

/** How far apart the triggers of one sentence may be, in characters. */
const NEAR = 500;

/** Forms of verbs by which a line is more than a noun with its complements. */
const finite =
  /(?<= )(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|did|does|\p{Ll}{2,}ed)(?= |$)/u;

/**
 * Which of the groups that a timeline would show are lines of their own. A noun's line ("closure of the mine") is not where
 * another shown line of its sentence holds its words, unless it has a date of its own; nor where it has no
 * date, nobody who takes part and no place: "latest round of talks". All are kept with `all`.
 */
export function tellable(
  leading: readonly Mention[],
  shown: readonly boolean[],
  whens: readonly When[],
): boolean[] {
  const out = [...shown];
  const tellers = new Map<number, number[]>();
  leading.forEach(({ document }, group) => {
    if (!shown[group]) return;
    const own = tellers.get(document);
    if (own) own.push(group);
    else tellers.set(document, [group]);
  });
  for (const own of tellers.values()) {
    own.sort((a, b) => leading[a]!.event.start - leading[b]!.event.start);
    own.forEach((group, at) => {
      const { event } = leading[group]!;
      if (isFragment(event)) out[group] = false;
      if (!isNominal(event)) return;
      const when = whens[group]!;
      const dated = when.basis === 'stated' || when.basis === 'resolved';
      const owned = /[’'](?:s )? ?\S+(?: \S+)?$/.test(event.what) && event.what.endsWith(event.text);
      if (!dated && (owned || (!event.participants.length && event.place === undefined))) {
        out[group] = false;
        return;
      }
      const words = plain(event.what);
      for (const step of [-1, 1])
        for (let k = at + step; own[k] !== undefined; k += step) {
          const other = leading[own[k]!]!.event;
          if (Math.abs(other.start - event.start) > NEAR) break;
          if (dated && whens[own[k]!]!.edtf !== when.edtf) continue;
          if (other.what.length > event.what.length && plain(other.what).includes(words)) out[group] = false;
        }
    });
  }
  return out;
}

/** One word, a verb without its subject ("Sign up to our newsletter", "Has become a habit"), or that nothing was said. */
function isFragment({ tense, text, what }: Event): boolean {
  if (/ (?:declined?s?|refused?s?) to comment\b/.test(what)) return true;
  if (/^(?:has|have|had|was|were|is|are|will|would|could|may|might) /i.test(what)) return true;
  return !what.includes(' ') || (tense !== 'NONE' && what.toLowerCase().startsWith(`${text.toLowerCase()} `));
}

/** A noun tells the event, by a phrase without a verb of its own. */
function isNominal({ tense, what }: Event): boolean {
  return tense === 'NONE' && !finite.test(what);
}

/** The words of a line that another may hold, without the article before them. */
function plain(what: string): string {
  return what.toLowerCase().replace(/^(?:the|an?) /, '');
}
