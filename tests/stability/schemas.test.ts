import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../scripts/make-schemas.ts';

const root = join(import.meta.dirname, '../..');
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

/** The entries of the changelog that introduce a schema: its name, its version, the digest of its file. */
const entries = [...changelog.matchAll(/`([\w-]+)\.json` version (\d+) \(sha256 `([0-9a-f]{12})`\)/g)].map(
  ([, name, version, digest]) => ({ name: name!, version: Number(version), digest: digest! }),
);

describe.each([...schemas()])('%s', (file, content) => {
  const name = file.replace('.json', '');
  const version = Number(/:(\d+)$/.exec(JSON.parse(content).$id)![1]);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);

  it('has the version of its last entry in the changelog', () => {
    const told = `\`${file}\` version ${version} (sha256 \`${digest}\`)`;
    const hint = `a schema that changes needs a new version in scripts/make-schemas.ts and in CHANGELOG.md: ${told}`;
    expect(entries.filter((one) => one.name === name)[0], hint).toEqual({ name, version, digest });
  });

  it('has one content for each version', () => {
    const versions = entries.filter((one) => one.name === name).map((one) => one.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => b - a));
  });
});

it('the timeline and its schema bear the same version', () => {
  const { $id, $defs } = JSON.parse(schemas().get('timeline.json')!);
  expect($id).toBe(`urn:annals:timeline:${$defs.Timeline.properties.version.const}`);
});
