// What a writer sees in the live preview while files change: every check is one thing that must happen by itself.
//
// A desk enters, with a preview that was just started; what did not happen leaves.
// Deliberately absent: how fast it is, which `make bench-serve` measures.

import { NARROW } from '../browser.js';
import { pause, topmost } from '../preview.js';
import { axe } from './axe.js';
import { reflow } from './layout.js';

const KUPLA = 'content/projects/kupla.md';
const KUPLA_PAGE = '/hankkeet/kupla/';
const MEDAIA = 'content/projects/medaia.md';
const MEDAIA_PAGE = '/hankkeet/medaia/';

/** Where the page is scrolled to, once it is at rest. */
async function place({ page }) {
  await page.waitForLoadState('load');
  return page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY))); }));
}

/** An edited file changes its page, which stays where it was, however the editor saves. */
export async function edit(desk) {
  const look = await desk.open(KUPLA_PAGE);
  await look.page.evaluate(() => scrollTo(0, 400));
  const before = await place(look);
  const findings = before === 400 ? [] : [`the page cannot be scrolled for the check: ${before}`];
  const saves = {
    'over the old file': (word) => desk.write(KUPLA, `${desk.read(KUPLA)}\n${word}\n`),
    'by a rename': (word) => desk.addByRename(KUPLA, word),
  };
  for (const [how, save] of Object.entries(saves)) {
    const word = `simpukka ${how.length}`;
    save(word);
    findings.push(...await look.says(word, `what is saved ${how} is not shown`));
    const now = await place(look);
    if (Math.abs(now - before) > 1) findings.push(`the page was at ${before}, and after a save ${how} it is at ${now}`);
  }
  return [...findings, ...look.faults];
}

/** A broken file: its page says where, draws the line, and stays readable as it last was; mended, all of it goes. */
export async function breaking(desk) {
  const look = await desk.open(KUPLA_PAGE);
  const findings = [];
  const faults = [
    { from: 'title: Kupla', to: 'title: Kupla: kaksi', place: `${KUPLA}:2:13`, line: '2 title: Kupla: kaksi', mark: ':' },
    { from: 'start: 2015-02-01', to: 'start: 2015-13-01', place: `${KUPLA}:8:8`, line: '8 start: 2015-13-01', mark: '2015-13-01' },
  ];
  for (const { from, to, place: named, line, mark } of faults) {
    const mend = desk.edit(KUPLA, from, to);
    findings.push(...await look.names(named));
    // What is said at once must still be said when the whole site is checked.
    await desk.settled();
    await pause(200);
    const shown = await look.overlay();
    if (!shown.isOpen) findings.push('an error does not open the overlay');
    if (!shown.note) findings.push('the overlay does not say that the page is as it was before');
    if (!shown.lines.includes(line)) findings.push(`the line is not drawn: ${JSON.stringify(shown.lines)}`);
    if (!shown.marks.includes(mark)) findings.push(`the place is not marked: ${JSON.stringify(shown.marks)}`);
    const link = `vscode://file${encodeURI(desk.on(KUPLA))}:${named.split(':').slice(1).join(':')}`;
    if (!shown.links.some((found) => found.startsWith(link))) findings.push(`no link opens ${link}: ${JSON.stringify(shown.links)}`);
    findings.push(...await look.says('Verstaissa kokeiltiin', 'the last good page is gone'));
    if ((await look.page.evaluate(topmost, [640, 200])) !== 'main') findings.push('the last good page cannot be read');
    mend();
    findings.push(...await look.isSound());
  }
  desk.edit(KUPLA, 'Verstaissa kokeiltiin', 'Korjattuna kokeiltiin');
  return [...findings, ...await look.says('Korjattuna kokeiltiin'), ...look.faults];
}

