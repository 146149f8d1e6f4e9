/**
 * Fits the weights of `src/assemble/salience/weights.ts` and prints them, with cross-validated figures:
 * `npx tsx scripts/learn/fit-salience.ts CORPORA [--penalty P]`. CORPORA is a folder with `giveme5w1h-dev.jsonl`.
 *
 * Two questions, one set of weights: in the articles of `fixtures/`, which entries are main events (logistic loss); in
 * those of Giveme5W1H, which entry is the main event (softmax over the article's entries, towards the ones whose
 * participants, words and day are the annotators'). Plain gradient descent with
 * an L2 penalty on what departs from an editor's weights; deterministic.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/annotate.ts';
import { castOf } from '../../src/assemble/actors.ts';
import { entriesOf } from '../../src/assemble/entries.ts';
import { groupsOf } from '../../src/assemble/groups.ts';
import { solve } from '../../src/assemble/network/solve.ts';
import { pageOf } from '../../src/assemble/salience/page.ts';
import { type Sign, signNames, signs } from '../../src/assemble/salience/signs.ts';
import type { Document } from '../../src/model/document.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { fixtureNames, readFixture } from '../../tests/fixtures/fixture.ts';
import { match } from '../../tests/fixtures/match.ts';
import { foldOf } from './trainer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    penalty: { type: 'string', default: '0.02' },
    share: { type: 'string', default: '0.35' },
    steps: { type: 'string', default: '1500' },
  },
});

/** One entry: its signs, and how far it is what the gold wants (0 or 1 for a fixture, more for a better answer). */
interface Row {
  signs: number[];
  wanted: number;
}

interface Sample {
  id: string;
  kind: 'fixture' | 'news';
  rows: Row[];
}

/** The entries of an article, all of them, with their signs. */
function rowsOf(document: Document) {
  const annotated = annotate(document);
  const documents = [annotated];
  const cast = castOf(documents, ['d']);
  const groups = groupsOf(documents, cast);
  const solution = solve({ documents, groups });
  const salience = groups.map(() => 0);
  const entries = entriesOf({ documents, keys: ['d'], cast, groups, solution, salience }, { all: true });
  const page = pageOf(annotated);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const made = groups.map((mentions, group) => {
    const { when } = solution.placements[group]!;
    const told = mentions.map(({ event }) =>
      signNames.map((name) => signs[name]({ mentions, event, page, when })),
    );
    // The mention with the most signs of the first sentences stands for the group.
    const best = told.reduce((a, b) => (b[1]! > a[1]! ? b : a));
    return { signs: best, entry: byId.get(`d.${mentions[0]!.event.id}`)! };
  });
  return { made, timeline: { events: entries, actors: cast.members } as unknown as Timeline };
}

async function fixtureSamples(): Promise<Sample[]> {
  const fixtures = await Promise.all(fixtureNames().map(readFixture));
  return fixtures.map(({ name, gold, document }) => {
    const { made, timeline } = rowsOf(document);
    const { pairs } = match(document.text, gold, timeline);
    const main = new Set(pairs.filter((pair) => pair.gold.main).map((pair) => pair.system));
    const rows = made.map(({ signs, entry }) => ({ signs, wanted: main.has(entry) ? 1 : 0 }));
    return { id: name, kind: 'fixture', rows };
  });
}

interface News extends Document {
  when_iso?: string;
  five: { who: string[]; what: string[] };
}

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(an?|the)$/.test(word));

function tokenF1(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  return shared ? (2 * shared) / (left.length + right.length) : 0;
}

function holds(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)].map((list) => ` ${list.join(' ')} `) as [string, string];
  return left.trim() !== '' && right.trim() !== '' && (left.includes(right) || right.includes(left));
}

function newsSamples(path: string): Sample[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const gold = JSON.parse(line) as News & { published?: string };
    const published = /^\d{4}/.test(gold.published ?? '')
      ? { value: gold.published!, basis: 'given' as const }
      : { value: '2016-11-30', basis: 'assumed' as const };
    const { made, timeline } = rowsOf({ ...gold, published } as Document);
    const names = new Map(timeline.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
    const rows = made.map(({ signs, entry }) => {
      const said = entry.participants.flatMap(({ actor }) => names.get(actor) ?? []);
      const who = gold.five.who.some((phrase) => said.some((name) => holds(phrase, name))) ? 1 : 0;
      const what = Math.max(0, ...gold.five.what.map((phrase) => tokenF1(phrase, entry.what)));
      const trigger = entry.sources[0]!.trigger;
      const word = gold.text.slice(trigger.start, trigger.end).toLowerCase();
      const named = gold.five.what.some((phrase) => wordsOf(phrase).includes(word)) ? 1 : 0;
      const { earliest, latest } = entry.when;
      const day = gold.when_iso;
      const possible =
        !day || ((!earliest || earliest.slice(0, 10) <= day) && (!latest || latest.slice(0, 10) >= day));
      return { signs, wanted: who + what + 0.5 * named + (possible ? 0.5 : 0) };
    });
    return { id: gold.id, kind: 'news', rows };
  });
}

