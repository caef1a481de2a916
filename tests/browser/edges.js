// Builds the site of edge cases, whose files are in `tests/edges/`.
//
// Those files enter, with what is only many: a programme's three hundred projects and forty partners are written here,
// into a copy. The built folder leaves. The theme is the repository's own, so that a changed template is seen at once.
// Deliberately absent: the program's own build, which `make example` does.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { julki, root, scratch } from './tools.js';

/** The path under which the site is published. */
export const BASE = '/julkaisut/';

const PROJECTS = 300;
const PARTNERS = 40;
const STATUSES = ['ongoing', 'planned', 'finished', 'discontinued', 'unknown'];

/** Copies, completes and builds the site; says where. */
export function buildEdges() {
  const folder = join(scratch, 'edges');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'tests/edges'), folder, { recursive: true });
  cpSync(join(root, 'themes'), join(folder, 'themes'), { recursive: true });
  for (let number = 1; number <= PROJECTS; number += 1) {
    const name = String(number).padStart(3, '0');
    writeFileSync(join(folder, `content/projects/hanke-${name}.md`), project(number, name));
  }
  for (let number = 1; number <= PARTNERS; number += 1) {
    const name = String(number).padStart(2, '0');
    writeFileSync(join(folder, `content/organisations/kumppani-${name}.md`), `---
title: {fi: Kumppanikunta ${name}, sv: Partnerkommunen ${name}, en: Partner municipality ${name}}
type: municipality
---
`);
  }
  execFileSync(julki(), ['build', '--root', folder, '--today', '2026-11-22', '--quiet'], { stdio: 'inherit' });
  return join(folder, 'output');
}

function project(number, name) {
  const status = STATUSES[number % STATUSES.length];
  const start = 2007 + (number % 14);
  const amount = number % 3 ? `funding: [{funder: rahasto, amount: ${number * 1000}, basis: granted}]\n` : '';
  return `---
title: Hanke ${name}
summary: Hanke numero ${number}.
programme: monta
goals: [${number % 7 ? 'kokonaisuus' : 'tyhja'}]
type: ${number % 10 ? 'project' : 'pilot'}
status: ${status}
start: ${start}
end: ${start + 3}
lead: kumppani-${String(1 + (number % PARTNERS)).padStart(2, '0')}
${amount}---
`;
}
