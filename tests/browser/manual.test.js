// The manual, as `make docs` built it: long texts, code and tables. All of its HTML and links; one page of each kind.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { check } from './suite.js';
import { root } from './tools.js';

check('manual', () => {
  const folder = join(root, 'docs/output');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('the manual is not built: run `make docs`');
  return { folder, primaryOnly: true };
}, { few: true });
