import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { render } from '../../src/render/index.ts';
import { type Browser, noChromium, openChromium } from '../support/chromium.ts';
import { documents, timeline } from './sample.ts';

if (noChromium) console.warn(`tests/formats/html.test.ts skipped: ${noChromium}`);

describe.skipIf(noChromium)('the page in Chromium', () => {
  let browser: Browser;
  let address: string;
  let page: Page;
  /** Whatever should not happen: errors, violations of the policy, requests that leave the page. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await openChromium();
    address = browser.file('sample.html', await render(timeline, 'html', { documents }));
  });
  afterAll(() => browser?.close());

  async function open(hash = '', options: { width?: number; dark?: boolean; address?: string } = {}) {
    complaints = [];
    page = await browser.context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(`request ${request.url()}`);
    });
    await page.setViewportSize({ width: options.width ?? 1280, height: 900 });
    await page.emulateMedia({ colorScheme: options.dark ? 'dark' : 'light' });
    await page.goto((options.address ?? address) + hash);
  }
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  const visible = () => page.locator('.entry:visible').count();
  const violations = async () => {
    // The page's own policy lets no other script in; a context script comes from outside of it.
    await page.addInitScript({ content: axe.source });
    await page.goto(page.url());
    await page.reload();
    const { found, passed } = await page.evaluate<{ found: string[]; passed: number }>(`(async () => {
      const { violations, passes } = await axe.run();
      const found = violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' '));
      return { found, passed: passes.length };
    })()`);
    expect(passed).toBeGreaterThan(15);
    return found;
  };

  it('shows every entry, and runs and styles nothing from the articles', async () => {
    await open();
    expect(await visible()).toBe(timeline.events.length);
    expect(await page.locator('.what').allTextContents()).toContain(
      timeline.events.find((entry) => entry.id === 'ended')!.what,
    );
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('.when.unstated')).borderStyle"),
    ).toBe('none');
    expect(await page.locator('img, iframe, object, main style, main script').count()).toBe(0);
    for (const at of timeline.events.keys()) {
      await page.locator('.what').nth(at).click();
      expect(await page.locator('#source img, #source script, #source b').count()).toBe(0);
    }
  });

  it('refuses a script and a style that get into it all the same', async () => {
    await open();
    const ran = await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, style);
      return [globalThis.ran ?? false, getComputedStyle(document.body).display];
    })()`);
    expect(ran).toEqual([false, 'block']);
    expect(complaints.length).toBe(2);
    expect(complaints.join()).toMatch(/Content Security Policy/);
    complaints = [];
  });

  it('filters by words, actor, status and date, with counts, and keeps the choice in the address', async () => {
    await open();
    await page.getByRole('searchbox').fill('lighthouse');
    expect(await visible()).toBe(1);
    expect(await page.locator('#count').textContent()).toBe('1 of 14 entries');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: /^denied/ }).click();
    expect(await visible()).toBe(1);
    expect(await page.getByRole('button', { name: /^happened/ }).textContent()).toContain('9');
    await page.getByRole('button', { name: /^happened/ }).click();
    expect(await visible()).toBe(10);
    await page.getByLabel('From').fill('2025');
    await page.getByLabel('To').fill('2025-10-19');
    const before = await visible();
    const hash = new URL(page.url()).hash;
    expect(hash).toContain('from=2025');
    await page.close();
    await open(hash);
    expect(await visible()).toBe(before);
    expect(await page.getByLabel('To').inputValue()).toBe('2025-10-19');
  });

  it('opens the source with its words marked, and leads on and back', async () => {
    await open();
    await page.getByRole('link', { name: /opened it/ }).click();
    const mark = page.locator('#quoted');
    expect(await mark.textContent()).toBe('Mara Oake, who leads the society, opened it');
    expect(await mark.locator('strong').textContent()).toBe('opened');
    expect((await mark.boundingBox())!.y).toBeGreaterThan(0);
    await page.locator('#source').getByRole('link', { name: 'It burned in the spring of 2012' }).click();
    expect(await mark.textContent()).toBe('It burned in the spring of 2012');
    expect(await page.locator('#source .why').textContent()).toBe('dated by the rule of "burned"');
    expect(await page.locator('.entry.current .what').textContent()).toBe('It burned in the spring of 2012');
    await page.goBack();
    expect(await page.locator('#source').isVisible()).toBe(false);
    await page.goForward();
    await page.getByRole('button', { name: 'Close the source' }).click();
    expect(await page.locator('#source').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('It burned in the spring of 2012');
  });

  it('works from the keyboard alone', async () => {
    await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    while ((await page.evaluate('document.activeElement.className')) !== 'what')
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('nobody #counted them');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await page.locator('#quoted').textContent()).toContain('Ansa Quill wrote');
    await page.keyboard.press('Escape');
    expect(await page.locator('#source').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.className')).toContain('what');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
  });

  it.each([
    ['light', 1280, false, ''],
    ['dark', 1280, true, '#entry=7'],
    ['narrow', 380, false, '#entry=4'],
  ] as const)('has no accessibility violation: %s', async (_, width, dark, hash) => {
    await open(hash, { width, dark });
    expect(await violations()).toEqual([]);
  });

  it('fits 380 pixels', async () => {
    await open('#entry=4', { width: 380 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    expect(await page.locator('#source').isVisible()).toBe(true);
  });

  it('keeps true distances on the scale, and the compact view without it', async () => {
    await open('#from=2025-10-01&to=2025-11-30');
    const left = async (words: string) =>
      (await page.locator('.entry', { hasText: words }).locator('.mark').boundingBox())!.x;
    const [opened, resigned] = [await left('opened it'), await left('and left')];
    expect(resigned).toBeGreaterThan(opened);
    await page.getByRole('button', { name: 'Compact' }).click();
    expect(await page.locator('.track:visible').count()).toBe(0);
    expect(new URL(page.url()).hash).toContain('view=compact');
  });

  it('can be read without its script, and printed', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await visible()).toBe(timeline.events.length);
    const plain = await render(timeline, 'html', { documents });
    expect(plain.match(/<li class="entry"/g)).toHaveLength(timeline.events.length);
  });

  it('answers with 2,000 entries', async () => {
    const many = (at: number) => ({ ...timeline.events[at % 14]!, id: `m${at}` });
    const large: Timeline = { ...timeline, events: Array.from({ length: 2000 }, (_, at) => many(at)) };
    const file = browser.file('large.html', await render(large, 'html', { documents }));
    await open('', { address: file });
    const ready = await page.evaluate('performance.now()');
    await page.getByRole('button', { name: /^planned/ }).click();
    expect(await visible()).toBe(142);
    // Measured, not asserted: a busy machine must not fail a right page.
    console.info(`2,000 entries ready after ${Math.round(ready as number)} ms`);
  });
});
