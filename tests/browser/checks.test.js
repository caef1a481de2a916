// Proof that the checks can fail: a small site on which every check is silent, and for each check the same site with
// one fault in it, which the check must report.

import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { randomBytes } from 'node:crypto';

import { launch, open, reset } from './browser.js';
import { axe } from './checks/axe.js';
import { alternates, heads, inline, languageSwitch } from './checks/documents.js';
import { html, isModern } from './checks/html.js';
import { keyboard } from './checks/keyboard.js';
import { motion, reflow, spacing } from './checks/layout.js';
import { links } from './checks/links.js';
import { narrowing } from './checks/narrowing.js';
import { scripts, styles, transfer } from './checks/weight.js';
import { onPaper, withoutScripts, withoutStyles } from './checks/words.js';
import { sample } from './sample.js';
import { serve } from './serve.js';
import { read, target } from './site.js';
import { root, scratch } from './tools.js';

const policy = (page, { faults }) => faults;
const weight = (page, { site, entry, transfers }) => transfer(site, entry, transfers);

const lead = '<p class="lead">';
/** Puts something in before the lead paragraph. */
const insert = (text) => (files) => files.replace('index.html', lead, `${text}${lead}`);
/** Adds rules to the style sheet. */
const style = (text) => (files) => files.append('style.css', text);
/** Adds to the script. */
const script = (text) => (files) => files.append('script.js', text);
const replace = (from, to) => (files) => files.replace('index.html', from, to);

