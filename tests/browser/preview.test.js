// The live preview in a browser, and proof that each check of it can fail: the same check, with one thing broken in what
// the preview answers.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { launch } from './browser.js';
import { accessible, branch, breaking, closing, draft, edit, elsewhere, narrow, ownPages, removed, stopping, style, template } from './checks/preview.js';
import { atDesk } from './preview.js';

const CHECKS = [edit, breaking, elsewhere, style, template, draft, removed, branch, stopping, closing, narrow, accessible, ownPages];

const script = (from, to) => ({ at: '**/_julki/preview.js', from, to });
const sheet = (from, to) => ({ at: '**/_julki/preview.css', from, to });
const page = (from, to) => ({ at: /\/hankkeet\/|\/uutiset\/|\/_julki\/overlay/, from, to });

/** How long a check waits for what such a fault keeps from ever happening, in milliseconds. */
const IN_VAIN = 2_500;

/** What is broken, the check that must find it, the fault, what is then said, and for some how long the check waits. */
const FAULTS = [
  ['a page that is not reloaded', edit, script('return reload();', 'return;'), /is not shown/, IN_VAIN],
  ['a page that loses its place', edit, script('sessionStorage.setItem(placeKey,', 'history.scrollRestoration = "manual"; String('), /the page was at 400, and after a save over the old file it is at 0/],
  ['a closed overlay', breaking, page(' open>', '>'), /does not open the overlay/, IN_VAIN],
  ['an overlay that is silent about the page', breaking, page('class="note"', 'class="other"'), /does not say that the page is as it was/],
  ['another line', breaking, page('<b>2</b>', '<b>3</b>'), /the line is not drawn/],
  ['a line without a mark', breaking, page('<mark>', '<i>'), /the place is not marked/],
  ['a link that names no file', breaking, page('vscode://file/', 'vscode://'), /no link opens/],
  ['an overlay over the whole page', breaking, sheet('max-block-size: 50vh', 'block-size: 100vh'), /cannot be read/],
  ['a style that reloads the page', style, script('restyle(shown).catch(() => {});', 'reload();'), /a style sheet reloads the page/],
  ['a style that is not renewed', style, script('link.after(next);', ''), /is not shown/, IN_VAIN],
  ['old style sheets that stay', style, script('const gone = () => link.remove();', 'const gone = () => {};'), /has 3 style sheets/],
  ['a template that is not named', template, page('templates/project.html', 'project'), /never names/, IN_VAIN],
  ['a draft that is not marked', draft, page('preview-notice', 'notice'), /luonnos\/ is not marked/],
  ['a page that does not appear', removed, script('return reload();', 'return;'), /the page of a new file does not appear/, IN_VAIN],
  ['a reload for whatever is told', branch, script('overlaid().catch(() => {});', 'reload();'), /reloads for one switch/],
  ['a stop that is not told', stopping, script('document.body.append(note);', ''), /does not say that the preview has stopped/, IN_VAIN],
  ['a page that does not ask again', stopping, script('waiting = setTimeout(listen, 500);', ''), /does not come back/, IN_VAIN],
  ['an overlay that opens again', closing, script('details.open = chosen.open;', ';'), /after another file is saved the overlay is open/],
  ['an overlay that stays closed', closing, script('chosen?.what === what', 'chosen'), /when something else is wrong too the overlay is closed/, IN_VAIN],
  ['a focus that cannot be seen', closing, sheet('outline: 3px solid var(--link)', 'outline: none'), /the focus cannot be seen/],
  ['an overlay that takes too much', narrow, sheet('max-block-size: 50vh', 'max-block-size: 90vh'), /the overlay takes \d+ of 740 px/],
  ['an end of the page that stays covered', narrow, script('paddingBlockEnd: height,', ''), /the end of the page cannot be read/],
  ['pale words', accessible, sheet('--error: #b3001b', '--error: #ff8080'), /the overlay: light, 1280 px: color-contrast/],
  ['a sheet that is too wide', accessible, sheet('max-inline-size: 60rem', 'inline-size: 60rem'), /the list: it is \d+ px wide/],
];

const wanted = (name) => name.includes(process.env.CHECK ?? '');

describe('preview', { concurrency: 3 }, () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser.close());

  for (const check of CHECKS.filter(({ name }) => wanted(name))) {
    test(check.name, async () => assert.deepEqual(await atDesk(browser, check), []));
  }
  for (const [what, check, fault, says, patience] of FAULTS.filter(([, { name }]) => wanted(name))) {
    test(`${check.name} reports ${what}`, async () => {
      assert.match((await atDesk(browser, check, { faults: [fault], patience })).join('\n'), says);
    });
  }
});
