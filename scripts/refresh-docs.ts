// Runs every command that README and docs show, and writes what it prints now. Read the difference before committing it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, refreshed, root } from '../tests/docs/console.ts';

for (const page of pages()) writeFileSync(join(root, page), refreshed(page));