/** Faults of a page: what the check is called, the check, the fault, and what it must say. */
const PAGE = [
  ['a picture without a text', axe, replace(' alt="Sininen ympyrä"', ''), /image-alt/],
  ['low contrast', axe, style('.lead { color: #aaa }'), /light, 1280 px: color-contrast/],
  ['low contrast in the dark only', axe, style('@media (prefers-color-scheme: dark) { .lead { color: #444 } }'), /dark, 1280 px: color-contrast/],
  ['low contrast when narrow only', axe, style('@media (width < 600px) { .lead { color: #aaa } }'), /light, 360 px: color-contrast/],
  ['a skipped level of headings', axe, replace('<h2 id="luettelo">Luettelo</h2>', '<h4 id="luettelo">Luettelo</h4>'), /heading-order/],
  ['a box 500 px wide', reflow, style('.lead { width: 500px }'), /is 5\d\d px wide: <p class="lead">/],
  ['a table that does not scroll by itself', reflow, style('.wide { overflow: visible } th { white-space: nowrap }'), /px wide: .*Toteutuneet kustannukset/],
  ['text cut off by a fixed height', spacing, style('.lead { height: 1.5em; overflow: hidden }'), /360 px: text is cut off/],
  ['text that covers other text', spacing, style('.lead { position: absolute; top: 10.2rem }'), /lies over/],
  ['motion without end', motion, style('@keyframes turn { to { rotate: 1turn } } img { animation: turn 1s infinite }'), /animation runs/],
  ['smooth scrolling', motion, style('html { scroll-behavior: smooth }'), /scrolls smoothly/],
  ['a style on an element', policy, replace(lead, '<p class="lead" style="color: red">'), /[Cc]ontent Security Policy/],
  ['a script in the page', policy, insert('<script>window.x = 1</script>'), /[Cc]ontent Security Policy/],
  ['a request to another origin', policy, insert('<img src="https://other.example/pixel.png" alt="">'), /another origin|[Cc]ontent Security Policy/],
  ['a request of a script to another origin', policy, script("fetch('https://other.example/')"), /another origin|[Cc]ontent Security Policy/],
  ['a script that fails', policy, script("throw new Error('broken')"), /a script failed: broken/],
  ['a picture that is not there', policy, replace('/picture.svg', '/nowhere.svg'), /answered with 404/],
  ['words that only a script writes', withoutScripts, script("document.querySelector('main').append('kirjoitettu')"), /1 words? .*missing without scripts: kirjoitettu/],
  ['words that only a style sheet writes', withoutStyles, style(".lead::before { content: 'Huom. ' }"), /::before of p.lead says "Huom. "/],
  ['words of an attribute shown by a style sheet', withoutStyles, style('.lead::after { content: attr(class) }'), /::after of p.lead/],
  ['an order that only a style sheet makes', withoutStyles, style('main { display: flex; flex-flow: column } h1 { order: 2 }'), /moved by `order`/],
  ['text that is not printed', onPaper, style('@media print { .lead { display: none } }'), /missing on paper: tältä sivulta/],
  ['an address that is not printed', onPaper, style('@media print { a::after { content: none !important } }'), /addresses of 1 links/],
  ['no skip link', keyboard, replace('<a class="skip" href="#main">Siirry sisältöön</a>', ''), /first stop is no link to the content/],
  ['a skip link that leads nowhere', keyboard, replace('href="#main"', 'href="#other"'), /does not lead into the main part/],
  ['a skip link that stays hidden', keyboard, style('.skip:focus { inset-inline-start: -100rem }'), /skip link cannot be seen/],
  ['a focus that cannot be seen', keyboard, style(':focus-visible { outline: none }'), /focus cannot be seen on/],
  ['a focus too pale to be seen', keyboard, style(':focus-visible { outline: 3px solid #eee }'), /focus cannot be seen on/],
  ['a focus behind something', keyboard, style('main::before { content: ""; position: fixed; inset: 0; background: #fff; z-index: 2 }'), /out of sight/],
  ['an order of its own', keyboard, replace('<a href="https://lahde.example/raportti">', '<a href="https://lahde.example/raportti" tabindex="1">'), /order goes back|not the first stop/],
  ['a head seen in another order', keyboard, style('header { display: flex; flex-direction: row-reverse; justify-content: flex-end }'), /but stands before it/],
  ['a trap', keyboard, script("document.querySelector('select').addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault())"), /trapped at <select/],
  ['a disclosure that does not open', keyboard, script("document.querySelector('summary').addEventListener('click', (event) => event.preventDefault())"), /Enter does nothing on <summary/],
  ['a button that opens nothing', keyboard, replace('popovertarget="vihje"', 'popovertarget="muu"'), /Enter opens nothing on <button/],
  ['a popover without a stop', keyboard, replace('popover><a href="/sv/">', 'popover><a href="/sv/" tabindex="-1">'), /is not the next stop/],
  ['a popover that takes the focus away', keyboard, script("document.querySelector('[popover]').addEventListener('toggle', (event) => event.newState === 'closed' && document.querySelector('summary').focus())"), /focus does not return/],
  ['a disclosure that keeps the space bar', keyboard, script("document.querySelector('summary').addEventListener('keyup', (event) => event.preventDefault())"), /Space does nothing on <summary/],
  ['a list that does not narrow', narrowing, (files) => files.replace('script.js', 'entry.hidden =', 'entry.lang ='), /1 of 2 entries do not have sana:a/],
  ['a list without a field', narrowing, script('field.hidden = true'), /no field to narrow it with/],
  ['a list that narrows to nothing', narrowing, (files) => files.replace('script.js', 'Boolean(field.value) &&', 'true ||'), /nothing is left|whole list/],
  ['an address that does not follow', narrowing, (files) => files.replace('script.js', 'history.pushState', 'String'), /does not change the address/],
  ['an address that cannot be opened again', narrowing, (files) => files.replace('script.js', "get('sana')", "get('other')"), /does not lead to the same entries/],
  ['a choice that takes the focus away', narrowing, script("field.addEventListener('change', () => field.blur())"), /takes the focus away/],
  ['a count that is not announced', narrowing, replace(' role="status"', ''), /not announced/],
  ['a heavy home page', weight, (files) => files.append('style.css', `/* ${randomBytes(65_000).toString('base64')} */`), /bytes are transferred, of 60000/],
];

