import { execFileSync } from 'node:child_process';

/** The spawned tests run what is installed, so the bundle is built once before the suite. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
