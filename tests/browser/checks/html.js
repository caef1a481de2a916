// The Nu HTML checker over every page, style sheet and SVG picture of a site.
//
// A folder enters; what the checker says leaves. It lags behind CSS, so messages about named modern features are
// passed over: each is listed here as narrowly as it can be, and nothing about HTML is.
// Deliberately absent: styles that stand in pages, of which there are none.

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { run, vnu } from '../tools.js';

/** Messages about CSS that browsers know and the checker does not. Only messages about CSS are compared with them. */
const MODERN = [
  /Unrecognized at-rule “@(container|property|starting-style|view-transition|position-try|scope|layer)”/,
  /“(interpolate-size|text-box|text-box-trim|text-box-edge|hanging-punctuation|field-sizing|print-color-adjust|container|container-type|container-name|content-visibility|text-size-adjust|hyphenate-limit-chars|scrollbar-gutter|view-transition-name|margin-trim|corner-shape)”: Property .* doesn't exist/,
  /“text-wrap(-style|-mode)?”: “(balance|pretty|stable)” is not a/,
  /(light-dark|color-mix|oklch|oklab|contrast-color|round)\(/,
  /[Uu]nknown pseudo-(element|class) “?:{0,2}(details-content|marker|user-invalid|user-valid|has|open)/,
  /CSS: (Parse Error|Lexical error).*(\d(cq[iwbh]|[ls]?v[ibhw]|dv[ibhw])|width\s*[<>]=?|&)/,
];

/** Messages about lengths in a container's units, which stand in the extract only. */
const LENGTH = /^CSS: “[a-z-]+”: (Unknown dimension|Parse Error)/;

/** What the checker says of all files in a folder. */
export async function html(site) {
  // It answers on its standard error.
  const { messages } = await run('java', ['-Xss4m', '-jar', vnu, '--skip-non-html', '--also-check-css', '--also-check-svg', '--format', 'json', site.folder]);
  return messages.filter((message) => !isModern(message)).map((message) => {
    const path = message.url ? relative(site.folder, fileURLToPath(message.url)) : 'the checker';
    return `${path}:${message.lastLine ?? ''}: ${message.message}${message.extract ? ` – ${message.extract.trim()}` : ''}`;
  });
}

/** Whether a message is about CSS that the checker does not know. */
export function isModern(message) {
  if (LENGTH.test(message.message) && /\d ?cq[iwbh]\b/.test(message.extract ?? '')) return true;
  return /^CSS: /.test(message.message) && MODERN.some((pattern) => pattern.test(message.message));
}
