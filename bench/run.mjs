// npm run bench [-- startup|stages|linear|batch|memory|merge …]: ratios for docs/performance.md. The benches are bundled as
// the program is, because that is what people run: under a loader for TypeScript the stages take half as long again.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unpackedCompromise } from '../scripts/unpacked.mjs';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
try {
  await build({
    entryPoints: [join(here, 'main.ts')],
    outfile: join(folder, 'main.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifySyntax: true,
    plugins: [unpackedCompromise],
    define: { 'import.meta.dirname': JSON.stringify(here) },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
  // What `startup` measures the program by.
  await build({
    stdin: {
      contents: `import nlp from 'compromise'; import * as chrono from 'chrono-node'; import { readFileSync } from 'node:fs';
        const text = readFileSync(process.argv[2], 'utf8'); nlp(text); console.log(chrono.parse(text).length);`,
      resolveDir: here,
    },
    outfile: join(folder, 'libraries.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
  });
  cpSync(join(here, '../src/learn/models'), join(folder, 'models'), { recursive: true });
  const { status } = spawnSync(process.execPath, [join(folder, 'main.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
