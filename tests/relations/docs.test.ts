import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { sieves, unpublished } from '../../src/relations/relations.ts';

const page = readFileSync('docs/order.md', 'utf8');
const examples = [...page.matchAll(/^> (.+)\n\n((?:- .+\n)+)/gm)].map(
  ([, text, list]) => [text!, [...list!.matchAll(/^- (\S+) (\S+) (.+) \(`(.+)`\)$/gm)]] as const,
);

describe('docs/order.md', () => {
  it('names every sieve, in their order', () => {
    const rows = [...page.matchAll(/^\| `(\S+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(sieves.map(({ name }) => name));
    for (const { name } of unpublished) expect(page).toContain(`\`${name}\``);
  });

  it('has an example of every rule', () => {
    const shown = new Set(examples.flatMap(([, list]) => list.map((line) => line[4])));
    expect(sieves.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual(['link-model']);
  });

  it.each(examples)('%s', (text, list) => {
    const published = { value: '2024-05-14', basis: 'given' as const };
    const { events, times, relations } = annotate({ id: 'd', source: 'd', title: '', text, published });
    const words = new Map([...events, ...times].map((one) => [one.id, one.text]));
    const found = relations.map(
      ({ from, to, type, rule }) => `${words.get(from)} ${type} ${words.get(to)} ${rule}`,
    );
    for (const [, from, type, to, rule] of list) expect(found).toContain(`${from} ${type} ${to} ${rule}`);
  });
});
