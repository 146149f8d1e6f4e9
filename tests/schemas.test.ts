import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemas } from '../scripts/make-schemas.ts';
import { annals, objects } from './support/cli.ts';

const folder = new URL('../schemas/', import.meta.url);
const fixtures = new URL('../fixtures/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true });

describe('schemas', () => {
  it('are fresh: `npx tsx scripts/make-schemas.ts` changes nothing', () => {
    for (const [name, content] of schemas())
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(content);
    expect(readdirSync(folder).sort()).toEqual([...schemas().keys()].sort());
  });

  const [annotated, timeline, document] = ['annotated-document', 'timeline', 'document'].map((name) =>
    ajv.compile(JSON.parse(schemas().get(`${name}.json`)!)),
  );

  it('hold what the program prints of every fixture', async () => {
    const articles = existsSync(fixtures)
      ? readdirSync(fixtures).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      : [];
    expect(articles.length).toBeGreaterThan(3);
    const paths = articles.map((name) => new URL(name, fixtures).pathname);
    const { stdout } = await annals(['annotate', ...paths]);
    for (const line of objects(stdout)) {
      annotated!(line);
      expect(annotated!.errors ?? []).toEqual([]);
    }
    for (const flags of [['--each'], ['--each', '--all', '--explain'], ['--all']]) {
      const run = await annals(['merge', '-f', 'json', '--compact', ...flags], { stdin: stdout });
      for (const line of objects(run.stdout)) {
        timeline!(line);
        expect(timeline!.errors ?? []).toEqual([]);
      }
    }
  });

  it('refuse what breaks the contract', () => {
    expect(document!({ id: 'a', text: 'b', more: 1 })).toBe(true);
    expect(document!({ id: 'a' })).toBe(false);
    expect(annotated!({ id: 'a', text: 'b' })).toBe(false);
    expect(timeline!({ version: 2, documents: [], actors: [], events: [], warnings: [] })).toBe(false);
    expect(timeline!({ version: 1, documents: [], actors: [], events: [], warnings: [], more: 1 })).toBe(
      false,
    );
  });
});
