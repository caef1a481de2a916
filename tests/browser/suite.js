// All checks over one built site, as named tests.
//
// A site enters; tests leave, one for each check, which fail with every finding. The site is walked once and the checks
// share the pages that are opened for it. `CHECK=keyboard` runs the checks whose names hold that word, `PAGE=/part/`
// looks at the pages whose addresses do, `ALL=1` at every page.
// Deliberately absent: the checks themselves, each of which is in `checks/`.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { each, launch, open, reset } from './browser.js';
import { axe } from './checks/axe.js';
import { alternates, heads, inline, languageSwitch } from './checks/documents.js';
import { html } from './checks/html.js';
import { keyboard } from './checks/keyboard.js';
import { motion, reflow, spacing } from './checks/layout.js';
import { links } from './checks/links.js';
import { narrowing } from './checks/narrowing.js';
import { scripts, styles, transfer } from './checks/weight.js';
import { onPaper, withoutScripts, withoutStyles } from './checks/words.js';
import { oneOfEach, sample, seed } from './sample.js';
import { serve } from './serve.js';
import { read } from './site.js';

/** Checks of a whole site: they read its files. */
const SITE = {
  'html: the Nu HTML checker finds nothing in pages, styles and pictures': html,
  'links: every link and fragment leads somewhere': links,
  'heads: every page has its language, title, description, heading and canonical address': heads,
  'alternates: hreflang links are returned': alternates,
  'languages: the switch leads to the same page and back': languageSwitch,
  'inline: no style and no script stands in the HTML': inline,
  'scripts: no page has more than its budget of scripts': scripts,
  'styles: the style sheets keep their budget': styles,
};

/** Checks of an opened page. The last ones change it, and so come last. */
const PAGE = {
  'weight: home and project pages keep their budget': (page, { site, entry, transfers }) => transfer(site, entry, transfers),
  'axe: nothing is found in light and dark, wide and narrow': axe,
  'reflow: nothing scrolls sideways at 320 px': reflow,
  'paper: everything is printed, and addresses too': onPaper,
  'scripts off: every page says the same without scripts': withoutScripts,
  'styles off: every page says the same without style sheets': withoutStyles,
  'spacing: no text is cut off or covered when letters are spread': spacing,
  'motion: nothing moves where less motion is asked for': motion,
};

/** Checks that take a page through many steps: one page of each kind. */
const WALK = {
  'keyboard: every stop is in order, seen and left again': keyboard,
  'narrowing: lists are narrowed by keyboard': narrowing,
};

/** What needs no check of its own: a page that fails in the console, at the policy, or by asking elsewhere. */
const FAULTS = 'policy: no page breaks the policy, fails in the console or asks another origin';

const wanted = (name) => name.includes(process.env.CHECK ?? '');

/**
 * Registers the tests of a site. `prepare` gives its name, folder, base and the paths that are looked at anyway. Of a
 * site with `few` pages to be looked at one of each kind is, and none is walked through.
 */
export function check(name, prepare, { few = false } = {}) {
  describe(name, () => {
    const found = new Map();
    const say = (check, path, findings) => found.set(check, [...(found.get(check) ?? []), ...findings.map((text) => (path ? `${path}: ${text}` : text))]);
    before(async () => {
      const options = await prepare();
      const browser = await launch();
      const server = await serve(options.folder, options.base);
      try {
        const site = await read(browser, { name, ...options });
        const whole = Promise.all(Object.entries(SITE).filter(([check]) => wanted(check))
          .map(async ([check, run]) => say(check, '', await run(site))));
        await walk(browser, server, site, { ...options, few }, say);
        await whole;
      } finally {
        await server.close();
        await browser.close();
      }
    });
    for (const check of [FAULTS, ...Object.keys(SITE), ...Object.keys(PAGE), ...(few ? [] : Object.keys(WALK))].filter(wanted)) {
      test(check, () => {
        const findings = found.get(check) ?? [];
        assert.equal(findings.length, 0, `\n${findings.slice(0, 40).join('\n')}\n${findings.length} in all`);
      });
    }
  });
}

/** Opens the pages of the sample, and lets every check of pages look at each. */
async function walk(browser, server, site, { always, primaryOnly, few }, say) {
  const checks = Object.entries(PAGE).filter(([check]) => wanted(check));
  const steps = few ? [] : Object.entries(WALK).filter(([check]) => wanted(check));
  if (!checks.length && !steps.length && !wanted(FAULTS)) return;
  const sampled = sample(site, { always, primaryOnly });
  const chosen = few && !process.env.ALL && !process.env.PAGE ? oneOfEach(sampled) : sampled;
  const walked = new Set(process.env.ALL || process.env.PAGE ? chosen : oneOfEach(chosen));
  const pages = checks.length || wanted(FAULTS) ? chosen : [...walked];
  const begun = Date.now();
  const spent = new Map();
  await each(pages, async (entry) => {
    const url = server.origin + encodeURI(entry.address);
    const opened = await open(browser, url);
    const around = { site, entry, browser, url, transfers: opened.transfers };
    try {
      for (const [check, run] of walked.has(entry) ? [...checks, ...steps] : checks) {
        const start = Date.now();
        await reset(opened.page);
        say(check, entry.path, await run(opened.page, around));
        const short = check.split(':', 1)[0];
        spent.set(short, (spent.get(short) ?? 0) + Date.now() - start);
      }
      say(FAULTS, entry.path, opened.faults);
    } catch (error) {
      say(checks[0]?.[0] ?? FAULTS, entry.path, [`it could not be looked at: ${error.stack}`]);
    } finally {
      await opened.close();
    }
  });
  console.log(`${site.name}: ${pages.length} of ${site.pages.length} pages were opened, `
    + `${seconds(Date.now() - begun)} (sample of ${seed()})`);
  console.log(`of it, beside each other: ${[...spent].map(([check, time]) => `${check} ${seconds(time)}`).join(', ')}`);
}

function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`;
}
