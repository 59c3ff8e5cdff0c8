import type { Scalar } from 'yaml';

const escapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const white = /\s/u;

/**
 * For each UTF-16 unit of a scalar's value, its offset in the YAML text. Folding and indentation change white space
 * only, so the rest is found by walking value and source together; quotation marks and escapes are undone on the way.
 * Where the walk loses its way the offset of the scalar itself is returned.
 */
export function scalarOffsets(scalar: Scalar.Parsed, source: string): (index: number) => number {
  const [start, end] = scalar.range;
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const content = contentStart(scalar, source);
  if (source.startsWith(value, content)) return (index) => content + Math.min(index, value.length);
  const offsets = walk(value, source, content, end, String(scalar.type));
  return (index) => offsets?.[Math.min(index, offsets.length - 1)] ?? start;
}

function contentStart(scalar: Scalar.Parsed, source: string): number {
  const [start] = scalar.range;
  if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') {
    return source.indexOf('\n', start) + 1;
  }
  return scalar.type === 'PLAIN' ? start : start + 1;
}

function walk(
  value: string,
  source: string,
  from: number,
  end: number,
  type: string,
): readonly number[] | undefined {
  const offsets: number[] = [];
  let at = from;
  while (offsets.length < value.length) {
    const wanted = value.charAt(offsets.length);
    const found = source.charAt(at);
    const double = type === 'QUOTE_DOUBLE' && found === '\\';
    if (double && /\s/u.test(source.charAt(at + 1))) {
      at = skipWhite(source, at + 1);
    } else if (double) {
      const digits = escapes[source.charAt(at + 1)] ?? 0;
      const units = digits === 8 && isSurrogate(wanted) ? 2 : 1;
      for (let unit = 0; unit < units; unit += 1) offsets.push(at);
      at += 2 + digits;
    } else if (found === wanted) {
      offsets.push(at);
      at += type === 'QUOTE_SINGLE' && wanted === "'" ? 2 : 1;
    } else if (white.test(wanted)) {
      offsets.push(at);
      at = skipWhite(source, at);
    } else if (white.test(found)) {
      at = skipWhite(source, at);
    } else {
      return undefined;
    }
    if (at > end) return undefined;
  }
  offsets.push(at);
  return offsets;
}

const isSurrogate = (unit: string): boolean => /[\uD800-\uDFFF]/.test(unit);

function skipWhite(source: string, from: number): number {
  let at = from;
  while (at < source.length && white.test(source.charAt(at))) at += 1;
  return at;
}
