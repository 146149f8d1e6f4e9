import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timesPage } from '../../scripts/docs/times-page.ts';
import { RULES } from '../../src/times/rules.ts';
import { timesOf } from './read-times.ts';

const root = join(import.meta.dirname, '../..');

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('$text', (example) => {
    const start = example.text.indexOf('[');
    const end = example.text.indexOf(']') - 1;
    const text = example.text.replace('[', '').replace(']', '');
    const time = timesOf(text).find((candidate) => candidate.start === start && candidate.end === end);
    const { type = 'DATE', value, mod, quant, freq } = example;
    expect(time).toMatchObject({
      type,
      value,
      rule: id,
      ...(mod && { mod }),
      ...(quant && { quant }),
      ...(freq && { freq }),
    });
  });
});

test('every rule has an example, a name of its own and a test file with negative cases', () => {
  expect(RULES.filter((rule) => !rule.examples.length)).toEqual([]);
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  const folder = join(root, 'tests/times/rules');
  const tests = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  expect(
    RULES.map((rule) => rule.id).filter(
      (id) => !tests.includes(`rule('${id}'`) && !tests.includes(`rule(\n  '${id}'`),
    ),
  ).toEqual([]);
});

test('docs/times.md is what the rules say', () => {
  expect(readFileSync(join(root, 'docs/times.md'), 'utf8')).toBe(timesPage());
});
