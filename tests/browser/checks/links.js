// Every link of a site, with its fragment: in pages, style sheets, the sitemap and the feeds.
//
// A site enters; links that lead nowhere leave. The site's own absolute addresses are looked up in its folder.
// Deliberately absent: the network. Whether other people's sites still stand is not for a build to decide.

import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { lychee, run, scratch } from '../tools.js';

/** Links of the site that lead nowhere. */
export async function links(site) {
  const root = mount(site);
  const home = pathToFileURL(site.folder).href;
  const answer = await run(lychee, [
    '--offline', '--no-progress', '--no-ignore', '--include-fragments=full', '--root-dir', root, '--index-files', 'index.html',
    '--remap', `^${escape(site.url)} ${home}/`, '--format', 'json', site.folder,
  ]);
  if (answer.total === 0) return ['no links were found at all'];
  return Object.entries(answer.error_map).flatMap(([path, errors]) =>
    errors.map((error) => `${relative(site.folder, path)}:${error.span?.line ?? ''}: ${error.url} – ${error.status.details ?? error.status.text}`));
}

/** A folder in which the site stands where its rooted addresses look for it. */
function mount(site) {
  if (site.base === '/') return site.folder;
  const root = join(scratch, 'roots', site.name);
  rmSync(root, { recursive: true, force: true });
  const place = join(root, site.base.slice(1, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(site.folder, place);
  return root;
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
