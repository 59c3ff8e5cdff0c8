import { printable } from './code-frame.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '://': '&#58;//',
};

// Links without marks, mentions of people and issues, and emoji are looked for in the text as it is shown.
const signs = /:\/\/|[&<>|]|(?<mark>[\\`*_[\]~$])|www(?=\.)|[@#]|\bGH-(?=\d)|:(?=[\w+-]+:)/giu;

/**
 * Text as Markdown of GitHub that shows it as it is, on one line: what a source or a title says is data, and marks up
 * nothing, links nowhere and notifies nobody.
 */
export const markdownText = (text: string): string =>
  printable(text.replaceAll(/[\n\r\t\u00A0\u202F]+/gu, ' '))
    .trim()
    .replaceAll(signs, (sign, mark?: string) =>
      mark === undefined ? (entities[sign] ?? `${sign}<!-- -->`) : `\\${sign}`,
    )
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[-+=]/u, (sign) => `\\${sign}`);

/** Text as code. */
export const markdownCode = (text: string): string => `<code>${markdownText(text)}</code>`;

/** A table; cells are Markdown already. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
