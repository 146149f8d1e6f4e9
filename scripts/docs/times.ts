// Writes docs/times.md, the reference of every kind of time expression, from the rules' own examples.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timesPage } from './times-page.ts';

writeFileSync(join(import.meta.dirname, '../../docs/times.md'), timesPage());
