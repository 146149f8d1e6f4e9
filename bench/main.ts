import { batch } from './batch.ts';
import { linear } from './linear.ts';
import { memory } from './memory.ts';
import { merge } from './merge.ts';
import { stages } from './stages.ts';
import { startup } from './startup.ts';

const benches: Record<string, (files: string[]) => void> = { startup, stages, linear, batch, memory, merge };
const words = process.argv.slice(2);
const wanted = words.filter((word) => word in benches);
/** Other texts than the fixtures' for `stages`: NDJSON with a `text` a line. */
const files = words.filter((word) => !(word in benches));
for (const [name, bench] of Object.entries(benches))
  if (!wanted.length || wanted.includes(name)) bench(files);
