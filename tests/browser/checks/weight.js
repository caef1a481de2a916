// What a reader's connection carries: the pages that most readers meet first, compressed, without pictures.
//
// A site or an opened page enters; what is over its budget leaves.
// Deliberately absent: time, which depends on the machine; Lighthouse looks at it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { files, target } from '../site.js';

const KB = 1000;

/** Transferred in all, by kind of page. */
export const BUDGET = { home: 60 * KB, projects: 40 * KB };
/** Scripts of one page, and all style sheets of the site, both as they are written. */
const SCRIPTS = 15 * KB;
const STYLES = 25 * KB;

/** What an opened page of the site transferred, compressed as any web server does. */
export function transfer(site, entry, transfers) {
  const budget = BUDGET[entry.kind];
  if (!budget) return [];
  const parts = transfers.filter(({ type }) => type !== 'image' && type !== 'media').map(({ url }) => {
    const path = target(site, new URL(url).pathname);
    return { path, size: gzipSync(readFileSync(join(site.folder, path))).length };
  });
  const sum = parts.reduce((total, { size }) => total + size, 0);
  return sum < budget ? [] : [`${sum} bytes are transferred, of ${budget} allowed: ${parts.map(({ path, size }) => `${path} ${size}`).join(', ')}`];
}

/** Scripts of each page. */
export function scripts(site) {
  return site.pages.flatMap((page) => {
    const sizes = page.scripts.map((src) => target(site, src, page))
      .map((path) => (path ? readFileSync(join(site.folder, path)).length : 0));
    const sum = sizes.reduce((total, size) => total + size, 0);
    return sum <= SCRIPTS ? [] : [`${page.path}: its scripts are ${sum} bytes, of ${SCRIPTS} allowed`];
  });
}

/** All style sheets of the site together. */
export function styles(site) {
  const sizes = files(site.folder).filter((path) => path.endsWith('.css')).map((path) => readFileSync(join(site.folder, path)).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sum <= STYLES ? [] : [`the style sheets are ${sum} bytes, of ${STYLES} allowed`];
}
