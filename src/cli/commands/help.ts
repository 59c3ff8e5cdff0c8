import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticCodes } from '../../diagnostics/codes.js';
import { suggest } from '../../diagnostics/wording.js';
import { packageFolders } from '../../files/package.js';

export type Page =
  { readonly text: string } | { readonly text?: undefined; readonly problem: string };

/**
 * The page of a code (`figure/stray`) or of the documentation (`authors`, or `docs/authors.md` as remedies name it).
 * @param commands names that are known beside
 */
export function findPage(topic: string, commands: readonly string[]): Page {
  const { docs } = packageFolders;
  const codes = Object.keys(diagnosticCodes);
  if (codes.includes(topic)) return read(join(docs, 'rules', `${topic.replace('/', '-')}.md`));
  const pages = readdirSync(docs)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length));
  const name = topic.replace(/^docs\//u, '').replace(/\.md$/u, '');
  if (pages.includes(name)) return read(join(docs, `${name}.md`));
  const remedy = suggest(topic, [...commands, ...pages, ...codes], LISTS);
  return { problem: `error: there is no help on “${topic}”; ${remedy}` };
}

const LISTS =
  'factsheet help lists the commands; a code is written as diagnostics name it, room/what';

const read = (file: string): Page => ({ text: readFileSync(file, 'utf8') });
