/** A tag of XML as it is written, or a CDATA section, instruction or declaration, and its offset. */
export interface Tag {
  readonly start: number;
  readonly text: string;
}

/**
 * The tags of XML text in order, comments passed over. For looking at markup before it is parsed: parsers recurse into
 * elements, and stop at the first fault. Takes time in proportion to the text, well formed or not.
 */
export function* tagsOf(text: string): Generator<Tag> {
  let start = text.indexOf('<');
  while (start >= 0) {
    const end = endOf(text, start);
    if (end < 0) return;
    if (!text.startsWith('<!--', start)) yield { start, text: text.slice(start, end) };
    start = text.indexOf('<', Math.max(end, start + 1));
  }
}

/** Offset just after what begins at `start`, or −1 where a comment has no end. */
function endOf(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4) ?? -1;
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start) ?? text.length;
  if (text.startsWith('<?', start)) return after(text, '?>', start) ?? text.length;
  return endOfTag(text, start);
}

function after(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}

/** Offset just after the `>` that ends a tag, quoted values skipped; the next `<` or the end where there is none. */
function endOfTag(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '<') return at;
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      if (end < 0) return text.length;
      at = end;
    }
    at += 1;
  }
  return text.length;
}
