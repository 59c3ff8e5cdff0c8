import { cutsWord } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { isPairSlash } from '../pair-slash.js';
import { partedByLine } from '../behind/parted-by-line.js';

const spacedLetter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const lettersOrDigits = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && lettersOrDigits.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** What directly touches a figure from the left and is not understood. */
export function touchingBefore(
  text: string,
  at: number,
  floor: number,
  touches: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  const { pack } = vocabulary;
  const before = text.charAt(at - 1);
  if (before === '') return undefined;
  if (cutsWord(text, at) || (spacedLetter.test(before) && /[\d.]/u.test(text.charAt(at))))
    return wordBefore(text, at);
  if (/\d/u.test(text.charAt(at))) {
    const parted = partedByLine(text, at - 1, vocabulary);
    if (parted !== undefined) return parted;
  }
  if (touches && at === floor) return undefined;
  // A dash with a space is one of a list or a sentence, but with nothing else on its line it may be a minus.
  const isFirst = at < 3 || text.charAt(at - 3) === '\n';
  if (
    before === ' ' &&
    isFirst &&
    /[-–−]/u.test(text.charAt(at - 2)) &&
    !/\p{L}{3}/u.test(text.slice(at, at + 40).split('\n')[0] ?? '')
  )
    return text.charAt(at - 2);
  if (
    /[.,/:'’]/u.test(before) &&
    /[\d]/u.test(text.charAt(at - 2)) &&
    /[\d.]/u.test(text.charAt(at))
  ) {
    if (before === ',' && vocabulary.isCellComma(at - 1)) return undefined;
    if (isPairSlash(text, at - 1, vocabulary)) return undefined;
    return `${text.charAt(at - 2)}${before}`;
  }
  if (
    before === '，' &&
    /\d/u.test(text.charAt(at - 2)) &&
    /^\d{3}(?!\d)/u.test(text.slice(at, at + 4))
  )
    return text.slice(Math.max(0, at - 4), at);
  if (/^000(?!\d)/u.test(text.slice(at, at + 4)) && /\d[.,] $/u.test(text.slice(at - 3, at)))
    return text.slice(at - 3, at);
  if (before === ' ') {
    const cut = pointBefore(text, at, vocabulary) ?? scanBefore(text, at, vocabulary);
    if (cut !== undefined) return cut;
  }
  // 前年比ー3.2%: a long mark behind no katakana, or a bar, may be a minus.
  if (
    pack.reading.grammar === 'han' &&
    /[ー―─]/u.test(before) &&
    /\d/u.test(text.charAt(at)) &&
    /[^\p{Script=Katakana}ー―─]/u.test(text.charAt(at - 2) || ' ')
  )
    return before;
  if (/[—─]/u.test(before) && mayBeMinus(text, at, before)) return before;
  if (/[\p{Nd}½¼¾⅓⅔]/u.test(before)) return before;
  if (/[#№§®™^_=×÷√∆Δ±∓▲△▼▽]/u.test(before)) return before;
  if (
    /[.]/u.test(before) &&
    /\d/u.test(text.charAt(at)) &&
    !/[.\s\p{L}\p{Pe}\p{Pf}"”]/u.test(text.charAt(at - 2) || ' ')
  )
    return before;
  // 几十 is no ten, but 人数5000 and 人数突破5000 are five thousand.
  if (/\d/u.test(text.charAt(at)) || vocabulary.qualifiersBefore.at(text, at) !== undefined)
    return undefined;
  // 數十 is several tens, 人數三成 three tenths of a number.
  if (vocabulary.character(text.charAt(at))?.digit !== undefined) return undefined;
  return pack.reading.partsBefore.find((word) => text.endsWith(word, at));
}

/** “3 .2%”, and 3. 2% where no sentence ends with a point: the scan of a number with decimals. 1. at the beginning of a line counts a list. */
function pointBefore(text: string, at: number, { pack }: Vocabulary): string | undefined {
  if (/^\.\d/u.test(text.slice(at, at + 2)) && /\d/u.test(text.charAt(at - 2)))
    return text.slice(at - 2, at);
  if (pack.reading.grammar !== 'han' || !/^\d{1,12}(?![\d.、])/u.test(text.slice(at, at + 14)))
    return undefined;
  const whole = /(?:^|[^\d\n])\d{1,4} ?\. $/u.exec(text.slice(Math.max(0, at - 10), at))?.[0];
  return whole?.trimStart();
}

/** 客1 2万, 客 1 2万: the scan of one number behind a hanzi, and no figure begins inside it. */
function scanBefore(
  text: string,
  at: number,
  { pack, namesBefore }: Vocabulary,
): string | undefined {
  if (pack.reading.grammar !== 'han' || !/^\d{1,3}(?![\d.,])/u.test(text.slice(at, at + 4)))
    return undefined;
  const before = text.slice(Math.max(0, at - 26), at);
  const digits =
    /\p{Script=Han}((?:\d{1,3} ){1,6})$/u.exec(before)?.[1] ??
    (/\d/u.test(text.charAt(at + 1))
      ? undefined
      : /\p{Script=Han} ((?:\d ){1,6})$/u.exec(before)?.[1]);
  if (digits === undefined) return undefined;
  return namesBefore.before(text, at - digits.length) === undefined ? digits.trimEnd() : undefined;
}

/** “Betrug —4,6 %”: a long dash that none closes may be a minus before a percentage or degrees; “—25 % each—” is set off. */
const mayBeMinus = (text: string, at: number, dash: string): boolean =>
  /^\d[\d.,]*\s?[%％‰°℃]/u.test(text.slice(at, at + 16)) &&
  /^$|[\s\p{Script=Han}:：]/u.test(text.charAt(at - 2)) &&
  !text
    .slice(at, at + longestAside)
    .split('\n', 1)[0]
    ?.includes(dash);

/** In UTF-16 units. */
const longestAside = 120;
