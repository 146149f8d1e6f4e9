import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/read/lines.ts';

async function lines(chunks: Uint8Array[], maxSize = 1000) {
  const found: (string | number)[][] = [];
  for await (const { number, text, error } of readLines(Readable.from(chunks), maxSize))
    found.push([number, error?.code ?? text]);
  return found;
}

describe('readLines', () => {
  it('joins lines and characters that chunks have cut', async () => {
    const bytes = Buffer.from('één\n\r\n  \ntwee\nδ');
    const every = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await lines(every)).toEqual([
      [1, 'één'],
      [4, 'twee'],
      [5, 'δ'],
    ]);
  });

  it('unpacks gzip', async () => {
    const packed = gzipSync('a\nb\n');
    expect(await lines([packed.subarray(0, 12), packed.subarray(12)])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('fails on broken gzip', async () => {
    await expect(lines([gzipSync('a\nb\n').subarray(0, 15)])).rejects.toMatchObject({ code: 'damaged' });
  });

  it('drops a line over the limit and reads on', async () => {
    const chunks = ['short\n', 'x'.repeat(600), 'x'.repeat(600), '\nend'].map((text) => Buffer.from(text));
    expect(await lines(chunks)).toEqual([
      [1, 'short'],
      [2, 'too-large'],
      [3, 'end'],
    ]);
  });

  it('has nothing to say of an empty stream', async () => {
    expect(await lines([])).toEqual([]);
  });
});
