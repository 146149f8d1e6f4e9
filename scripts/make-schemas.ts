/**
 * Writes the JSON Schemas (2020-12) of both contracts into schemas/, from the models in src/model.
 * Run with `npx tsx scripts/make-schemas.ts` after a change of a model; a test tells when it was forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { annotatedDocument } from '../src/model/annotation.ts';
import { documentInput } from '../src/model/document.ts';
import { timeline } from '../src/model/timeline.ts';

/** Who changes a contract raises its version here and tells it in CHANGELOG.md; a test compares the two. */
const models = {
  document: { version: 1, model: documentInput, title: 'A document, as NDJSON input gives it' },
  'annotated-document': {
    version: 2,
    model: annotatedDocument,
    title: 'An annotated document, as annals annotate prints it',
  },
  timeline: { version: 1, model: timeline, title: 'A timeline, as annals --format json prints it' },
};

/** File name → content of each schema. */
export function schemas(): Map<string, string> {
  return new Map(
    Object.entries(models).map(([name, { version, model, title }]) => {
      const { $schema, ...schema } = z.toJSONSchema(model, { target: 'draft-2020-12', io: 'input' });
      const whole = { $schema, $id: `urn:annals:${name}:${version}`, title, ...schema };
      return [`${name}.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of schemas()) writeFileSync(new URL(name, folder), content);
}
