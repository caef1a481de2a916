// A walk through a page by keyboard alone, as somebody takes it who cannot use a mouse.
//
// An opened page enters; whatever would stop or mislead the walker leaves.
// Deliberately absent: screen readers. What they are told is axe's to judge.

import { NARROW, WIDE } from '../browser.js';

/** The whole walk, wide and narrow. */
export async function keyboard(page) {
  const findings = [];
  const url = page.url();
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    for (const step of [skipLink, walk, disclosures, popovers]) {
      // Through an empty page: a reload would begin where the focus or the fragment was.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
      findings.push(...(await step(page)).map((text) => `${size.width} px: ${text}`));
    }
  }
  return [...new Set(findings)];
}

/** The first stop leads past the head, to the main part. */
async function skipLink(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    return { href: link.getAttribute('href'), seen: box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0 };
  });
  if (!first.href?.startsWith('#')) return ['the first stop is no link to the content of the page'];
  const findings = first.seen ? [] : ['the skip link cannot be seen when it is reached'];
  await page.keyboard.press('Enter');
  const inside = (name) => page.evaluate((id) => {
    const main = document.querySelector('main');
    const active = document.activeElement;
    return document.getElementById(id) !== null && (active === main || main.contains(active) || active.contains(main) && active.id === id);
  }, name);
  const name = decodeURIComponent(first.href.slice(1));
  if (!(await inside(name))) {
    await page.keyboard.press('Tab');
    if (!(await inside(name))) findings.push('the skip link does not lead into the main part');
  }
  return findings;
}

/** Every stop can be seen, lies where the reader expects it, and is left again. */
async function walk(page) {
  const findings = [];
  const expected = await page.evaluate(prepare);
  let last = -1;
  const stops = [];
  // The browser may stop at more than was counted: at whatever scrolls.
  for (let step = 0; ; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop === null) break;
    if (step > expected + 50 || stop.place === last) {
      findings.push(`the focus is trapped at ${stop.html}`);
      break;
    }
    if (stop.place <= last) {
      // After the last stop the browser may begin again without a stop of its own.
      if (stop.place !== stops[0]?.place || stops.length < expected) findings.push(`the order goes back to ${stop.html}`);
      break;
    }
    last = stop.place;
    stops.push(stop);
    if (!stop.visible) findings.push(`the focus lies out of sight, on ${stop.html}`);
    else if (!stop.marked) findings.push(`the focus cannot be seen on ${stop.html}`);
  }
  if (stops.length === 0) return ['nothing can be reached'];
  const head = stops.filter((stop) => stop.part !== null);
  if (head[0]?.part !== 'skip') findings.push('the skip link is not the first stop');
  const parts = head.map((stop) => stop.part);
  for (const [part, what] of [['name', 'the name of the site'], ['language', 'a language'], ['menu', 'the menu']]) {
    if (!parts.includes(part)) findings.push(`${what} is not among the stops of the head`);
  }
  if (parts.includes('name') && parts[1] !== 'name') findings.push('the name of the site does not follow the skip link');
  // Rows from the top, and in a row from the left.
  const seen = head.filter((stop) => stop.part !== 'skip');
  for (let at = 1; at < seen.length; at += 1) {
    const [one, other] = [seen[at - 1].box, seen[at].box];
    const below = other.top >= one.top + Math.min(one.height, other.height) / 2;
    const above = other.top + other.height <= one.top + Math.min(one.height, other.height) / 2;
    if (above || (!below && other.left < one.left)) findings.push(`${seen[at].html} comes after ${seen[at - 1].html}, but stands before it`);
  }
  return findings;
}

/** Remembers how everything that takes the focus looks without it. Runs in the page. */
function prepare() {
  const selector = 'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]';
  const reachable = [...document.querySelectorAll(selector)].filter((element) => element.tabIndex >= 0 && !element.disabled
    && element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('[inert]')
    && (element.localName !== 'summary' || element.parentElement.querySelector(':scope > summary') === element));
  const look = (element) => {
    const style = getComputedStyle(element);
    return { shadow: style.boxShadow, ground: style.backgroundColor, border: `${style.borderTopColor} ${style.borderBottomWidth} ${style.borderBottomColor}` };
  };
  globalThis.walk = { order: [...document.querySelectorAll('*')], before: new Map(reachable.map((element) => [element, look(element)])), look };
  // A group of radio buttons is one stop.
  const groups = new Set();
  return reachable.filter((element) => {
    if (element.type !== 'radio') return true;
    const known = groups.has(element.name);
    groups.add(element.name);
    return !known;
  }).length;
}

