// Writes docs/licences.md. Needs a build, which finds out what the bundles hold.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesPage } from './licences-page.ts';

writeFileSync(join(import.meta.dirname, '../../docs/licences.md'), licencesPage());
