import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { line, tell } from './support.ts';

const page = readFileSync(new URL('../../docs/actors.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```actors\n([\s\S]*?)\n---\n([\s\S]*?)\n```/g)];

describe('the examples of docs/actors.md', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(5));
  it.each(blocks.map(([, text, lines]) => [text!, lines!]))('%s', (text, lines) => {
    expect(tell(text).actors.map(line)).toEqual(lines.split('\n'));
  });
});