/** How sharply the wanted distribution goes to the best answers of an article. */
const SHARP = 5;

/** What an editor would say before any fitting: the weights are drawn towards these. */
const prior: Partial<Record<Sign, number>> = {
  bias: -0.4,
  early: 1.2,
  first: 0.6,
  lead: 0.5,
  titleWord: 0.8,
  titleShare: 0.5,
  titleSubject: 0.4,
  titleActor: 0.3,
  agent: 0.5,
  target: 0.25,
  day: 0.25,
  date: 0.25,
  oldInNews: -1,
  furniture: -1,
  deed: 0.5,
  noun: -0.3,
  nonfinite: -0.3,
  pluperfect: -0.3,
  mentions: 0.35,
  documents: 0.8,
  planned: -0.3,
  ongoing: -0.2,
  possible: -1.2,
  denied: -1,
  ASPECTUAL: -0.3,
  I_ACTION: -0.2,
  PERCEPTION: -1,
  REPORTING: -1,
  I_STATE: -1.2,
  STATE: -1.2,
};
const priors = signNames.map((name) => prior[name] ?? 0);

/** Fits the weights to some samples. */
function fit(samples: readonly Sample[]): Float64Array {
  const size = signNames.length;
  const weights = Float64Array.from(priors);
  const velocity = new Float64Array(size);
  const penalty = Number(values.penalty);
  const count = { fixture: 0, news: 0 };
  for (const { kind } of samples) count[kind]++;
  const share = { fixture: 1 - Number(values.share), news: Number(values.share) };
  for (let step = 0; step < Number(values.steps); step++) {
    const gradient = new Float64Array(size);
    for (const { kind, rows } of samples) {
      const scores = rows.map(({ signs }) => dot(weights, signs));
      const weight = share[kind] / count[kind];
      const errors = kind === 'news' ? softErrors(rows, scores) : plainErrors(rows, scores);
      rows.forEach(({ signs }, r) => {
        for (let k = 0; k < size; k++) gradient[k]! += weight * errors[r]! * signs[k]!;
      });
    }
    for (let k = 0; k < size; k++) {
      if (k > 0) gradient[k]! += penalty * (weights[k]! - priors[k]!);
      velocity[k] = 0.9 * velocity[k]! - 0.2 * gradient[k]!;
      weights[k]! += velocity[k]!;
    }
  }
  return weights;
}

function softErrors(rows: readonly Row[], scores: readonly number[]): number[] {
  const said = softmax(scores);
  const wanted = softmax(rows.map(({ wanted }) => SHARP * wanted));
  return said.map((p, r) => p - wanted[r]!);
}

function plainErrors(rows: readonly Row[], scores: readonly number[]): number[] {
  return rows.map(({ wanted }, r) => (1 / (1 + Math.exp(-scores[r]!)) - wanted) / rows.length);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / sum);
}

function dot(weights: Float64Array, signs: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < signs.length; k++) sum += weights[k]! * signs[k]!;
  return sum;
}

/** Of fixtures: share of the k most salient entries that are main; of news: how good the first entry is, of the best. */
function judge(samples: readonly Sample[], weights: Float64Array): Record<Sample['kind'], number[]> {
  const out: Record<Sample['kind'], number[]> = { fixture: [], news: [] };
  for (const { kind, rows } of samples) {
    const ranked = rows
      .map(({ signs, wanted }) => ({ score: dot(weights, signs), wanted }))
      .sort((a, b) => b.score - a.score);
    if (kind === 'news') out.news.push(ranked[0]!.wanted / Math.max(...rows.map(({ wanted }) => wanted)));
    else {
      const k = rows.filter(({ wanted }) => wanted).length;
      out.fixture.push(ranked.slice(0, k).filter(({ wanted }) => wanted).length / k);
    }
  }
  return out;
}

const mean = (numbers: readonly number[]) => (100 * numbers.reduce((a, b) => a + b, 0)) / numbers.length;

const samples = [...(await fixtureSamples()), ...newsSamples(join(positionals[0]!, 'giveme5w1h-dev.jsonl'))];
const held: Record<Sample['kind'], number[]> = { fixture: [], news: [] };
for (let fold = 0; fold < 5; fold++) {
  const weights = fit(samples.filter(({ id }) => foldOf(id) !== fold));
  const { fixture, news } = judge(
    samples.filter(({ id }) => foldOf(id) === fold),
    weights,
  );
  held.fixture.push(...fixture);
  held.news.push(...news);
}
const weights = fit(samples);
const own = judge(samples, weights);
const { weights: shipped } = await import('../../src/assemble/salience/weights.ts');
const now = judge(
  samples,
  Float64Array.from(signNames, (name: Sign) => shipped[name]),
);
for (const [name, { fixture, news }] of Object.entries({ shipped: now, fitted: own, 'held out': held }))
  console.log(
    `${name}: main@k of fixtures ${mean(fixture).toFixed(1)}, first entry of news ${mean(news).toFixed(1)}`,
  );
for (const [k, name] of signNames.entries()) console.log(`  ${name}: ${weights[k]!.toFixed(2)},`);
