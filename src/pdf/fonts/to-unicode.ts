const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

/** High and low surrogates begin with these (Unicode, 3.9). */
const [HIGH, LOW] = [0xd7c0, 0xdc00];

const utf16 = (codePoints: readonly number[]): string =>
  codePoints
    .map((code) =>
      code < 0x10000 ? hex(code) : hex(HIGH + (code >> 10)) + hex(LOW + (code & 0x3ff)),
    )
    .join('');

/** Entries in one block at most (ISO 32000-1, 9.10.3 with Adobe technical note 5014). */
const BLOCK = 100;

/**
 * The ToUnicode map of a composite font (ISO 32000-1, 9.10.3).
 *
 * @param unicode characters by code; code 0, the missing glyph, has none.
 */
export const toUnicodeMap = (unicode: readonly (readonly number[])[]): string => {
  const entries = unicode.flatMap((codePoints, code) =>
    code === 0 || codePoints.length === 0 ? [] : [`<${hex(code)}> <${utf16(codePoints)}>`],
  );
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};
