// A list that can be narrowed, narrowed by keyboard.
//
// An opened page enters; what does not work leaves. The list is `[data-narrow-list]`, its entries say in `data-facets`
// what they can be found by, as `facet:value` with spaces between, and `[data-narrow]` has a select for each facet. A
// page without `[data-narrow]` has nothing to find.
// Deliberately absent: which entries have which facets, which the suite of the program knows.

/** Choosing narrows the list, by one fact and by two; the address says so, can be opened again, and leads back. */
export async function narrowing(page) {
  if ((await page.locator('[data-narrow]').count()) === 0) return [];
  const url = page.url();
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  const fields = page.locator('[data-narrow] select:visible');
  // A page that is narrowed already keeps the links of its own fact, which may be the only one, and may have nothing in
  // common with another.
  const isNarrowed = (await page.locator('[data-narrow] [aria-current]').count()) > 0;
  if ((await fields.count()) === 0) return isNarrowed ? [] : ['the list has no field to narrow it with'];
  const findings = [];

  const first = await choose(page, fields.nth(0));
  findings.push(...await wrong(page, [first], isNarrowed));
  if (page.url() === url) findings.push('choosing does not change the address');
  if (!(await fields.nth(0).evaluate((field) => field === document.activeElement))) findings.push('choosing takes the focus away');
  if (!(await page.evaluate(() => Boolean(document.querySelector('[data-narrow-count]')?.closest('[role=status], [aria-live=polite]'))))) {
    findings.push('how many are left is not announced');
  }

  const [address, narrowed] = [page.url(), await entries(page)];
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
  if (String(await entries(page)) !== String(narrowed)) findings.push('the address does not lead to the same entries');

  if ((await fields.count()) > 1) {
    const second = await choose(page, fields.nth(1));
    const both = await wrong(page, [first, second], true);
    findings.push(...both);
    await page.goBack();
    await settled(page);
    if (String(await entries(page)) !== String(narrowed)) findings.push('the way back does not lead to the entries before');
  }

  await fields.nth(0).focus();
  await page.keyboard.press('Home');
  await settled(page);
  // A later page of a list narrows into its first, and so the whole list begins there.
  const all = await entries(page);
  const start = page.url();
  await page.goto('about:blank');
  await page.goto(start, { waitUntil: 'load' });
  if (String(await entries(page)) !== String(all)) findings.push('choosing nothing does not show the whole list again');
  return findings;
}

/** Chooses the next value of a select by keyboard, and says as which token entries have it. */
async function choose(page, field) {
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await settled(page);
  return field.evaluate(({ name, value }) => `${name}:${value}`);
}

/** Entries that are shown without having what was chosen; and that there are none, unless there may be. */
async function wrong(page, tokens, mayBeEmpty = false) {
  const shown = await entries(page);
  const strangers = shown.filter((facets) => !tokens.every((token) => facets.split(' ').includes(token)));
  if (strangers.length > 0) return [`${strangers.length} of ${shown.length} entries do not have ${tokens.join(' and ')}`];
  return shown.length === 0 && !mayBeEmpty ? [`nothing is left that has ${tokens[0]}`] : [];
}

async function entries(page) {
  return page.evaluate(() => [...document.querySelectorAll('[data-narrow-list] [data-facets]')]
    .filter((entry) => entry.checkVisibility()).map((entry) => entry.dataset.facets));
}

/** Waits until what was chosen is shown. */
async function settled(page) {
  await page.waitForTimeout(100);
  await page.waitForFunction(() => document.querySelector('[data-narrow-list]')?.ariaBusy !== 'true');
}