/** What is wrong in one file is on its own page and in the list, which follows; another page only says that there is more. */
export async function elsewhere(desk) {
  const [list, medaia, kupla] = await Promise.all(['/_julki/', MEDAIA_PAGE, KUPLA_PAGE].map((address) => desk.open(address)));
  const mend = desk.edit(MEDAIA, 'goals: [verstaat]', 'goals: [vestraat]');
  const named = `${MEDAIA}:6:`;
  const findings = [
    ...await list.says(named, 'the list does not follow'),
    ...await medaia.names(named),
    ...await kupla.until('a page does not say that another is wrong', () =>
      /\b1 (error|virhe)/.test(document.querySelector('#julki-preview .elsewhere')?.innerText)),
  ];
  // What only rendering finds is told when the check behind comes to it.
  const link = desk.edit(MEDAIA, 'Pilotti jatkuu.', 'Pilotti [jatkuu](puuttuu.md).');
  findings.push(...await list.says('puuttuu.md', 'the list does not follow the check'), ...await medaia.until(
    'the overlay does not follow the check', () => document.getElementById('julki-preview').innerText.includes('puuttuu.md')));
  link();
  if (await kupla.page.locator('#julki-preview details').count()) findings.push('a page shows what is wrong with another');
  mend();
  findings.push(
    ...await list.until('the list still has what is mended', (gone) => !document.querySelector('main').innerText.includes(gone), named),
    ...await medaia.until('the overlay never vanishes', () => !document.querySelector('#julki-preview details.error')),
  );
  return [...findings, ...list.faults, ...medaia.faults, ...kupla.faults];
}

/** A changed style sheet restyles the page without loading it again. */
export async function style(desk) {
  desk.write('styles/50-own.css', '@layer own { main { outline: 3px solid rgb(1, 2, 3) } }\n');
  const look = await desk.open(KUPLA_PAGE);
  const outlined = (colour) => look.until(`the style ${colour} is not shown`, (wanted) =>
    getComputedStyle(document.querySelector('main')).outlineColor === wanted, colour);
  const findings = await outlined('rgb(1, 2, 3)');
  await desk.settled();
  await look.page.evaluate(() => { globalThis.untouched = true; });
  look.navigations = 0;
  for (const [from, to] of [['1, 2, 3', '4, 5, 6'], ['4, 5, 6', '7, 8, 9']]) {
    desk.edit('styles/50-own.css', from, to);
    findings.push(...await outlined(`rgb(${to})`));
  }
  await desk.settled();
  await pause(200);
  if (look.navigations || !(await look.page.evaluate(() => globalThis.untouched))) findings.push('a style sheet reloads the page');
  const sheets = await look.page.evaluate(() => document.head.querySelectorAll('link[rel~="stylesheet"]').length);
  if (sheets !== 1) findings.push(`the page has ${sheets} style sheets after two edits of one`);
  // The next edit of a text reloads it as ever.
  desk.addByRename(KUPLA, 'simpukka');
  return [...findings, ...await look.says('simpukka'), ...look.faults];
}

/** A broken template is named on every page, those that were seen stay readable, and mended it shows. */
export async function template(desk) {
  const [seen, unseen] = [await desk.open(KUPLA_PAGE), await desk.open('/_julki/')];
  const own = (body) => desk.write('templates/project.html', `{% extends "base.html" %}\n{% block main %}\n${body}\n{% endblock main %}\n`);
  own('<h1>{{ page.title.text }</h1>');
  const findings = await seen.names('templates/project.html:3:');
  findings.push(...await seen.says('Verstaissa kokeiltiin', 'the last good page is gone'));
  await unseen.page.goto(desk.origin + MEDAIA_PAGE);
  findings.push(...await unseen.names('templates/project.html:3:'));
  own('<h1>{{ page.title.text }} omalla pohjalla</h1>');
  for (const [look, title] of [[seen, 'Kupla'], [unseen, 'Medaia']]) {
    findings.push(...await look.says(`${title} omalla pohjalla`), ...await look.until('the overlay still names the template', () =>
      !document.getElementById('julki-preview').innerText.includes('templates/')));
  }
  desk.remove('templates');
  return [...findings, ...await seen.says('Verstaissa kokeiltiin', 'a removed folder of templates stays'), ...seen.faults, ...unseen.faults];
}

/** Drafts and what is still to come are shown, and marked as such, on their page and in lists. */
export async function draft(desk) {
  desk.write('content/projects/luonnos.md', '---\ntitle: Luonnos\nsummary: Vielä kesken.\ndraft: true\ngoals: [tilat]\n---\nTeksti.\n');
  const list = await desk.open('/hankkeet/');
  const findings = await list.until('the list does not mark a draft', () =>
    [...document.querySelectorAll('main .preview')].some((mark) => mark.parentElement.innerText.includes('Luonnos')));
  for (const address of ['/hankkeet/luonnos/', '/uutiset/tulossa/']) {
    const { page } = await desk.open(address);
    if (!(await page.locator('main .preview-notice').isVisible())) findings.push(`${address} is not marked`);
  }
  return findings;
}

