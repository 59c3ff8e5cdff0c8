import type { XmlElement } from '@rgrove/parse-xml';
import Big from 'big.js';
import type { Cell } from '../grid.js';
import type { CellFormat, Meaning } from './styles.js';
import { attribute, childNamed, plainText, richText } from './xml.js';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Whether days count from 1904 instead of 1900. */
  readonly since1904: boolean;
}

/**
 * The value that a cell shows (ECMA-376-1, 18.3.1.4). A formula is not run: what the workbook last worked out stands in
 * the cell beside it, and a cell that has only the formula comes back as the formula's text, with `=`.
 */
export function cellOf(cell: XmlElement, { strings, formats, since1904 }: CellContext): Cell {
  const value = childNamed(cell, 'v');
  const formula = childNamed(cell, 'f');
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    return inline === undefined ? '' : richText(inline);
  }
  const text = value === undefined ? '' : plainText(value);
  // Libraries that write workbooks leave the value of a formula out, or empty.
  if (text === '' && type !== 's') return formula === undefined ? '' : `=${plainText(formula)}`;
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return text;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  const { meaning = 'number', currency } = formats[Number(attribute(cell, 's') ?? 0)] ?? {};
  // A workbook counts in binary and shows 15 digits: 0.1 + 0.2 is 0.3 in it.
  const decimal = Big(number.toPrecision(15));
  switch (meaning) {
    case 'number':
      return {
        number: decimal.toFixed(),
        percent: false,
        ...(currency === undefined ? {} : { currency }),
      };
    case 'percent':
      return { number: decimal.times(100).toFixed(), percent: true };
    case 'time':
    case 'elapsed':
      return timeOf(number, meaning);
    default:
      return dateOf(number, meaning, since1904) ?? text;
  }
}

const day = 86_400_000;

/** Hours, minutes and seconds, rounded: of the day, or as many hours as there are. */
function timeOf(days: number, meaning: 'time' | 'elapsed'): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const hours = Math.floor(seconds / 3600);
  const parts = [
    meaning === 'time' ? hours % 24 : hours,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  return `${days < 0 ? '-' : ''}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** Days are counted so that 29 February 1900, which was not, is one of them; what lies before it is left as it is. */
function dateOf(serial: number, meaning: Meaning, since1904: boolean): string | undefined {
  if (serial < 61 || serial > 2_958_465) return undefined;
  const base = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(base + Math.floor(serial) * day).toISOString();
  return date.slice(0, meaning === 'year' ? 4 : meaning === 'month' ? 7 : 10);
}
