// The example site, as `make example` built it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { check } from './suite.js';
import { root } from './tools.js';

check('example', () => {
  const folder = join(root, 'output');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('the example site is not built: run `make example`');
  return { folder };
});
