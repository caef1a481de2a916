// Pictures of the example site for people to look at: ten sorts of pages, light and dark, wide and narrow.
//
// The built site enters; whole pages leave as PNG, in `.julki/screenshots/`, which is never committed.
// Deliberately absent: comparing them. A design changes on purpose.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { VIEWS, each, launch } from './browser.js';
import { serve } from './serve.js';
import { read } from './site.js';
import { root } from './tools.js';

/** The sorts of pages, and what their addresses end with where one of them shows more than the others. */
const KINDS = {
  home: '', programmes: '6aika/', goals: 'avoin-data/', projects: 'avoin-data-ja-rajapinnat/', funders: 'erdf/',
  reports: 'elinvoimainen-espoo-valiraportti/', 'projects list': '', series: 'make-with-espoo/', 'reports, part': '',
  organisations: 'espoo/',
};

const folder = join(root, '.julki/screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launch();
const output = join(root, 'output');
const site = await read(browser, { name: 'example', folder: output });
const server = await serve(output);
const shots = Object.entries(KINDS).flatMap(([kind, ending]) => {
  const pages = site.pages.filter((page) => page.kind === kind && page.lang === site.primary);
  const page = pages.find(({ address }) => address.endsWith(`/${ending}`)) ?? pages[0];
  return page ? VIEWS.map((view) => ({ kind, page, view })) : [];
});
await each(shots, async ({ kind, page: { address }, view }) => {
  const context = await browser.newContext({ viewport: view.size, colorScheme: view.colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.origin + encodeURI(address));
  const name = `${kind.replace(/\W+/g, '-')}-${view.colorScheme}-${view.size.width}.png`;
  await page.screenshot({ path: join(folder, name), fullPage: true });
  await context.close();
}, 2);
await server.close();
await browser.close();
console.log(`${shots.length} pictures are in ${folder}`);
