// Counts how often each sieve is right, for docs/order.md: against MATRES and the links of TimeBank and AQUAINT, and against
// the gold timelines in fixtures/ (their order, and dates that hold the gold's).
//
//   npx tsx scripts/measure-sieves.ts CORPORA
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActors } from '../src/actors/actors.ts';
import { readEvents } from '../src/events/events.ts';
import { read } from '../src/language/read.ts';
import type { AnnotatedDocument, Relation } from '../src/model/annotation.ts';
import { contextOf } from '../src/relations/context.ts';
import { run, sieves, unpublished } from '../src/relations/relations.ts';
import { readTimes } from '../src/times/times.ts';
import { type Fixture, readFixtures } from '../tests/fixtures/fixture.ts';
import { interval } from '../tests/fixtures/interval.ts';
import { findTriggers, findWords } from '../tests/fixtures/match.ts';

type Document = Pick<AnnotatedDocument, 'id' | 'text' | 'published'>;
type Span = { start: number; end: number };

/** What the gold says of the beginnings of two events. */
type Order = 'before' | 'after' | 'equal';

const [corpora] = process.argv.slice(2);
if (!corpora) throw new Error('usage: measure-sieves.ts CORPORA');

const counts = new Map<string, { corpora: [number, number]; fixtures: [number, number] }>();

function count(rule: string, side: 'corpora' | 'fixtures', right: boolean): void {
  const known = counts.get(rule) ?? { corpora: [0, 0], fixtures: [0, 0] };
  counts.set(rule, known);
  known[side][0]++;
  if (right) known[side][1]++;
}

/** The relations of all sieves but the learned one, with the spans that they are between. */
function proposed(document: Document) {
  const whole = { ...document, source: document.id, title: '' };
  const reading = read(document.text);
  const times = readTimes(reading, whole, {});
  const actors = readActors(reading, whole, times);
  const events = readEvents(reading, whole, times, actors);
  const context = contextOf(reading, whole, times, actors, events);
  const rules = sieves.filter(({ name }) => name !== 'link-model');
  const relations = [...run(rules, context), ...run(unpublished, context)];
  return { relations, spans: new Map([...events, ...times].map((one) => [one.id, one])) };
}

