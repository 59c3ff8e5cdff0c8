import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import { tagsOf } from '../files/tags.js';
import type { ExpandedMarkup } from './markup.js';
import { nearestPlace, placeInTag } from './places.js';

interface OpenElement {
  readonly name: string;
  /** Looked up only for a fault. */
  readonly place: () => Place;
}

/**
 * Tags that do not match, elements beyond the depth limit, and markup that is never allowed (document types, so no
 * entities either; CDATA; processing instructions). Looked for before the XML parser runs, since it recurses into
 * elements and stops at the first fault without knowing where the element it missed began.
 */
export function checkWellFormed(markup: ExpandedMarkup): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const open: OpenElement[] = [];
  for (const { start, text: tag } of tagsOf(markup.text)) {
    const place = (): Place => placeInTag(tag, markup.files) ?? nearestPlace(markup, start);
    if (/^<[!?]/u.test(tag)) {
      diagnostics.push(forbidden(tag, nearestPlace(markup, start)));
    } else if (tag.startsWith('</')) {
      close(/[^\s>]*/u.exec(tag.slice(2))?.[0] ?? '', open, place, diagnostics);
    } else if (!tag.endsWith('/>')) {
      open.push({ name: /^<([^\s/>]*)/u.exec(tag)?.[1] ?? '', place });
      if (open.length > limits.markupDepth) return [...diagnostics, tooDeep(place())];
    }
  }
  for (const element of open) diagnostics.push(unclosed(element));
  return diagnostics;
}

function close(
  name: string,
  open: OpenElement[],
  place: () => Place,
  diagnostics: Diagnostic[],
): void {
  const depth = open.findLastIndex((element) => element.name === name);
  if (depth < 0) {
    diagnostics.push(
      error(
        'document/unmatched-end-tag',
        place(),
        `</${name}> closes nothing that is open`,
        `remove it, or open <${name}> before it`,
      ),
    );
    return;
  }
  for (const element of open.splice(depth).slice(1)) diagnostics.push(unclosed(element));
}

const unclosed = ({ name, place }: OpenElement): Diagnostic =>
  error(
    'document/unclosed-element',
    place(),
    `<${name}> is opened here and not closed inside its parent`,
    `write </${name}> where it ends`,
  );

const forbidden = (tag: string, place: Place): Diagnostic =>
  error(
    'document/forbidden-markup',
    place,
    `${/^<(?:!\[CDATA\[|[!?]\w*)/u.exec(tag)?.[0] ?? tag.slice(0, 2)} is not allowed: no document type, entity, CDATA or instruction is`,
    'remove it, and write special characters as &amp; &lt; &gt; &quot; &apos; or a number such as &#160;',
  );

const tooDeep = (place: Place): Diagnostic =>
  error(
    'document/too-deep',
    place,
    `elements stand more than ${limits.markupDepth} deep inside one another`,
    'use fewer elements inside one another',
  );
