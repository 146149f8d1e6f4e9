// Bundles the program and the library into dist/, beside the model weights and the type declarations.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inlined, notices } from './inlined.mjs';
import { pruneTypes } from './prune-types.mjs';
import { unpackedCompromise } from './unpacked.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist');
rmSync(out, { recursive: true, force: true });

const { version } = createRequire(import.meta.url)('../package.json');
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  splitting: true,
  outdir: out,
  define: { ANNALS_VERSION: JSON.stringify(version) },
  plugins: [unpackedCompromise],
  // Bundled CommonJS dependencies call require() for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: root,
};
const program = await build({
  ...shared,
  entryPoints: {
    cli: join(root, 'src/cli/main.ts'),
    index: join(root, 'src/index.ts'),
    worker: join(root, 'src/batch/worker.ts'),
    man: join(root, 'src/cli/man.ts'),
  },
});
const { manPage } = await import(pathToFileURL(join(out, 'man.js')).href);
writeFileSync(join(out, 'annals.1'), manPage(version));
rmSync(join(out, 'man.js'));

// The script and style of the HTML format, which the renderer puts into each page it writes.
const client = join(root, 'src/render/html/client');
const page = await build({
  entryPoints: { client: join(client, 'main.ts'), style: join(client, 'style.css') },
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  outdir: join(out, 'page'),
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: root,
});
writeFileSync(join(out, 'THIRD-PARTY.txt'), notices(inlined([program.metafile, page.metafile], root)));

const models = join(root, 'src/learn/models');
if (existsSync(models)) cpSync(models, join(out, 'models'), { recursive: true });

if (!process.argv.includes('--no-types')) {
  const tsc = join(root, 'node_modules/.bin/tsc');
  execFileSync(tsc, ['-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit', cwd: root });
  pruneTypes(join(out, 'types'), 'index.d.ts');
}
