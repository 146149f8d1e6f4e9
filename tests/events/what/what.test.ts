import { describe, expect, it } from 'vitest';
import { tell } from '../lines.ts';

const line = (text: string, trigger: string) => tell(text, trigger).what;

describe('a verb tells its event', () => {
  it.each([
    ['On Monday, France expelled two envoys.', 'expelled', 'France expelled two envoys'],
    [
      'Maria Lopez, who led the union for years, resigned on Friday.',
      'resigned',
      'Maria Lopez resigned on Friday',
    ],
    [
      'Maria Lopez, who led the union for years, resigned on Friday.',
      'led',
      'Maria Lopez led the union for years',
    ],
    ['Spain attacked the port, destroying two ships.', 'destroying', 'Spain destroyed two ships'],
    ['Maria Lopez was arrested and charged on Friday.', 'charged', 'Maria Lopez was charged on Friday'],
    ['The company also sold its ships.', 'sold', 'The company sold its ships'],
    ['Maria Lopez has never visited Chile.', 'visited', 'Maria Lopez has never visited Chile'],
  ])('%s (%s)', (text, trigger, expected) => {
    expect(line(text, trigger)).toBe(expected);
  });

  it('cuts a long line before a phrase, not inside one', () => {
    const text =
      'The regional court ordered the owners of the abandoned cement works to remove all of the waste oil from the cellars within sixty days of the ruling.';
    const told = line(text, 'ordered');
    expect(told.length).toBeLessThan(130);
    expect(told).toMatch(/waste oil( from the cellars)?( within sixty days)?$/);
  });
});

describe('a line never says more than the article', () => {
  it.each([
    ['The minister denied that the army had shelled the village.', 'shelled', /denied that/],
    ['Maria Lopez was accused of stealing the ring.', 'stealing', /accused of/],
    ['Spain refused to sign the treaty.', 'sign', /refused to sign/],
    ['France could attack if the talks collapse.', 'collapse', /could attack if/],
    ['If the talks collapse, France could attack.', 'collapse', /could attack if the talks collapse/],
    ['The miners threatened to strike.', 'strike', /threatened to strike/],
    ['Maria Lopez hoped that Spain would win.', 'win', /hoped/],
  ])('%s (%s)', (text, trigger, expected) => {
    expect(line(text, trigger)).toMatch(expected);
  });

  it('keeps the name off where "it" may be something else than a place', () => {
    const told = line('Chile and Peru signed a truce in Lima. It collapsed within hours.', 'collapsed');
    expect(told).toBe('It collapsed within hours');
  });
});

describe('reports', () => {
  it('leaves out who said it', () => {
    const text = 'Officials said on Monday that Spain had closed the border.';
    expect(line(text, 'closed')).toBe('Spain had closed the border');
  });

  it('tells a report with its content', () => {
    const text = 'Officials said on Monday that Spain had closed the border.';
    expect(line(text, 'said')).toMatch(/^Officials said .*Spain had closed the border$/);
  });

  it('tells the content also where it comes first', () => {
    const text = 'Spain had closed the border, Maria Lopez said.';
    expect(line(text, 'said')).toBe('Maria Lopez said that Spain had closed the border');
    expect(line(text, 'closed')).toBe('Spain had closed the border');
  });

  it('does not cut a quotation that it has begun', () => {
    const told = line('Spain issued what officials called “fair, clear, and final” terms.', 'issued');
    expect(told).toMatch(/“fair, clear, and final” terms$/);
  });

  it('balances quotation marks', () => {
    const told = line('“We closed the mine,” Maria Lopez said.', 'said');
    expect(told.split('“').length).toBe(told.split('”').length);
  });
});

describe('a noun tells its event', () => {
  it.each([
    ['Spain launched airstrikes.', 'airstrikes', 'Spain launched airstrikes'],
    ['After heavy fighting along the river, Spain withdrew.', 'fighting', 'Heavy fighting along the river'],
    ['The seizure of the ship angered Spain.', 'seizure', 'Seizure of the ship'],
  ])('%s (%s)', (text, trigger, expected) => {
    expect(line(text, trigger)).toBe(expected);
  });

  it('is not told by the verb that ended it', () => {
    expect(line('Spain ended a long blockade of the southern ports.', 'blockade')).not.toMatch(/ended/);
  });
});
