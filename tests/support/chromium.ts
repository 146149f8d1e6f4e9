import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = PLACES.find((path) => path && existsSync(path));

/** Why the browser tests can't run here; undefined where they can. CI installs Chromium, so there they must. */
export const noChromium: string | undefined =
  executablePath || process.env['CI'] ? undefined : "no Chromium; install Debian's package or set CHROMIUM";

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  context: BrowserContext;
  /** Writes a page to disk and gives its address. */
  file(name: string, content: string): string;
  close(): Promise<void>;
}

/** A headless Chromium with an empty profile of its own. */
export async function openChromium(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'annals-chromium-'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    headless: true,
    args: QUIET,
    viewport: { width: 1280, height: 900 },
    ...(executablePath && { executablePath }),
  });
  return {
    context,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return pathToFileURL(path).href;
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