/** A new file's page appears, and goes with it; while something is wrong a page that is gone stays as it was. */
export async function removed(desk) {
  const own = 'content/projects/yksin.md';
  const [alone, medaia] = [await desk.open('/hankkeet/yksin/'), await desk.open(MEDAIA_PAGE)];
  desk.write(own, '---\ntitle: Yksin\nsummary: Kukaan ei viittaa tähän.\ngoals: [tilat]\n---\n');
  const findings = await alone.says('Kukaan ei viittaa tähän', 'the page of a new file does not appear');
  desk.remove(own);
  findings.push(...await alone.until('the page of a removed file stays', () => !document.querySelector('main').innerText.includes('Kukaan ei viittaa')));
  const files = [MEDAIA, 'content/projects/medaia.en.md'].map((path) => [path, desk.read(path)]);
  files.forEach(([path]) => desk.remove(path));
  // Kupla refers to it.
  findings.push(...await medaia.names(`${KUPLA}:`), ...await medaia.says('Pilotti jatkuu.'));
  files.forEach(([path, text]) => desk.write(path, text));
  findings.push(...await medaia.until('the overlay never vanishes', () => !document.querySelector('#julki-preview details.error')));
  return [...findings, ...alone.faults, ...medaia.faults];
}

/** How often a switch of branches is tried: a machine that is busy may pause in the middle of one, which is then two. */
const SWITCHES = 3;

/** Two hundred files at once, as when another branch is checked out, are one reload. */
export async function branch(desk) {
  const look = await desk.open(KUPLA_PAGE);
  const others = Array.from({ length: 199 }, (_, at) => `content/projects/haara-${at}.md`);
  let words = 'Verstaissa kokeiltiin';
  const change = async (way, next, others) => {
    look.navigations = 0;
    others();
    desk.edit(KUPLA, words, next);
    words = next;
    const findings = await look.says(next);
    await desk.settled();
    await pause(500);
    if (look.navigations !== 1) findings.push(`${look.navigations} reloads for one switch of branches, ${way}`);
    return findings;
  };
  let findings = [];
  for (let time = 1; time === 1 || (findings.length && time <= SWITCHES); time += 1) {
    findings = [
      ...await change('to it', `Haarassa ${time} kokeiltiin`, () => others.forEach((path, at) =>
        desk.write(path, `---\ntitle: Haara ${at}\nsummary: Hanke haarassa.\ngoals: [tilat]\n---\nTeksti.\n`))),
      ...await change('and back', `Takaisin ${time} tultiin`, () => others.forEach((path) => desk.remove(path))),
    ];
  }
  return [...findings, ...look.faults];
}

/** A page says when the preview is gone, and comes back by itself when it is there again. */
export async function stopping(desk) {
  const look = await desk.open(KUPLA_PAGE);
  await desk.kill();
  const findings = await look.until('the page does not say that the preview has stopped', () =>
    document.getElementById('julki-stopped')?.checkVisibility() && document.getElementById('julki-stopped').innerText.includes('julki serve'));
  desk.edit(KUPLA, 'Verstaissa kokeiltiin', 'Tauolla kokeiltiin');
  await desk.start();
  findings.push(...await look.says('Tauolla kokeiltiin', 'the page does not come back'), ...await look.until(
    'the page still says that the preview has stopped', () => !document.getElementById('julki-stopped')));
  return [...findings, ...look.faults];
}

