import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { ElementNode } from './document.js';
import { elementsOf } from './walk.js';

/** Ids that stand twice, and links inside the document to ids that do not stand at all. */
export function checkReferences(root: ElementNode): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, Place>();
  for (const { attributes, place } of elementsOf(root)) {
    const id = attributes['id'];
    if (id === undefined) continue;
    const first = places.get(id);
    if (first === undefined) {
      places.set(id, place);
      continue;
    }
    diagnostics.push(
      error(
        'document/duplicate-id',
        place,
        `the id “${id}” stands twice, first at ${first.file}:${first.line}:${first.column}`,
        'give each element an id of its own',
      ),
    );
  }
  for (const { name, attributes, place } of elementsOf(root)) {
    const target = name === 'a' ? /^#(\S+)$/u.exec(attributes['href'] ?? '')?.[1] : undefined;
    if (target === undefined || places.has(target)) continue;
    diagnostics.push(
      error(
        'document/broken-link',
        place,
        `no element has the id “${target}” that the link points to`,
        suggest(target, places.keys(), `give the element an id="${target}"`),
      ),
    );
  }
  return diagnostics;
}
