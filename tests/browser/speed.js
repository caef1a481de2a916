// Lighthouse on the pages that most readers meet: home, a programme, a project, a report of the example site.
//
// The built site enters; each page's figures leave, and a failure where one is below what is asked. The figure for
// performance is the median of three runs, since machines are noisy.
// Deliberately absent: a network. Pages are served from this machine, by the server that the other checks use.

import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { launch } from './browser.js';
import { serve } from './serve.js';
import { read } from './site.js';
import { chromium, root, switches } from './tools.js';

const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const KINDS = ['home', 'programmes', 'projects', 'reports'];
const RUNS = 3;

const there = createRequire(join(root, process.env.TOOLS ?? 'target/tools', 'speed/package.json'));
const { default: lighthouse } = await import(pathToFileURL(there.resolve('lighthouse')));
const { launch: start } = await import(pathToFileURL(createRequire(there.resolve('lighthouse')).resolve('chrome-launcher')));

const folder = join(root, 'output');
const browser = await launch();
const site = await read(browser, { name: 'example', folder });
await browser.close();
const server = await serve(folder);
const chrome = await start({ chromePath: chromium(), chromeFlags: switches });
let failed = false;
try {
  for (const kind of KINDS) {
    const { address } = site.pages.find((page) => page.kind === kind && page.lang === site.primary);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push((await lighthouse(server.origin + encodeURI(address), { port: chrome.port, output: 'json', logLevel: 'error' })).lhr);
    for (const [category, least] of Object.entries(LEAST)) {
      const scores = runs.map(({ categories }) => Math.round(categories[category].score * 100)).sort((one, other) => one - other);
      const score = category === 'performance' ? scores[Math.floor(RUNS / 2)] : scores[0];
      const lacking = score >= least ? [] : runs[0].categories[category].auditRefs
        .filter(({ id, weight }) => weight > 0 && (runs[0].audits[id].score ?? 1) < 1).map(({ id }) => id);
      console.log(`${score < least ? 'too low' : 'ok'}  ${address}  ${category}  ${score}${lacking.length ? `  (${lacking.join(', ')})` : ''}`);
      failed ||= score < least;
    }
  }
} finally {
  await chrome.kill();
  await server.close();
}
process.exitCode = failed ? 1 : 0;
