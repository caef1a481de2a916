// A list that can be narrowed, narrowed by keyboard.
//
// An opened page enters; what does not work leaves. A page without such a list has nothing to find.
// Deliberately absent: which of the list's entries should stay, which is told by their facts.

/** Choosing with the keyboard leaves fewer entries, says so in the address, and choosing back shows all again. */
export async function narrowing(page) {
  await page.reload({ waitUntil: 'load' });
  const count = () => page.evaluate(() => [...document.querySelectorAll('main li, main tr')].filter((entry) => entry.checkVisibility()).length);
  const field = page.locator('[data-narrow] :is(select, input):visible').first();
  if ((await field.count()) === 0) {
    return (await page.locator('[data-narrow]').count()) === 0 ? [] : ['the list has no field to narrow it with'];
  }
  const findings = [];
  const all = await count();
  const address = page.url();
  const kind = await field.evaluate((element) => (element.localName === 'select' ? 'select' : element.type));
  await field.focus();
  const choose = { select: 'ArrowDown', checkbox: ' ', radio: ' ' }[kind];
  if (choose) await page.keyboard.press(choose);
  else await page.keyboard.type('zzqx');
  await page.waitForTimeout(400);
  if ((await count()) >= all) findings.push(`choosing leaves ${await count()} of ${all} entries`);
  if (page.url() === address) findings.push('choosing does not change the address');
  if (!(await field.evaluate((element) => element === document.activeElement))) findings.push('choosing takes the focus away');
  if (choose) await page.keyboard.press(kind === 'select' ? 'ArrowUp' : ' ');
  else for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Backspace');
  await page.waitForTimeout(400);
  if (kind !== 'radio' && (await count()) !== all) findings.push(`choosing back shows ${await count()} of ${all} entries`);
  return findings;
}
