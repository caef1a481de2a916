// The tools that the checks run: the browser, Java, what `make browser-tools` installed, and the program itself.
//
// Nothing enters but the environment; paths, modules and what a tool answers leave. The modules lie below `target/tools/` rather than here,
// so that the tree holds only what is committed: they are therefore required from there.
// Deliberately absent: installing anything, which is `tools.sh`'s.

import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where tools are installed. */
const tools = resolve(root, process.env.TOOLS ?? 'target/tools');

/** What the checks themselves write: built sites, served folders. Never committed. */
export const scratch = resolve(root, 'target/browser');

/** Requires a package of the browser checks. */
export const need = createRequire(join(tools, 'browser', 'package.json'));

/** The HTML checker's archive. */
export const vnu = join(tools, 'browser', 'node_modules/vnu-jar/build/dist/vnu.jar');

/** The link checker. */
export const lychee = join(tools, 'links/bin/lychee');

/** The browser: the one that is named, else the first that is found; Chromium without windows before those with them. */
export function chromium() {
  const named = process.env.CHROMIUM ?? process.env.CHROME;
  if (named) return named;
  for (const name of ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  throw new Error('there is no Chromium: run `make browser-tools`, or name one in CHROMIUM');
}

/** The program: the one that is named, else the one that was built last. */
export function julki() {
  if (process.env.JULKI) return process.env.JULKI;
  const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
  const built = ['release', 'debug'].map((profile) => join(target, profile, 'julki')).filter(existsSync)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (built.length === 0) throw new Error('julki is not built: run `make example`');
  return built[0];
}

/** The switches with which it runs: nothing of its own on the network, and no sandbox, which containers lack. */
export const switches = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/**
 * What a tool answers: the JSON on its standard output, else on its standard error. One that finds something ends with a
 * code of its own and still answers.
 */
export function run(tool, args) {
  return new Promise((done, fail) => {
    execFile(tool, args, { maxBuffer: 1 << 28 }, (error, out, said) => {
      const answer = [out, said].map((text) => text.match(/\{\s*".*/s)?.[0]).find(Boolean);
      if (answer) done(JSON.parse(answer));
      else fail(new Error(`${tool} did not run: ${error?.message ?? ''} ${said}`));
    });
  });
}
