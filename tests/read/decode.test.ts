import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(Buffer.from('Łódź – naïve'))).toBe('Łódź – naïve');
    expect(decode(Buffer.from('\uFEFFŁódź'))).toBe('Łódź');
  });

  it('reads UTF-16 of both orders by its mark', () => {
    expect(decode(Buffer.from('\uFEFFQuai “No. 5”', 'utf16le'))).toBe('Quai “No. 5”');
    expect(decode(Buffer.from('\uFEFFQuai “No. 5”', 'utf16le').swap16())).toBe('Quai “No. 5”');
  });

  it('falls back to Windows-1252 where the bytes are not UTF-8', () => {
    expect(decode(bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94))).toBe('“café”');
  });

  it('takes the declared encoding before the fallback, but never before valid UTF-8', () => {
    expect(decode(bytes(0xcf, 0xee, 0xf0, 0xf2), 'windows-1251')).toBe('Порт');
    expect(decode(Buffer.from('Порт'), 'windows-1251')).toBe('Порт');
    expect(decode(bytes(0x63, 0xe9), 'no-such-encoding')).toBe('cé');
  });

  it('makes every line end one character', () => {
    expect(decode(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n');
  });

  it.each([
    ['NUL bytes', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['many control characters', Buffer.from('\u0001\u0002\u0003\u0004\u0005\u0006\u0007 abc')],
  ])('refuses %s', (_, data) => {
    expect(() => decode(data)).toThrow(expect.objectContaining({ code: 'binary' }));
  });

  it('lets a stray control character pass', () => {
    expect(decode(Buffer.from(`one\u000cpage\u0008 ${'word '.repeat(50)}`))).toContain('page');
  });
});
