// axe-core on one page, in four views: light and dark, wide and narrow.
//
// An opened page enters; violations leave, each with the view and the first elements. In the dark only colours differ,
// so there the rules about colours run; `ALL=1` runs every rule in every view.
// Deliberately absent: rules switched off. There are none.

import { readFileSync } from 'node:fs';

import { VIEWS } from '../browser.js';
import { need } from '../tools.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const COLOURS = ['color-contrast', 'link-in-text-block'];

const source = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of the page in every view. */
export async function axe(page) {
  const findings = [];
  await page.evaluate(source);
  for (const view of VIEWS) {
    await page.emulateMedia({ media: 'screen', colorScheme: view.colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(view.size);
    const coloursOnly = view.colorScheme === 'dark' && !process.env.ALL;
    const runOnly = coloursOnly ? { type: 'rule', values: COLOURS } : { type: 'tag', values: TAGS };
    const violations = await page.evaluate((only) =>
      globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'] })
        .then((result) => result.violations.map(({ id, help, nodes }) => ({
          id, help, nodes: nodes.map((node) => `${node.html.slice(0, 160)} (${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''})`),
        }))), runOnly);
    findings.push(...violations.map(({ id, help, nodes }) => `${view.name}: ${id}: ${help}: ${nodes.slice(0, 3).join('; ')}`));
  }
  return findings;
}
