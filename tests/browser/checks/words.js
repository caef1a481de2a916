// Whether a page says the same to everybody: without scripts, without style sheets, on paper.
//
// An opened page or an address enters; words that some reader would miss leave.
// Deliberately absent: order on the screen, beyond what style sheets may reverse.

import { open } from '../browser.js';

/** The words of the page's main part, or of parts of it, as they are shown, in order, whatever their case. */
async function words(page, selector = 'main') {
  const text = await page.evaluate((part) => [...document.querySelectorAll(part)].map((element) => element.innerText).join(' '), selector);
  return text.toLowerCase().normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Those of `whole` that `part` lacks, each as often as it lacks them. */
function lacking(whole, part) {
  const left = new Map();
  for (const word of part) left.set(word, (left.get(word) ?? 0) + 1);
  return whole.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function report(missing, where) {
  return missing.length === 0 ? [] : [`${missing.length} words are missing ${where}: ${missing.slice(0, 12).join(' ')}`];
}

/** Without scripts the page says all that it says with them. */
export async function withoutScripts(page, { browser, url }) {
  if ((await page.locator('script[src]').count()) === 0) return [];
  const plain = await open(browser, url, { scripts: false });
  // Without scripts nothing can be evaluated but through the driver, which still can.
  // The labels of a form that a script makes are its own: what it finds is reached by links too.
  const whole = lacking(await words(page), await words(page, 'main form'));
  const missing = lacking(whole, await words(plain.page));
  await plain.close();
  return report(missing, 'without scripts');
}

/** Without style sheets the page says all that it says with them, in the order in which it is seen. */
export async function withoutStyles(page, { browser, url }) {
  const findings = await page.evaluate(() => {
    const wrong = [];
    const says = (value) => /["'].*[\p{L}\p{N}].*["']/u.test(value.split('/')[0]) || /\b(attr|counter)\(/.test(value);
    for (const element of document.body.querySelectorAll('*')) {
      for (const part of ['::before', '::after']) {
        const { content, display } = getComputedStyle(element, part);
        if (display !== 'none' && says(content)) wrong.push(`${part} of ${element.localName}.${element.className} says ${content}`);
      }
      const style = getComputedStyle(element);
      const parent = element.parentElement && getComputedStyle(element.parentElement);
      if (style.order !== '0' && /flex|grid/.test(parent?.display ?? '')) wrong.push(`${element.localName}.${element.className} is moved by \`order\``);
      if (/flex/.test(style.display) && /reverse/.test(`${style.flexDirection} ${style.flexWrap}`)) wrong.push(`${element.localName}.${element.className} is reversed`);
    }
    return [...new Set(wrong)];
  });
  const bare = await open(browser, url, { styles: false });
  findings.push(...report(lacking(await words(page), await words(bare.page)), 'without style sheets'));
  await bare.close();
  return findings;
}

/** On paper the main part says all that it says on the screen, and links to elsewhere show where they lead. */
export async function onPaper(page) {
  // What leads to other pages, chooses among them or is pressed is of no use there.
  const screen = lacking(await words(page), await words(page, 'main :is(nav, form, button):not(main :is(nav, form) *)'));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const findings = report(lacking(screen, await words(page)), 'on paper');
  // A permanent name is address enough, and so is the name of a licence.
  findings.push(...await page.evaluate(() => {
    const shown = (link) => {
      const said = link.innerText.replace(/\s/g, '');
      const { content } = getComputedStyle(link, '::after');
      const address = link.getAttribute('href').replace(/^https?:\/\//, '').replace(/\/$/, '');
      return said.includes(address) || (said.length > 10 && address.endsWith(said)) || content.includes('attr(') || content.includes(address);
    };
    const hidden = [...document.querySelectorAll('main a[href^="http"]:not([rel~=license])')]
      .filter((link) => new URL(link.href).origin !== location.origin && link.checkVisibility() && link.innerText.trim() && !shown(link));
    return hidden.length === 0 ? [] : [`on paper the addresses of ${hidden.length} links cannot be seen: ${hidden[0].outerHTML.slice(0, 160)}`];
  }));
  await page.emulateMedia({ media: 'screen' });
  return findings;
}