const lines = (name: string) =>
  readFileSync(join(corpora, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Is a relation's order of beginnings the gold's? Within, and at the same time, are not earlier. */
function fits({ type }: Relation, order: Order): boolean {
  if (type === 'BEFORE' || type === 'ENDED_BY' || type === 'INCLUDES') return order === 'before';
  if (type === 'AFTER') return order === 'after';
  if (type === 'SIMULTANEOUS') return order === 'equal';
  return order !== 'before';
}

const isVerb = (one: object) => 'tense' in one && one.tense !== 'NONE';

/** TimeML's relations as orders of beginnings. */
const orders: Record<string, Order> = {
  BEFORE: 'before',
  IBEFORE: 'before',
  INCLUDES: 'before',
  ENDED_BY: 'before',
  AFTER: 'after',
  IAFTER: 'after',
  IS_INCLUDED: 'after',
  ENDS: 'after',
  SIMULTANEOUS: 'equal',
  IDENTITY: 'equal',
  BEGINS: 'equal',
  BEGUN_BY: 'equal',
  DURING: 'equal',
};

for (const line of lines('matres')) {
  const { id, text, published, pairs } = JSON.parse(line) as {
    id: string;
    text: string;
    published?: string;
    pairs: { a: Span; b: Span; order: Order }[];
  };
  const { relations, spans } = proposed({
    id,
    text,
    published: { value: published ?? '2000-01-01', basis: 'given' },
  });
  for (const relation of relations) {
    const [from, to] = [spans.get(relation.from)!, spans.get(relation.to)];
    if (!to) continue;
    for (const { a, b, order } of pairs) {
      if (overlap(a, from) && overlap(b, to)) count(relation.rule, 'corpora', fits(relation, order));
      else if (overlap(b, from) && overlap(a, to))
        count(relation.rule, 'corpora', fits(relation, turned(order)));
    }
  }
}

for (const name of ['timebank', 'aquaint']) {
  for (const line of lines(name)) {
    const gold = JSON.parse(line) as Omit<AnnotatedDocument, 'published'> & { published: string };
    const { relations, spans } = proposed({ ...gold, published: { value: gold.published, basis: 'given' } });
    const goldOf = (id: string) => {
      const span = spans.get(id);
      return span && [...gold.events, ...gold.times].find((one) => overlap(one, span))?.id;
    };
    const links = new Map(gold.relations.map(({ from, to, type }) => [`${from} ${to}`, type]));
    for (const relation of relations) {
      const [from, to] = [goldOf(relation.from), goldOf(relation.to)];
      const type = links.get(`${from} ${to}`);
      const inverse = links.get(`${to} ${from}`);
      const target = spans.get(relation.to);
      if (!target || !(type || inverse)) continue;
      if ('value' in target) {
        count(relation.rule, 'corpora', type === relation.type || inverse === 'INCLUDES');
        continue;
      }
      // Two verbs are counted on MATRES, which has nearly all of them.
      if (isVerb(target) && isVerb(spans.get(relation.from)!)) continue;
      const order = type ? orders[type] : turned(orders[inverse!] ?? 'equal');
      if (order) count(relation.rule, 'corpora', fits(relation, order));
    }
  }
}

for (const fixture of await readFixtures()) measureFixture(fixture);

function measureFixture({ gold, document }: Fixture): void {
  const { relations, spans } = proposed(document);
  const triggers = gold.events.flatMap((event) =>
    findTriggers(document.text, event, findWords(document.text, event.quote)[0]!).map((span) => ({
      event,
      span,
    })),
  );
  const eventOf = (id: string) => {
    const span = spans.get(id);
    return span && triggers.find((one) => overlap(one.span, span))?.event;
  };
  const followers = new Map<string, Set<string>>();
  const reach = (id: string): Set<string> => {
    let known = followers.get(id);
    if (known) return known;
    known = new Set<string>();
    followers.set(id, known);
    for (const [first, next] of gold.before)
      if (first === id) for (const one of [next, ...reach(next)]) known.add(one);
    return known;
  };
  for (const relation of relations) {
    const from = eventOf(relation.from);
    const target = spans.get(relation.to);
    if (!from || !target) continue;
    if ('value' in target) {
      const [time, when] = [interval(target.edtf), interval(from.when)];
      if (time && when && relation.type === 'IS_INCLUDED')
        count(relation.rule, 'fixtures', time.from <= when.to && when.from <= time.to);
      continue;
    }
    const to = eventOf(relation.to);
    if (!to || to === from) continue;
    const order = reach(from.id).has(to.id)
      ? 'before'
      : reach(to.id).has(from.id)
        ? 'after'
        : apart(from.when, to.when);
    // Of one day two events may be in any order.
    const sameDay = relation.rule === 'day-of' && relation.type === 'SIMULTANEOUS';
    if (order && !sameDay) count(relation.rule, 'fixtures', fits(relation, order));
  }
}

function apart(a: string | null, b: string | null): Order | undefined {
  const [one, other] = [interval(a), interval(b)];
  if (!one || !other) return undefined;
  return one.to < other.from ? 'before' : other.to < one.from ? 'after' : undefined;
}

function turned(order: Order): Order {
  return order === 'before' ? 'after' : order === 'after' ? 'before' : order;
}

const share = ([n, right]: [number, number]) => (n ? `${Math.round((100 * right) / n)} of ${n}` : '–');
for (const { name } of [...sieves, ...unpublished]) {
  const found = counts.get(name);
  if (found)
    console.log(
      `${name.padEnd(16)} ${share(found.corpora).padStart(12)} ${share(found.fixtures).padStart(12)}`,
    );
}