/** What has the focus now, or nothing where it left the page. Runs in the page. */
function look() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { order, before, look: seen } = globalThis.walk;
  const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const box = element.getBoundingClientRect();
  const hit = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element);
  };
  const visible = boxes.some(({ left, right, top, bottom }) => {
    // A scrolling table may be higher than the window: some of it must be in sight.
    const [x1, x2, y1, y2] = [Math.max(left, 0), Math.min(right, innerWidth), Math.max(top, 0), Math.min(bottom, innerHeight)];
    return x2 - x1 > 1 && y2 - y1 > 1 && [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]].some(([h, v]) => hit(x1 + (x2 - x1) * h, y1 + (y2 - y1) * v));
  });
  const style = getComputedStyle(element);
  // Colours are compared as the canvas understands them, whatever notation they are in.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const ground = (start) => {
    for (let at = start; at; at = at.parentElement) {
      const now = getComputedStyle(at);
      if (now.backgroundImage !== 'none') return null;
      const colour = rgba(now.backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const stands = (colour) => {
    // The outline lies outside the element, or inside it where its offset says so.
    const behind = ground(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
    if (!behind) return true;
    const [one, other] = [light(rgba(colour)), light(behind)].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05) >= 3;
  };
  const was = before.get(element);
  const now = seen(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && rgba(style.outlineColor)[3] > 0 && stands(style.outlineColor);
  const marked = outlined || (was && (now.shadow !== was.shadow || now.ground !== was.ground || now.border !== was.border));
  const head = element.closest('header');
  const part = !element.closest('main, nav') && element.getAttribute('href')?.startsWith('#') ? 'skip'
    : !head || element.closest('main') ? null
      : element.hasAttribute('hreflang') ? 'language'
        : element.closest('nav') || element.localName === 'summary' || element.localName === 'button' ? 'menu' : 'name';
  return {
    place: order.indexOf(element), html: element.outerHTML.slice(0, 100), visible, marked: Boolean(marked), part,
    box: { top: box.top + scrollY, left: box.left, height: box.height },
  };
}

/** What can be opened opens and closes with both keys. */
async function disclosures(page) {
  const findings = [];
  const count = Math.min(await page.locator('summary:visible, button[aria-expanded]:visible').count(), 4);
  for (let at = 0; at < count; at += 1) {
    const switcher = page.locator('summary:visible, button[aria-expanded]:visible').nth(at);
    const isOpen = () => switcher.evaluate((element) => (element.localName === 'summary'
      ? element.parentElement.open : element.getAttribute('aria-expanded') === 'true'));
    for (const key of ['Enter', ' ']) {
      const before = await isOpen();
      await switcher.focus();
      await page.keyboard.press(key);
      if ((await isOpen()) === before) findings.push(`${key === ' ' ? 'Space' : key} does nothing on ${await switcher.evaluate((element) => element.outerHTML.slice(0, 100))}`);
    }
  }
  return findings;
}

/** What a button lays over the page opens, is the next stop, and closes with the focus back on the button. */
async function popovers(page) {
  const findings = [];
  const buttons = page.locator('button[popovertarget]:visible');
  const count = await buttons.count();
  for (let at = 0; at < count; at += 1) {
    const button = buttons.nth(at);
    const html = await button.evaluate((element) => element.outerHTML.slice(0, 100));
    const isOpen = () => button.evaluate((element) => element.popoverTargetElement?.matches(':popover-open') ?? false);
    await button.focus();
    await page.keyboard.press('Enter');
    if (!(await isOpen())) {
      findings.push(`Enter opens nothing on ${html}`);
      continue;
    }
    await page.keyboard.press('Tab');
    if (!(await button.evaluate((element) => element.popoverTargetElement.contains(document.activeElement)))) {
      findings.push(`what opens is not the next stop after ${html}`);
    }
    await page.keyboard.press('Escape');
    if (await isOpen()) findings.push(`Escape does not close what is opened by ${html}`);
    else if (!(await button.evaluate((element) => element === document.activeElement))) findings.push(`the focus does not return to ${html}`);
  }
  return findings;
}
