/** A quotation mark that delimited text cannot have (RFC 4180, 2.5 to 2.7). Offsets are UTF-16 units of the text. */
export interface QuoteFault {
  /** Not closed at all; closed with something behind it; or inside a cell that does not begin with one. */
  readonly kind: 'open' | 'closed' | 'inside';
  /** Of the mark that opens its cell; of the mark itself where it is inside one. */
  readonly at: number;
  /** Of the mark that closes the cell, with something behind it. */
  readonly closed?: number;
}

/** The first quotation mark that is out of place. A mark that is not closed takes in all up to the next one. */
export function quoteFault(text: string, delimiter: string): QuoteFault | undefined {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const closed = closingMark(text, at + 1);
      if (closed === undefined) return { kind: 'open', at };
      const next = closed + 1;
      const isEnd = next >= text.length || text[next] === '\n';
      if (!isEnd && !text.startsWith(delimiter, next)) return { kind: 'closed', at, closed };
      at = next + (isEnd ? 1 : delimiter.length);
      continue;
    }
    const end = endOfCell(text, at, delimiter);
    const mark = text.slice(at, end).indexOf('"');
    if (mark >= 0) return { kind: 'inside', at: at + mark };
    at = end + (text[end] === '\n' ? 1 : delimiter.length);
  }
  return undefined;
}

/** Two marks beside one another are one mark of the cell. */
function closingMark(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\n' || text.startsWith(delimiter, at)) return at;
  }
  return text.length;
}
