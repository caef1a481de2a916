// A built site: its pages, each with what its HTML says of itself.
//
// A folder enters; a list of pages in the order of their paths leaves, with their addresses, languages and kinds. The
// HTML is parsed by the browser itself, so no second idea of HTML is needed.
// Deliberately absent: judging any of it.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { root } from './tools.js';

/** Reads the site in `folder`, published under `base`. */
export async function read(browser, { name, folder, base = '/' }) {
  const paths = files(folder).filter((path) => path.endsWith('.html'));
  const blank = await browser.newPage();
  const pages = [];
  for (let at = 0; at < paths.length; at += 50) {
    const part = paths.slice(at, at + 50);
    const facts = await blank.evaluate(facts_of, part.map((path) => readFileSync(join(folder, path), 'utf8')));
    part.forEach((path, place) => pages.push({ path, address: base + path.replace(/(^|\/)index\.html$/, '$1'), ...facts[place] }));
  }
  await blank.close();
  const byPath = new Map(pages.map((page) => [page.path, page]));
  // The primary language has no folder of its own; the others are in one that is called by their tag.
  const primary = byPath.get('index.html')?.lang;
  const url = byPath.get('index.html')?.canonical ?? `http://site.invalid${base}`;
  const site = { name, folder, base, pages, byPath, primary, url };
  const words = vocabulary();
  for (const page of pages) {
    const first = page.path.split('/', 1)[0];
    const inFolder = first !== primary && words.has(first);
    page.expected = inFolder ? first : primary;
    page.kind = kind(page, inFolder ? page.path.slice(first.length + 1) : page.path, words.get(page.expected));
  }
  return site;
}

/** Every file below a folder, by its path from there, in order. */
export function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

/** The file to which an address on a page of the site leads, or nothing; without a page one that is absolute or rooted. */
export function target(site, href, page) {
  const url = new URL(href, new URL(page?.address ?? '', site.url));
  const home = new URL(site.url);
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(home.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What sort of page it is, as its address says: the kind of an entity, its list, a part of it. */
function kind(page, path, words) {
  if (page.refresh) return 'redirect';
  if (path === '404.html') return 'not-found';
  if (path === 'index.html') return 'home';
  const parts = path.replace(/\/?index\.html$/, '').split('/');
  const folder = words?.kinds.get(parts[0]);
  if (!folder) return 'pages';
  if (parts.length === 1) return `${folder} list`;
  if (parts[1] === words.page && parts.length === 3) return `${folder} list, further page`;
  if (parts.length === 2) return folder;
  return words.facets.has(parts[1]) ? `${folder} list, narrowed` : `${folder}, part`;
}

/** The words in addresses by language, from the theme's strings: the kinds' folders, the facets', the pager's. */
function vocabulary() {
  const folder = join(root, 'themes/make-with/strings');
  return new Map(readdirSync(folder).filter((name) => name.endsWith('.ftl')).map((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').matchAll(/^path-([a-z-]+) = (\S+)$/gm);
    const words = { kinds: new Map(), facets: new Set(), page: 'page' };
    for (const [, key, word] of lines) {
      if (key === 'page') words.page = word;
      else if (key.startsWith('facet-')) words.facets.add(word);
      else if (!key.includes('-')) words.kinds.set(word, key);
    }
    return [name.slice(0, -'.ftl'.length), words];
  }));
}

/** What pages say of themselves. Runs in the browser. */
function facts_of(texts) {
  return texts.map((text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const attribute = (selector, name) => page.querySelector(selector)?.getAttribute(name) ?? undefined;
    const inline = [];
    for (const element of all) {
      const name = element.localName;
      const data = name === 'script' && /^application\/(.+\+)?json$/.test(element.type);
      if (name === 'style') inline.push('a style element');
      if (name === 'script' && !element.hasAttribute('src') && !data) inline.push('a script element without src');
      for (const { name: key, value } of element.attributes) {
        if (key === 'style') inline.push(`style="${value}" on ${name}`);
        if (key.startsWith('on')) inline.push(`${key} on ${name}`);
        if (/^\s*javascript:/i.test(value)) inline.push(`a javascript: address on ${name}`);
      }
    }
    return {
      lang: page.documentElement.lang,
      title: page.title,
      description: attribute('meta[name=description]', 'content'),
      canonical: attribute('link[rel=canonical]', 'href'),
      robots: attribute('meta[name=robots]', 'content'),
      refresh: Boolean(page.querySelector('meta[http-equiv=refresh i]')),
      alternates: [...page.querySelectorAll('link[rel=alternate][hreflang]')]
        .map((link) => ({ lang: link.getAttribute('hreflang'), href: link.getAttribute('href') })),
      languages: [...page.querySelectorAll('header a[hreflang]')]
        .map((link) => ({ lang: link.getAttribute('hreflang'), href: link.getAttribute('href') })),
      headings: page.querySelectorAll('h1').length,
      scripts: [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')),
      inline,
      // What it is drawn with: the sample covers every element and every class of the site.
      features: [...new Set(all.flatMap((element) =>
        [element.localName, ...[...element.classList].map((word) => `.${word}`)]))].sort(),
    };
  });
}
