// Which pages are looked at in the browser, where looking at all would take too long.
//
// A site enters; some of its pages leave: each kind in each language, whatever is needed for every element and class
// of the site to be seen, and a few more that change with the commit. The same commit has the same sample.
// Deliberately absent: chance.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

import { root } from './tools.js';

/** How many pages change with the commit. */
const ROTATING = 4;

/**
 * The sample of a site. `ALL=1` takes every page, `PAGE=/part/of/address` those whose address holds it; `always` are
 * parts of paths that are looked at in any case; `primaryOnly` asks for each kind in the primary language only.
 */
export function sample(site, { always = [], primaryOnly = false } = {}) {
  // A redirect is left before anything can be looked at.
  const pages = site.pages.filter((page) => page.kind !== 'redirect');
  if (process.env.PAGE) return pages.filter((page) => page.address.includes(process.env.PAGE));
  if (process.env.ALL) return pages;
  const chosen = new Set(pages.filter((page) => always.some((part) => page.path.includes(part))));
  const seen = new Set();
  const take = (page) => {
    chosen.add(page);
    page.features.forEach((feature) => seen.add(feature));
    seen.add(`${page.kind} in ${page.expected}`);
  };
  [...chosen].forEach(take);
  for (const page of pages) {
    if (primaryOnly && page.expected !== site.primary) continue;
    if (!seen.has(`${page.kind} in ${page.expected}`)) take(page);
  }
  // The page that shows most of what has not been seen, until everything has been.
  for (;;) {
    const news = (page) => page.features.filter((feature) => !seen.has(feature)).length;
    const best = pages.reduce((one, other) => (news(other) > news(one) ? other : one));
    if (news(best) === 0) break;
    take(best);
  }
  const order = (page) => createHash('sha256').update(`${seed()} ${page.path}`).digest('hex');
  pages.filter((page) => !chosen.has(page)).map((page) => [order(page), page]).sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, ROTATING).forEach(([, page]) => take(page));
  return pages.filter((page) => chosen.has(page));
}

/** One page of each kind, of those given: for checks that are slow and do not depend on the words. */
export function oneOfEach(pages) {
  const kinds = new Map();
  for (const page of pages) if (!kinds.has(page.kind)) kinds.set(page.kind, page);
  return [...kinds.values()];
}

/** What the rotating part follows: `SEED`, else the commit. */
export function seed() {
  if (process.env.SEED) return process.env.SEED;
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
  } catch {
    return 'no commit';
  }
}
