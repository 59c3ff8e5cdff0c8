import { memo } from '../../../memo.js';
import { everyUnit } from '../vocabulary/phrases.js';
import { tensInOne } from '../../han-numeral.js';
import { signInNumber } from './signs-in-numbers.js';

/** Parallel lists: a unit of the text, and the stretch that it stands for. */
export interface Units {
  readonly units: string[];
  readonly starts: number[];
  readonly ends: number[];
}

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const space = /^[\p{Zs}]$/u;
/** Letters, digits and signs of other width or shape, but no punctuation of ideographic scripts. */
const compatible =
  /^[\u1100-\u11FF\u2010\u2011\u2044\u2100\u2103\u2105\u2109\u210E\u2113\u2121\u212A\u212B\u2215\u2236\u2F00-\u2FDF\u3300-\u33FF\uF900-\uFAFF\uFB00-\uFB06\uFE59\uFE5A\uFE62-\uFE6B\uFF02-\uFF07\uFF0A\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5D\uFF65-\uFF9F\uFFE0-\uFFE6\u{1D400}-\u{1D7FF}\u{2F800}-\u{2FA1F}]$/u;
const own: Readonly<Record<string, string>> = {
  '\u02D7': '−',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2043': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\u2236': ':',
  '\u2795': '+',
  '\u2796': '−',
  '\uFE63': '-',
};

/** CJK Radicals Supplement with the ideograph of each that texts taken from PDF files hold (Unicode EquivalentUnifiedIdeograph). */
const radicals = new Map(
  [
    ...'⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻁虎⻎辶⻑長',
  ].flatMap((character, index, all) =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character] as const] : [],
  ),
);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What one code point becomes; nothing where it is ignored. */
const formOf = memo((character: string): string => {
  if (ignorable.test(character)) return '';
  if (space.test(character)) return ' ';
  const mapped = own[character] ?? radicals.get(character);
  if (mapped !== undefined) return mapped;
  if (!compatible.test(character)) return character;
  const folded = character.normalize('NFKC').replaceAll('\u2044', '/').replaceAll('\u2215', '/');
  // ㎡ is m², and no m2.
  return /^[\u3300-\u33FF]$/u.test(character)
    ? folded.replace(/\d$/u, (digit) => superscripts.charAt(Number(digit)))
    : folded;
}, everyUnit);

/** A character with marks, or the parts of a Hangul syllable. */
const cluster =
  /[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?|[^\p{M}\s]\p{M}+|[\uFF66-\uFF9D][\uFF9E\uFF9F]/uy;

/** The characters of a text in their one form, its spaces and line ends as they were. */
export function compose(given: string): Units {
  const made: Units = { units: [], starts: [], ends: [] };
  for (let at = 0; at < given.length;) {
    const code = given.charCodeAt(at);
    const sign = signInNumber(given, at) ?? tensInOne(given, at);
    if (sign !== undefined) {
      push(made, sign, at, at + 1);
      at += 1;
      continue;
    }
    if (code < 0x80 && (given.charCodeAt(at + 1) < 0x300 || at + 1 === given.length)) {
      if (code !== 0x0d) push(made, given.charAt(at), at, at + 1);
      at += 1;
      continue;
    }
    cluster.lastIndex = at;
    const marked = cluster.exec(given)?.[0];
    const one = marked ?? String.fromCodePoint(given.codePointAt(at) ?? 0);
    const form =
      marked === undefined
        ? formOf(one)
        : Array.from(marked, (each) => formOf(each))
            .join('')
            .normalize('NFC');
    push(made, form, at, at + one.length);
    at += one.length;
  }
  return made;
}

/** Adds a form of a stretch of the given text. */
export function push(
  { units, starts, ends }: Units,
  form: string,
  start: number,
  end: number,
): void {
  for (let index = 0; index < form.length; index += 1) {
    units.push(form.charAt(index));
    starts.push(start);
    ends.push(end);
  }
}
