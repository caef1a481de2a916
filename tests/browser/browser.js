// One browser, and pages in it that remember everything they should not have done.
//
// An address enters; a loaded page leaves, with the list of what went wrong while it loaded and ran.
// Deliberately absent: any opinion about a page's content, which is the checks'.

import { chromium, need, switches } from './tools.js';

/** The four views in which a page is looked at: a fault often shows in one only. */
export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 360, height: 740 };
export const VIEWS = [
  { name: 'light, 1280 px', colorScheme: 'light', size: WIDE },
  { name: 'dark, 1280 px', colorScheme: 'dark', size: WIDE },
  { name: 'dark, 360 px', colorScheme: 'dark', size: NARROW },
  { name: 'light, 360 px', colorScheme: 'light', size: NARROW },
];

/** Starts the browser. */
export async function launch() {
  const { chromium: driver } = need('playwright-core');
  return driver.launch({ executablePath: chromium(), args: switches });
}

/** How a page is seen at first, and again between checks. */
export async function reset(page) {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
}

/**
 * Opens an address in a context of its own, and keeps in `faults` every error of a script, every message of the
 * console that is an error (a breach of the policy is one), every request that fails or goes to another origin.
 * Scripts and style sheets may be switched off.
 */
export async function open(browser, url, { scripts = true, styles = true } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: WIDE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const own = new URL(url).origin;
  const faults = [];
  const transfers = [];
  page.on('pageerror', (error) => faults.push(`a script failed: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`the console says: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} is answered with ${response.status()}`);
    transfers.push({ url: response.url(), type: response.request().resourceType() });
  });
  await page.route('**/*', (route) => {
    const request = route.request();
    const address = new URL(request.url());
    if (address.protocol !== 'data:' && address.origin !== own) {
      faults.push(`another origin is asked: ${request.url()}`);
      return route.abort();
    }
    return !styles && request.resourceType() === 'stylesheet' ? route.abort() : route.continue();
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, faults, transfers, close: () => context.close() };
}

/** Runs `work` for each item, a few at a time: as many as keep two processor cores busy. */
export async function each(items, work, width = Number(process.env.TABS ?? 3)) {
  const queue = [...items];
  await Promise.all(Array.from({ length: width }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  }));
}
