import { type Context, type EventItem, type Proposed, publication, relate, type Sieve } from '../context.ts';

/** The tense of a finite verb against the publication (Reichenbach's speech time). */
export const tense: Sieve = {
  name: 'tense',
  read(context) {
    return context.events.flatMap((item) => proposal(context, item));
  },
};

function proposal(context: Context, item: EventItem): Proposed[] {
  const { tense, aspect, modality, polarity, class: kind } = item.event;
  const to = (type: Proposed['type'], confidence: number) => [
    relate(context, item, type, publication, confidence),
  ];
  if (tense === 'FUTURE') return to('AFTER', 0.8);
  if (modality && aspect === 'NONE')
    return /^(will|shall|may|might|can)$/.test(modality) ? to('AFTER', 0.6) : [];
  if (tense === 'PAST') return to('BEFORE', kind === 'REPORTING' ? 0.85 : 0.8);
  if (tense === 'PRESENT' && /^PERFECTIVE/.test(aspect) && polarity === 'POS') return to('BEFORE', 0.8);
  if (tense === 'PRESENT' && aspect === 'PROGRESSIVE') return to('INCLUDES', 0.6);
  if (tense === 'PRESENT' && aspect === 'NONE') return to('INCLUDES', 0.5);
  return [];
}
