import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { ElementNode } from './document.js';
import { elementsOf } from './walk.js';

/** Headings begin at level 1 and never skip one on the way down (ISO 14289-1, 7.4.2). */
export function checkHeadings(root: ElementNode): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let before = 0;
  for (const { name, place } of elementsOf(root)) {
    const level = /^h([1-3])$/u.exec(name)?.[1];
    if (level === undefined) continue;
    if (Number(level) > before + 1) {
      diagnostics.push(
        error(
          'document/heading-skipped',
          place,
          before === 0 ? `the first heading is <${name}>` : `<${name}> follows <h${before}>`,
          `write <h${before + 1}> here, or put one before it`,
        ),
      );
    }
    before = Number(level);
  }
  return diagnostics;
}
