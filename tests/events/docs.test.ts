import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { line, tell } from './support.ts';

const page = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```events\n([\s\S]*?)\n---\n([\s\S]*?)\n```/g)];

describe('the examples of docs/events.md', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(8));
  it.each(blocks.map(([, text, lines]) => [text!, lines!]))('%s', (text, lines) => {
    expect(tell(text).events.map(line)).toEqual(lines.split('\n').filter(Boolean));
  });
});
