// What every document owes its readers before it is drawn: a language, a name, one heading, an address of its own, and
// its other languages, each of which leads back.
//
// A site enters; findings leave, one sentence each, empty when all is well. All pages are read, since it is quick.
// Deliberately absent: the validity of the HTML, which is the HTML checker's.

import { target } from '../site.js';

const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 400;

/** Language, title, description, one main heading and a canonical address on every page. */
export function heads(site) {
  return site.pages.flatMap((page) => {
    const wrong = [];
    const say = (text) => wrong.push(`${page.path}: ${text}`);
    if (page.lang !== page.expected) say(`its language is \`${page.lang}\`, that of its folder \`${page.expected}\``);
    if (!page.title.trim()) say('it has no title');
    if (page.title.length > LONGEST_TITLE) say(`its title has ${page.title.length} characters`);
    if (page.headings !== 1) say(`it has ${page.headings} headings of the first level`);
    if (page.kind === 'redirect') return wrong;
    if (!page.description?.trim()) say('it has no description');
    if ((page.description ?? '').length > LONGEST_DESCRIPTION) say(`its description has ${page.description.length} characters`);
    if (page.kind === 'not-found') return wrong;
    if (!page.canonical) say('it has no canonical address');
    else if (!site.byPath.has(target(site, page.canonical))) say(`its canonical address leads nowhere: ${page.canonical}`);
    return wrong;
  });
}

/** Alternate links name the page itself and every other language, and each of these says the same. */
export function alternates(site) {
  return site.pages.flatMap((page) => {
    if (page.alternates.length === 0) return [];
    const wrong = [];
    const say = (text) => wrong.push(`${page.path}: ${text}`);
    const languages = page.alternates.map((one) => one.lang);
    if (new Set(languages).size !== languages.length) say('a language is named twice');
    if (!languages.includes('x-default')) say('no alternate is `x-default`');
    if (!page.alternates.some((one) => one.lang === page.lang && target(site, one.href) === page.path)) {
      say('its alternates do not name itself');
    }
    for (const { lang, href } of page.alternates) {
      const other = site.byPath.get(target(site, href));
      if (!other) say(`its alternate in \`${lang}\` leads nowhere: ${href}`);
      else if (lang !== 'x-default' && other.lang !== lang) say(`its alternate in \`${lang}\` is in \`${other.lang}\``);
      else if (!other.alternates.some((one) => one.lang !== 'x-default' && target(site, one.href) === page.path)) say(`${other.path} does not name it in return`);
    }
    return wrong;
  });
}

/** The language switch leads to the same page: the page it leads to leads back. */
export function languageSwitch(site) {
  const languages = new Set(site.pages.map((page) => page.lang));
  return site.pages.flatMap((page) => {
    // What stands where nothing is has nothing to be the same as: it may lead to the home pages.
    if (page.kind === 'redirect' || page.kind === 'not-found') return [];
    const wrong = [];
    const say = (text) => wrong.push(`${page.path}: ${text}`);
    for (const lang of languages) {
      if (lang === page.lang) continue;
      const link = page.languages.find((one) => one.lang === lang);
      if (!link) { say(`it has no link to \`${lang}\``); continue; }
      const other = site.byPath.get(target(site, link.href, page));
      if (!other) say(`its link to \`${lang}\` leads nowhere: ${link.href}`);
      else if (other.lang !== lang) say(`its link to \`${lang}\` leads to a page in \`${other.lang}\``);
      else if (other.kind !== page.kind) say(`its link to \`${lang}\` leads to another kind of page: ${other.path}`);
      else if (!other.languages.some((back) => target(site, back.href, other) === page.path)) {
        say(`${other.path} does not lead back to it`);
      }
    }
    return wrong;
  });
}

/** No style and no script stands in the HTML itself, so that a strict policy needs no exception. */
export function inline(site) {
  return site.pages.flatMap((page) => page.inline.map((what) => `${page.path}: ${what}`));
}