/** Faults of a site. */
const SITE = [
  ['an unclosed element', html, replace('<h2 id="luettelo">Luettelo</h2>', '<section><h2 id="luettelo">Luettelo</h2>'), /index\.html:.*[Uu]nclosed element “section”/],
  ['an attribute that does not exist', html, replace(lead, '<p class="lead" colour="red">'), /“colour” not allowed/],
  ['a property that does not exist', html, style('p { colour: red }'), /style\.css:.*colour/],
  ['a picture with an element that does not exist', html, (files) => files.replace('picture.svg', '<circle', '<circel cx="2"/><circle'), /picture\.svg:.*circel/],
  ['a dead link', links, replace('href="#luettelo"', 'href="/nowhere/"'), /index\.html:\d+: .*nowhere/],
  ['a dead fragment', links, replace('href="#luettelo"', 'href="#nowhere"'), /#nowhere/],
  ['a dead fragment of another page', links, replace('href="#luettelo"', 'href="/sv/#nowhere"'), /sv\/?#nowhere/],
  ['a dead address of its own in a sitemap', links, (files) => files.write('sitemap.xml', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://koe.example/nowhere/</loc></url></urlset>'), /sitemap\.xml.*nowhere/],
  ['another language than its folder', heads, (files) => files.replace('sv/index.html', '<html lang="sv">', '<html lang="en">'), /language is `en`, that of its folder `sv`/],
  ['two main headings', heads, replace('<h2 id="luettelo">Luettelo</h2>', '<h1 id="luettelo">Luettelo</h1>'), /2 headings of the first level/],
  ['no title', heads, replace('<title>Koesivu</title>', '<title></title>'), /no title/],
  ['no description', heads, replace('content="Sivu, jossa mikään ei ole vialla."', 'content=""'), /no description/],
  ['a canonical address that leads nowhere', heads, (files) => files.replace('sv/index.html', 'canonical" href="https://koe.example/sv/"', 'canonical" href="https://koe.example/se/"'), /canonical address leads nowhere/],
  ['an alternate that is not returned', alternates, (files) => files.replace('sv/index.html', '<link rel="alternate" hreflang="fi" href="https://koe.example/">\n', ''), /sv\/index\.html does not name it in return/],
  ['an alternate that leads nowhere', alternates, (files) => files.replace('index.html', 'hreflang="sv" href="https://koe.example/sv/"', 'hreflang="sv" href="https://koe.example/se/"'), /leads nowhere/],
  ['a language switch that leads elsewhere', languageSwitch, (files) => files.replace('sv/index.html', '<a href="/" lang="fi"', '<a href="/sv/" lang="fi"'), /page in `sv`/],
  ['a language that is missing from the switch', languageSwitch, replace('<li><a href="/sv/" lang="sv" hreflang="sv">svenska</a></li>', ''), /no link to `sv`/],
  ['a style on an element', inline, replace(lead, '<p class="lead" style="color: red">'), /style="color: red" on p/],
  ['a handler on an element', inline, replace(lead, '<p class="lead" onclick="x()">'), /onclick on p/],
  ['a style element', inline, replace('</head>', '<style>p { color: red }</style></head>'), /a style element/],
  ['scripts beyond their budget', scripts, script(`/* ${'x'.repeat(15_000)} */`), /its scripts are/],
  ['style sheets beyond their budget', styles, style(`/* ${'x'.repeat(25_000)} */`), /style sheets are/],
];

/** A copy of the sound site with one fault. */
function broken(name, fault) {
  const folder = join(scratch, 'broken', name.replace(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'tests/browser/sound'), folder, { recursive: true });
  fault?.({
    replace(path, from, to) {
      const text = readFileSync(join(folder, path), 'utf8');
      assert.ok(text.includes(from), `the sound page has no ${from}`);
      writeFileSync(join(folder, path), text.replace(from, to));
    },
    append: (path, text) => appendFileSync(join(folder, path), `\n${text}\n`),
    write: (path, text) => { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), text); },
  });
  return folder;
}

describe('checks', { concurrency: 3 }, () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser.close());

  const siteOf = (folder) => read(browser, { name: 'broken', folder });
  async function look(folder, run) {
    const site = await siteOf(folder);
    const server = await serve(folder);
    try {
      const entry = site.pages.find((page) => page.path === 'index.html');
      const url = `${server.origin}/`;
      const opened = await open(browser, url);
      await reset(opened.page);
      // What a script asks for after loading is seen a little later.
      await opened.page.waitForLoadState('networkidle');
      const findings = await run(opened.page, { site, entry, browser, url, transfers: opened.transfers, faults: opened.faults });
      await opened.close();
      return findings;
    } finally {
      await server.close();
    }
  }

  const pageChecks = [...new Set(PAGE.map(([, run]) => run))];
  for (const run of pageChecks) {
    test(`sound page: ${run.name} is silent`, async () => assert.deepEqual(await look(broken(`sound ${run.name}`), run), []));
  }
  for (const run of new Set(SITE.map(([, run]) => run))) {
    test(`sound site: ${run.name} is silent`, async () => assert.deepEqual(await run(await siteOf(broken(`sound ${run.name}`))), []));
  }
  for (const [what, run, fault, says] of PAGE) {
    test(`${run.name} reports ${what}`, async () => {
      assert.match((await look(broken(`${run.name} ${what}`, fault), run)).join('\n'), says);
    });
  }
  for (const [what, run, fault, says] of SITE) {
    test(`${run.name} reports ${what}`, async () => {
      assert.match((await run(await siteOf(broken(`${run.name} ${what}`, fault)))).join('\n'), says);
    });
  }

  test('html passes over modern CSS only', () => {
    assert.ok(isModern({ message: 'CSS: Unrecognized at-rule “@container”' }));
    assert.ok(!isModern({ message: 'CSS: “colour”: Property “colour” doesn\'t exist.' }));
    assert.ok(!isModern({ message: 'Element “container” not allowed as child of “p”.' }));
  });
});

