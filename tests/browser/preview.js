// A live preview of a copy of a small site, and pages in it that are looked at while their files change.
//
// Nothing enters but the golden site; a desk leaves, at which a check edits files and sees what a writer would see.
// Deliberately absent: clicks, unless a check makes them, and any knowledge of how the preview learns of a change.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { WIDE } from './browser.js';
import { julki, root, scratch } from './tools.js';

/** How long a sound preview may take to show a change, however busy the machine is, in milliseconds. */
const PATIENCE = 15_000;

/** A rectangle that lies over an element says which. Runs in the page. */
export const topmost = ([x, y]) => {
  const element = document.elementFromPoint(x, y);
  return element?.closest('#julki-preview, #julki-stopped')?.id ?? element?.closest('main')?.localName ?? '';
};

/**
 * Runs `work` at a desk of its own. `faults` are replacements in what the preview answers, each with the
 * addresses it is for; `patience` is for those who expect to be disappointed.
 */
export async function atDesk(browser, work, { faults = [], patience = PATIENCE } = {}) {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'preview-'));
  cpSync(join(root, 'tests/golden/site'), folder, { recursive: true });
  const desk = new Desk(browser, folder, faults, patience);
  try {
    await desk.start();
    const findings = await work(desk);
    // What was never met is no fault, and must not pass for one.
    return [...findings, ...faults.filter((fault) => !fault.isMet).map(({ from }) => `no answer has ${from}`)];
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Desk {
  #browser;
  #folder;
  #faults;
  #contexts = [];
  #server;

  constructor(browser, folder, faults, patience) {
    Object.assign(this, { patience, origin: '' });
    this.#browser = browser;
    this.#folder = folder;
    this.#faults = faults;
  }

  /** The path of a file of the site on the disk. */
  on(path) {
    return join(this.#folder, path);
  }

  /** Starts the preview as a writer does, in the site's folder; a second time on the port of the first. */
  async start() {
    const port = this.origin ? new URL(this.origin).port : '0';
    const server = spawn(julki(), ['serve', '--port', port, '--today', '2026-11-22'], { cwd: this.#folder, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#server = server;
    this.origin = await new Promise((done, fail) => {
      let said = '';
      const hear = (part) => {
        said += part;
        const address = said.match(/http:\/\/\S+(?=\/\s)/);
        if (address) done(address[0]);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('error', fail);
      server.on('exit', () => fail(new Error(`the preview ended: ${said}`)));
    });
    await this.settled();
  }

  /** Ends the preview as a power cut does. */
  async kill() {
    const server = this.#server;
    const gone = new Promise((done) => { server.exitCode === null && server.signalCode === null ? server.on('exit', done) : done(); });
    server.kill('SIGKILL');
    await gone;
  }

  /** Waits until the whole site is checked; says what the list then holds. */
  async settled() {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(30)) {
      const list = await (await fetch(`${this.origin}/_julki/`)).text();
      if (!list.includes('class="checking"')) return list;
    }
    throw new Error('the preview never comes to rest');
  }

  read(path) {
    return readFileSync(this.on(path), 'utf8');
  }

  write(path, text) {
    mkdirSync(dirname(this.on(path)), { recursive: true });
    writeFileSync(this.on(path), text);
  }

  /** Replaces one part of a file by another; says how to undo it. */
  edit(path, from, to) {
    const before = this.read(path);
    if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
    this.write(path, before.replace(from, () => to));
    return () => this.write(path, before);
  }

  /** Adds a paragraph, as editors do that write a new file beside the old one and put it in its place. */
  addByRename(path, paragraph) {
    const beside = this.on(`${path}~`);
    writeFileSync(beside, `${this.read(path)}\n${paragraph}\n`);
    renameSync(beside, this.on(path));
  }

  remove(path) {
    rmSync(this.on(path), { recursive: true });
  }

  /** Opens an address. */
  async open(address, { size = WIDE, colorScheme = 'light' } = {}) {
    const context = await this.#browser.newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' });
    this.#contexts.push(context);
    const page = await context.newPage();
    for (const fault of this.#faults) await page.route(fault.at, (route) => altered(route, fault));
    const look = new Look(page, this.patience);
    await page.goto(this.origin + address, { waitUntil: 'load' });
    look.navigations = 0;
    return look;
  }

  async close() {
    await Promise.all(this.#contexts.map((context) => context.close()));
    if (this.#server) await this.kill();
  }
}

/** Answers a request with something of the answer replaced. */
async function altered(route, fault) {
  try {
    const response = await route.fetch();
    const text = await response.text();
    fault.isMet ||= text.includes(fault.from);
    await route.fulfill({ response, body: text.replaceAll(fault.from, () => fault.to) });
  } catch {
    // The page, or the preview, is gone in the meantime.
    await route.abort().catch(() => {});
  }
}

/** A page that somebody has open. */
class Look {
  constructor(page, patience) {
    Object.assign(this, { page, patience, navigations: 0, faults: [] });
    page.on('framenavigated', (frame) => { if (frame === page.mainFrame()) this.navigations += 1; });
    page.on('pageerror', (error) => this.faults.push(`a script failed: ${error.message}`));
  }

  /** Waits until `is` holds in the page; says `what` if it never does. */
  async until(what, is, argument) {
    return this.page.waitForFunction(is, argument, { timeout: this.patience, polling: 40 })
      .then(() => [], (error) => {
        if (error.name !== 'TimeoutError') throw error;
        return [what];
      });
  }

  /** Waits until the main part of the page says something. */
  says(text, what) {
    return this.until(what ?? `the page never says ${text}`, (wanted) => document.querySelector('main')?.innerText.includes(wanted), text);
  }

  /** Waits until the overlay names a place in a file. */
  names(place) {
    return this.until(`the overlay never names ${place}`, (wanted) =>
      document.querySelector('#julki-preview .place')?.checkVisibility()
        && [...document.querySelectorAll('#julki-preview .place')].some((shown) => shown.innerText.startsWith(wanted)), place);
  }

  /** Waits until nothing is wrong with the page. */
  isSound() {
    return this.until('the overlay never vanishes', () => !document.querySelector('#julki-preview details'));
  }

  /** What the overlay shows. */
  async overlay() {
    // It may be in the middle of a reload.
    await this.page.locator('#julki-preview').waitFor({ state: 'attached' });
    return this.page.evaluate(() => {
      const aside = document.getElementById('julki-preview');
      const details = aside.querySelector('details');
      return {
        isOpen: details?.open ?? false,
        height: aside.getBoundingClientRect().height,
        note: aside.querySelector('.note')?.innerText ?? '',
        lines: [...aside.querySelectorAll('pre .at')].map((line) => line.innerText.replace(/\s+/g, ' ').trim()),
        marks: [...aside.querySelectorAll('pre mark')].map((mark) => mark.innerText),
        links: [...aside.querySelectorAll('.place a')].map((link) => link.href),
        elsewhere: aside.querySelector('.elsewhere')?.innerText ?? '',
      };
    });
  }
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
