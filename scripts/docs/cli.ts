// Writes docs/cli.md, the reference of commands, flags and exit codes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliPage } from './cli-page.ts';

writeFileSync(join(import.meta.dirname, '../../docs/cli.md'), cliPage());
