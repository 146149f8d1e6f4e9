// npm run bench [-- startup|stages|linear|batch …]: ratios measured side by side in one run, for docs/performance.md.
import { batch } from './batch.ts';
import { linear } from './linear.ts';
import { stages } from './stages.ts';
import { startup } from './startup.ts';

const benches: Record<string, () => void> = { startup, stages, linear, batch };
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) if (!wanted.length || wanted.includes(name)) bench();
