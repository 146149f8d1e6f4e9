import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TEXT =
  'He came yesterday at 11:30 p.m. He had left on Friday, two weeks ago, and in March. She arrives at midnight tomorrow.';

/** What the built program says under another zone and locale of the machine. */
function annotated(zone: string): string {
  const input = JSON.stringify({ id: 'z', text: TEXT, published: '2021-01-01T00:30:00Z' });
  return execFileSync(
    process.execPath,
    [join(import.meta.dirname, '../../bin/annals.js'), 'annotate', '--input-format', 'ndjson', '-'],
    { input: `${input}\n`, encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: 'ar_EG.UTF-8' } },
  );
}

test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
  'the zone of the machine says nothing: %s',
  (zone) => {
    const times = (line: string) => JSON.parse(line).times;
    expect(times(annotated(zone))).toEqual(times(annotated('UTC')));
  },
);
