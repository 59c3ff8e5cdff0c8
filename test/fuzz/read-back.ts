import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentNode, ElementNode } from '../../src/document/document.js';
import { elementRules } from '../../src/document/elements.js';

/** White space and hyphens, which the breaking of lines may add or take away. */
export const essence = (text: string): string =>
  text.replaceAll(/[\s\u00AD\u200B\u2060\u2010-]/gu, '');

/** The text of a PDF's body: what is marked neither as decoration (heads and feet) nor as a figure. */
export async function bodyText(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({
    data: Uint8Array.from(pdf),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  }).promise;
  const parts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await document.getPage(number);
    // oxlint-disable-next-line no-await-in-loop
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (!open.includes(true)) parts.push(item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && (item.tag === 'Artifact' || item.tag === 'Figure'));
    }
  }
  await document.loadingTask.destroy();
  return essence(parts.join(''));
}

const furniture = new Set(['header', 'footer']);

/** The text of each paragraph, heading or cell of a document's body, in reading order, without spaces. */
export function paragraphsOf(root: ElementNode): readonly string[] {
  const found: string[] = [];
  const visitItems = (list: ElementNode): void => {
    let number = 0;
    for (const item of list.children) {
      if (item.kind !== 'element') continue;
      number += 1;
      const before = found.length;
      visit(item);
      // What the theme of the house sets before an item.
      if (found.length > before) found.push(list.name === 'ol' ? `${number}.` : '•');
    }
  };
  const visit = (element: ElementNode): void => {
    if (furniture.has(element.name)) return;
    if (element.name === 'ol' || element.name === 'ul') {
      visitItems(element);
      return;
    }
    const isBlock = (child: DocumentNode): boolean =>
      child.kind === 'element' && elementRules[child.name].display !== 'inline';
    if (element.children.some(isBlock)) {
      for (const child of element.children) if (child.kind === 'element') visit(child);
    } else {
      const text = essence(textOf(element));
      if (text !== '') found.push(text);
    }
  };
  visit(root);
  return found;
}

const textOf = (node: DocumentNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join('');

/** Characters that one text has more often than the other, each with the difference. */
export function difference(wanted: string, found: string): string {
  const counts = new Map<string, number>();
  for (const character of wanted) counts.set(character, (counts.get(character) ?? 0) - 1);
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(
      ([character, count]) =>
        `${character} (U+${(character.codePointAt(0) ?? 0).toString(16)}) ${count > 0 ? '+' : ''}${count}`,
    )
    .join(' ');
}
