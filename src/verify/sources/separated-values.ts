import { isProse } from '../../quantity/read/text/comma-lines.js';
import type { Stretch } from './source-text.js';

/** Fewer marks part words of a sentence as often as cells; a comma alone may part the digits of one number. */
const fewestMarks = { ';': 1, ',': 2 } as const;

/** A longer value is a sentence. In UTF-16 units. */
const longestValue = 80;

/** 12;4500;6 · "North","610 km²","5": a value is quoted or holds none of the marks, which no space follows. */
const values = {
  ';': /(?:"(?<quoted>[^"\n]*)"|(?<plain>[^";\n]*))(?:;(?!\s)|$)/uy,
  ',': /(?:"(?<quoted>[^"\n]*)"|(?<plain>[^",\n]*))(?:,(?!\s)|$)/uy,
} as const;

/** The values of a line that semicolons or commas part (RFC 4180), each with its marks of quotation and without them. */
export function separatedValues(
  line: string,
): readonly (Stretch & { readonly text: string })[] | undefined {
  if (/[\t|｜。；]|[ \u00A0\u3000]{2}/u.test(line)) return undefined;
  const mark = line.includes(';') ? ';' : ',';
  if (mark === ',' && isProse(line)) return undefined;
  const found: (Stretch & { readonly text: string })[] = [];
  for (let at = 0, isLast = false; !isLast;) {
    values[mark].lastIndex = at;
    const match = values[mark].exec(line);
    if (match === null) return undefined;
    const { quoted, plain = '' } = match.groups ?? {};
    const length = quoted === undefined ? plain.length : quoted.length + 2;
    if (length > longestValue) return undefined;
    found.push({ start: at, end: at + length, text: (quoted ?? plain).trim() });
    isLast = match[0].length === length;
    at += match[0].length;
  }
  return found.length > fewestMarks[mark] ? found : undefined;
}
