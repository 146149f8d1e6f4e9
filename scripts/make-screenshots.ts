/** Takes the pictures of the HTML page in docs/images from a real run: `npx tsx scripts/make-screenshots.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { noChromium, openChromium } from '../tests/support/chromium.ts';

const root = join(import.meta.dirname, '..');
const article = process.argv[2] ?? 'fixtures/harbour.md';
const out = join(root, 'docs/images');

interface Picture {
  name: string;
  width: number;
  height: number;
  dark: boolean;
  /** A word of the entry whose source is open. */
  open?: string;
}

const pictures: Picture[] = [
  { name: 'page', width: 1280, height: 800, dark: false },
  { name: 'source', width: 1280, height: 800, dark: true, open: process.argv[3] ?? 'arrested' },
  { name: 'phone', width: 380, height: 760, dark: false },
];

async function main(): Promise<void> {
  if (noChromium) throw new Error(noChromium);
  mkdirSync(out, { recursive: true });
  const page = execFileSync(process.execPath, [join(root, 'bin/annals.js'), article, '-f', 'html'], {
    encoding: 'utf8',
    cwd: root,
  });
  const browser = await openChromium();
  const address = browser.file('timeline.html', page);
  for (const { name, width, height, dark, open } of pictures) {
    const tab = await browser.context.newPage();
    await tab.setViewportSize({ width, height });
    await tab.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await tab.goto(address);
    if (open) await tab.locator('.what', { hasText: open }).first().click();
    await tab.screenshot({ path: join(out, `${name}.png`) });
    await tab.close();
  }
  await browser.close();
}

await main();
