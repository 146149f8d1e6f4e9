import { annotate } from '../src/annotate.ts';
import { read } from '../src/language/read.ts';
import type { Document } from '../src/model/document.ts';
import { readTimes } from '../src/times/times.ts';
import { articles, best, table } from './measure.ts';

const document = (text: string): Document => ({
  id: 'bench',
  source: 'bench',
  title: '',
  text,
  published: { value: '2025-10-27', basis: 'given' },
});

const repeat = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Cost per byte as a text grows: ordinary text, and text made to be slow. */
export function linear(): void {
  const sizes = [1, 4, 16, 64, 256, 1024].map((kb) => kb * 1024);
  const texts: Record<string, string> = {
    'ordinary prose': articles().join('\n\n'),
    'runs of digits': `${'9'.repeat(500)} `,
    'slashes and dashes': '1/2/3/4-5-6/7/8 - ',
    'nested ranges': 'from May to June to July between 1939 and 1945 and ',
    'brackets and quotes': '(“[{‘',
    'one endless sentence': 'and then the minister said that the talks, which the party left, ',
  };
  const measure = (work: (text: string) => void, text: string) =>
    sizes.map((size) => {
      const sample = repeat(text, size);
      return (best(() => work(sample), size > 100_000 ? 1 : 3) / size) * 1e6;
    });
  const header = ['ns per byte', ...sizes.map((size) => `${size / 1024} KB`)];
  const rows = (work: (text: string) => void) =>
    Object.entries(texts).map(([name, text]) => [name, ...measure(work, text).map((ns) => ns.toFixed(0))]);
  table(
    'Times stage (with the reading it needs)',
    header,
    rows((text) => void readTimes(read(text), document(text), {})),
  );
  table(
    'Annotate, all stages',
    header,
    rows((text) => void annotate(document(text))),
  );
}
