import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './pages.js';

/* Writes docs/rules, and removes the pages of codes that are no longer. */
const folder = process.argv[2] ?? 'docs/rules';
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const name of readdirSync(folder)) {
  if (!pages.some(({ file }) => file === name)) rmSync(join(folder, name));
}
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
