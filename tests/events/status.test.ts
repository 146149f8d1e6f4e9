import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('status', () => {
  it.each([
    ['The airline plans to cancel 40 flights in June.', 'cancel', 'planned'],
    ['The court is scheduled to hear the appeal on Friday.', 'hear', 'planned'],
    ['The union hopes to reach a deal.', 'deal', 'possible'],
    ['The police prevented the marchers from entering the square.', 'entering', 'denied'],
    ['The suspect was unable to pay.', 'pay', 'denied'],
    ['The ministry denied that soldiers had fired on the crowd.', 'fired', 'denied'],
    ['No one was injured in the crash.', 'injured', 'denied'],
    ['He was not charged until June.', 'charged', 'happened'],
    ['The guns did not reach the town until the war was over.', 'reach', 'happened'],
    ['He was not charged in June.', 'charged', 'denied'],
    ['They will not return until June.', 'return', 'denied'],
    ['Neither the mayor nor the council paid the fine.', 'paid', 'denied'],
    ['Both the mayor and the council paid the fine.', 'paid', 'happened'],
    ['Not all of the passengers were rescued.', 'rescued', 'denied'],
    ['All of the passengers were rescued.', 'rescued', 'happened'],
    ['He did not resign, nor did he apologise.', 'apologise', 'denied'],
    ['They surrendered on condition that they be released.', 'released', 'possible'],
    ['Soldiers opened fire without warning anybody.', 'warning', 'denied'],
    ['Unless the pilots return, the airport will close.', 'return', 'possible'],
    ['The upcoming election worries investors.', 'election', 'planned'],
    ['Doctors hope that the patient will recover.', 'recover', 'possible'],
    ['She was about to board a train when the alarm rang.', 'board', 'possible'],
    ['The firm is about to close a plant.', 'close', 'planned'],
    ['The talks may lead to an arrest.', 'arrest', 'possible'],
    ['The talks led to an arrest.', 'arrest', 'happened'],
    ['The talks may lead to the arrest of a clerk.', 'arrest', 'happened'],
    ['The storm forced the crew to abandon the ship.', 'abandon', 'happened'],
  ])('%s', (text, word, status) => {
    expect(tell(text).event(word)?.status).toBe(status);
  });

  it('of a definite noun is not that of a plan which speaks of it', () => {
    expect(tell('Inspectors will examine the explosion.').event('explosion')?.status).toBe('happened');
  });

  it('of a past event stays where its date is told', () => {
    expect(tell('The school closed on May 2.').event('closed')?.status).toBe('happened');
  });

  it('of a participle is not that of the plan beside its noun', () => {
    const { event } = tell('The company plans to break an agreement reached in April.');
    expect(event('reached')?.status).toBe('happened');
  });
});
