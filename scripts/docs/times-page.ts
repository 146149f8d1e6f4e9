import { read } from '../../src/language/read.ts';
import type { Time } from '../../src/model/annotation.ts';
import type { Example } from '../../src/times/rule.ts';
import { RULES } from '../../src/times/rules.ts';
import { readTimes } from '../../src/times/times.ts';

const PUBLISHED = '2021-03-17';

const INTRODUCTION = `# Times

Every kind of time expression that annals reads, with its TIMEX3 value (ISO 24617-1) and its EDTF value (ISO 8601-2).
The examples are those of the rules in \`src/times/rules/\`, read as if published on Wednesday, 17 March 2021; the span
is in brackets. This page is written by \`npx tsx scripts/docs/times.ts\` and tested.

A rule says what was *said* ("last Tuesday"); what it *means* is worked out afterwards, from the publication date, the
tense of its clause and the times told before it. \`basis\` is \`stated\` where the text says all of it, else \`resolved\`,
with \`anchor\` naming what it was resolved against (\`t0\` is the publication). Durations, sets and vague references have
no EDTF value. Modifiers before a time ("late", "the end of", "more than") belong to its span and give its \`mod\`; the
value and the interval stay those of the whole unit, since the text says no more. A time that rests on an assumed
publication date is uncertain (\`2021-03-16?\`), one with "about" approximate (\`1850~\`).

In news, a weekday, month or day is the nearest in the direction that its clause looks to. A text that tells its own
years (an encyclopedia, a biography) is read by its own story: "June" is the June of the year that the story has reached.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(example: Example, times: Time[]): string {
  const start = example.text.indexOf('[');
  const time = times.find((candidate) => candidate.start === start);
  const more = [time?.mod, time?.quant && `quant ${time.quant}`, time?.freq && `freq ${time.freq}`].filter(
    Boolean,
  );
  const edtf = time?.edtf ? `\`${time.edtf}\`` : '';
  return `| ${cell(example.text)} | ${time?.type ?? ''} | \`${time?.value ?? ''}\`${more.length ? ` ${more.join(', ')}` : ''} | ${edtf} |`;
}

/** The reference page. */
export function timesPage(): string {
  const parts = RULES.map(({ id, about, examples }) => {
    const rows = examples.map((example) => {
      const text = example.text.replace('[', '').replace(']', '');
      const published = { value: PUBLISHED, basis: 'given' as const };
      return row(example, readTimes(read(text), { id: 'example', source: '', title: '', text, published }));
    });
    const head = '| text | type | value | EDTF |\n| --- | --- | --- | --- |';
    return `## ${id}\n\n${about[0]!.toUpperCase()}${about.slice(1)}.\n\n${head}\n${rows.join('\n')}\n`;
  });
  return [INTRODUCTION, ...parts].join('\n');
}