describe('server', () => {
  const ask = (url, path) => new Promise((done, fail) => {
    // Not `fetch`, which would tidy the path up.
    request(url, { path }, (response) => { response.resume(); done(response); }).on('error', fail).end();
  });

  test('serves a folder under its path, and nothing beside it', async () => {
    const server = await serve(join(root, 'tests/browser/sound'), '/julkaisut/');
    try {
      const status = async (path) => (await ask(server.origin, path)).statusCode;
      assert.equal(await status('/julkaisut/'), 200);
      assert.equal(await status('/julkaisut/sv/'), 200);
      assert.equal(await status('/julkaisut/sv'), 308);
      assert.equal(await status('/'), 404);
      for (const path of ['../serve.js', '%2e%2e/serve.js', '..%2fserve.js', '..%5cserve.js', 'sv/../../serve.js', '%00', '%']) {
        assert.equal(await status(`/julkaisut/${path}`), 404, path);
      }
    } finally {
      await server.close();
    }
  });

  test('forbids everything that a page may not need', async () => {
    const server = await serve(join(root, 'tests/browser/sound'));
    try {
      const { headers } = await ask(server.origin, '/style.css');
      assert.match(headers['content-security-policy'], /^default-src 'none';(?!.*unsafe)/);
      assert.equal(headers['content-type'], 'text/css; charset=utf-8');
      assert.equal(headers['cache-control'], 'no-store');
    } finally {
      await server.close();
    }
  });
});

describe('sample', () => {
  const page = (path, kind, features) => ({ path, address: `/${path}`, kind, expected: 'fi', features });
  const site = { pages: [
    page('a', 'projects', ['p']), ...Array.from({ length: 30 }, (_, at) => page(`b${at}`, 'projects', ['p'])),
    page('c', 'projects', ['p', '.rare']), page('d', 'goals', ['p']), page('e', 'redirect', ['p']),
  ] };

  test('has every kind and everything that is drawn, and no redirect', () => {
    const paths = sample(site).map(({ path }) => path);
    assert.ok(['a', 'c', 'd'].every((path) => paths.includes(path)));
    assert.ok(!paths.includes('e') && paths.length < 12);
  });

  test('is the same for the same commit', () => assert.deepEqual(sample(site), sample(site)));

  test('knows which file an address is', () => {
    const at = { url: 'https://koe.example/julkaisut/' };
    assert.equal(target(at, 'https://koe.example/julkaisut/sv/'), 'sv/index.html');
    assert.equal(target(at, '/julkaisut/'), 'index.html');
    assert.equal(target(at, 'https://muu.example/julkaisut/'), undefined);
  });
});
