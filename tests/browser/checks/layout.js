// How a page holds when it is narrow, when its letters are spread, and when motion is not wanted.
//
// An opened page enters; what breaks leaves, with the elements that break it.
// Deliberately absent: how it looks. Screenshots are for people.

/** At 320 CSS pixels, which is also 1280 at 400 %, nothing makes the page scroll sideways (WCAG 1.4.10). */
export async function reflow(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    const view = document.documentElement;
    if (view.scrollWidth <= view.clientWidth) return [];
    const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const inside = (element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) if (scrolls(box)) return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > view.clientWidth + 0.5 && !inside(element));
    const leaves = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`it is ${view.scrollWidth} px wide: ${leaves.slice(0, 4).map((element) => element.outerHTML.slice(0, 120)).join('; ')}`];
  });
}

/** With the spacing of WCAG 1.4.12, no text is cut off and none lies over another, wide or narrow. */
export async function spacing(page) {
  const findings = [];
  await page.evaluate(() => {
    // A constructed sheet, since the policy refuses a style element; a reader's own style sheet asks nobody either.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    findings.push(...(await page.evaluate(spread)).map((text) => `${width} px: ${text}`));
  }
  await page.evaluate(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); });
  return findings;
}

function spread() {
  const findings = [];
  const hidden = (style, box) => style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0'
    || (box.width <= 1 && box.height <= 1) || (style.position === 'absolute' && (style.clip !== 'auto' || style.clipPath !== 'none'));
  // What cuts off its content, other than what is hidden from sight on purpose.
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (element.closest('svg') || hidden(style, box) || !element.innerText?.trim()) continue;
    const cuts = (value) => value === 'hidden' || value === 'clip';
    if ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)) {
      findings.push(`text is cut off in ${element.outerHTML.slice(0, 120)}`);
    }
  }
  // Lines of text that lie over each other. Boxes of lines touch by design, so a third of the lower one counts.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('sup, sub, svg, script, style, option') || !parent.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    let box = parent;
    while (box && !hidden(getComputedStyle(box), box.getBoundingClientRect()) && box !== document.body) box = box.parentElement;
    if (box !== document.body) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left > 1) lines.push({ node, left, right, top, bottom, scroller: parent.closest('[tabindex="0"], pre') });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (let at = 0; at < lines.length && findings.length < 6; at += 1) {
    const one = lines[at];
    for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      if (one.node === other.node || one.scroller !== other.scroller) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > 3 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 3) {
        findings.push(`“${one.node.data.trim().slice(0, 40)}” lies over “${other.node.data.trim().slice(0, 40)}”`);
        break;
      }
    }
  }
  return findings;
}

/** Where less motion is asked for, nothing moves. */
export async function motion(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(async () => {
    const findings = [];
    for (const details of document.querySelectorAll('details:not([open]) > summary')) details.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const animation of document.getAnimations()) {
      const time = animation.effect.getComputedTiming();
      if (animation.playState === 'running' && time.endTime > 50) {
        findings.push(`an animation runs on ${animation.effect.target?.outerHTML.slice(0, 120)}`);
      }
    }
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') findings.push('the page scrolls smoothly');
    return findings;
  });
}
