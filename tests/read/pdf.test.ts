import { describe, expect, it } from 'vitest';
import { type Box, joinLines, readingOrder } from '../../src/read/pdf/lines.ts';
import { joinBroken, paragraphs } from '../../src/read/pdf/paragraphs.ts';

const box = (text: string, x0: number, y: number, size = 10, width = text.length * 5): Box => ({
  text,
  x0,
  x1: x0 + width,
  y,
  size,
});
const texts = (blocks: Box[][]) => blocks.map((block) => block.map(({ text }) => text).join(' '));

describe('lines of a page', () => {
  it('are joined from pieces, a column apart from its neighbour', () => {
    const lines = joinLines([
      box('right', 300, 700),
      box('sank', 76, 700),
      box('It', 60, 700.5),
      box('ed', 96.2, 700),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['It sanked', 'right']);
  });

  it('are read one column after the other, between the lines that span them', () => {
    const column = (name: string, x: number, top: number) =>
      [0, 1, 2, 3].map((n) => box(`${name}${n} ${'word '.repeat(6)}`.trim(), x, top - 12 * n));
    const page = [
      box('headline '.repeat(12), 50, 740),
      ...column('a', 50, 700),
      ...column('b', 300, 700),
      box('between '.repeat(12), 50, 640),
      ...column('c', 50, 600),
      ...column('d', 300, 600),
    ];
    const order = texts(readingOrder(page)).map((text) => text.slice(0, 2));
    expect(order).toEqual(['he', 'a0', 'b0', 'be', 'c0', 'd0']);
  });

  it('stay one column where a block is only indented', () => {
    const page = [0, 1, 2, 3, 4, 5].map((n) => box('plain words of a line', n > 2 ? 90 : 50, 700 - 12 * n));
    expect(readingOrder(page)).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  const lines = (...rows: [string, number?, number?][]) => {
    let y = 700;
    return rows.map(([text, x = 50, drop = 12]) => box(text, x, (y -= drop), 10, 200));
  };

  it('begin at an indent or after a space', () => {
    expect(paragraphs(lines(['One'], ['two.'], ['Three', 60], ['four.'], ['Five', 50, 24], ['six']))).toEqual(
      ['One two.', 'Three four.', 'Five six'],
    );
  });

  it('have their divided words joined, but not their compounds and names', () => {
    expect(
      paragraphs(lines(['the fire-'], ['fighters of the Anglo-'], ['French com\u00ad'], ['pany'])),
    ).toEqual(['the firefighters of the Anglo-French company']);
  });

  it('go on over a column or page unless the sentence has ended or a heading stands between', () => {
    expect(joinBroken('the ferry was tow-', 'ed away')).toBe('the ferry was towed away');
    expect(joinBroken('The ferry sank.', 'nobody knew')).toBeUndefined();
    expect(joinBroken('Earlier trouble', 'In March it')).toBeUndefined();
  });
});