/** What its reader closes stays closed, on this page and after others, until something else is wrong. */
export async function closing(desk) {
  desk.edit(KUPLA, 'start: 2015-02-01', 'start: 2015-13-01');
  const look = await desk.open(KUPLA_PAGE);
  const { page } = look;
  const findings = await look.names(`${KUPLA}:8:`);
  // By keyboard, through the page.
  const reached = () => page.evaluate(() => document.activeElement.closest('#julki-preview') && document.activeElement.localName);
  for (let step = 0; step < 200 && (await reached()) !== 'summary'; step += 1) await page.keyboard.press('Tab');
  if ((await reached()) !== 'summary') return [...findings, 'the overlay cannot be reached by keyboard'];
  const stops = new Set();
  for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!seen) findings.push('the focus cannot be seen in the overlay');
    await page.keyboard.press(key);
    stops.add(await page.evaluate(() => document.activeElement.getAttribute('href')?.split(':')[0] ?? ''));
  }
  if (!stops.has('vscode') || !stops.has('/_julki/explain/invalid-date')) findings.push(`the links of the overlay are not reached: ${[...stops]}`);
  await page.keyboard.press('Enter');
  if ((await look.overlay()).isOpen) return [...findings, 'Enter does not close the overlay'];
  const isOpen = async (when, wanted) => {
    if ((await look.overlay()).isOpen !== wanted) findings.push(`${when} the overlay is ${wanted ? 'closed' : 'open'}`);
  };
  look.navigations = 0;
  desk.edit(MEDAIA, 'Pilotti jatkuu.', 'Pilotti päättyy.');
  for (let waited = 0; !look.navigations && waited < look.patience; waited += 50) await pause(50);
  await desk.settled();
  await page.waitForLoadState('load');
  await pause(200);
  await isOpen('after another file is saved', false);
  await page.goto(desk.origin + MEDAIA_PAGE);
  await page.goto(desk.origin + KUPLA_PAGE);
  await isOpen('after another page', false);
  desk.edit(KUPLA, 'end: 2018-01-31', 'end: 2018-01-32');
  findings.push(...await look.names(`${KUPLA}:9:`));
  await isOpen('when something else is wrong too', true);
  return [...findings, ...look.faults];
}

/** On a narrow screen the page is readable beside the overlay, and to its very end. */
export async function narrow(desk) {
  desk.edit(KUPLA, 'start: 2015-02-01', `start: ${'2015-13-01'.repeat(20)}`);
  desk.edit(KUPLA, 'goals: [tilat, verstaat]', 'goals: [yksi, kaksi, kolme, neljä, viisi, kuusi]');
  const look = await desk.open(KUPLA_PAGE, { size: NARROW });
  const { page } = look;
  const findings = await look.names(`${KUPLA}:8:`);
  const { height } = await look.overlay();
  if (height > NARROW.height * 0.62) findings.push(`the overlay takes ${Math.round(height)} of ${NARROW.height} px`);
  if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) findings.push('the page scrolls sideways');
  const wide = await page.evaluate(() => {
    const aside = document.getElementById('julki-preview');
    return aside.scrollWidth > aside.clientWidth;
  });
  if (wide) findings.push('the overlay scrolls sideways');
  const covered = await page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    const last = [...document.querySelectorAll('footer a')].at(-1).getBoundingClientRect();
    return last.bottom > document.getElementById('julki-preview').getBoundingClientRect().top;
  });
  if (covered) findings.push('the end of the page cannot be read');
  return findings;
}

/** What axe finds, and what scrolls sideways. */
async function judged(name, { page }) {
  return [...await axe(page), ...await reflow(page)].map((found) => `${name}: ${found}`);
}

/** axe finds nothing in the overlay and the list, and neither scrolls sideways. */
export async function accessible(desk) {
  desk.edit(KUPLA, 'start: 2015-02-01', 'start: 2015-13-01');
  desk.edit(MEDAIA, 'goals: [verstaat]', 'goals: [vestraat]');
  const look = await desk.open(KUPLA_PAGE);
  const findings = await look.names(`${KUPLA}:8:`);
  await desk.settled();
  return [...findings, ...await judged('the overlay', look), ...await judged('the list', await desk.open('/_julki/'))];
}

/** Nor in the other pages of the preview's own, nor in what says that it has stopped. */
export async function ownPages(desk) {
  const findings = await judged('an explanation', await desk.open('/_julki/explain/invalid-date'));
  desk.write('templates/base.html', '{{ }');
  const look = await desk.open('/ohjelmat/');
  findings.push(...await look.names('templates/base.html:1:'));
  await desk.kill();
  findings.push(...await look.until('the page does not say that the preview has stopped', () => document.getElementById('julki-stopped')));
  return [...findings, ...await judged('a page that cannot be shown', look)];
}
