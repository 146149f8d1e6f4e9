import type { Rule } from '../rule.ts';

/** "at that time", "during this period": the time that the story has reached, as it was told. */
export const storyTime: Rule = {
  id: 'story-time',
  about: 'that time, this period: the time that a story has reached',
  pattern:
    /(?:this|that|the same) (?:time|period)(?! (?:around|of (?!the )|limit|zone|frame|out))|(?<=(?:^|[^a-z])at )the time(?=[.,;:)]| (?:and|as|but|by|in|it|on|the|there|to|was|were)\b|$)/,
  read(m, scan) {
    const before = scan.folded.slice(Math.max(0, m.index - 14), m.index);
    if (!/(?:^|[^a-z])(?:at|by|during|around|in|throughout|about|until|since|from) $/.test(before))
      return null;
    return { kind: 'point', shift: { unit: 'day', n: 0, from: 'story' }, same: true };
  },
  examples: [
    {
      text: 'The town was founded in 1801 and burned in 1812. It fell in 1830, and rose in 1834. At [that time] it was small.',
      value: '1834',
    },
  ],
};
