import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, type Found } from '../found.js';
import type { Left } from '../before/left.js';

/** A ratio, 3:2 or 15比1; behind it nothing may go on. */
export function ratioOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const colon = isColon(text, number.end)
    ? { end: number.end + 1 }
    : vocabulary.ratios.at(text, skipSpace(text, number.end));
  if (colon === undefined) return toldRatio(text, number, left, vocabulary);
  const second = numberAt(text, skipSpace(text, colon.end), vocabulary);
  if (second === undefined || second.unread !== undefined) return undefined;
  if (isColon(text, number.end) && (second.start !== colon.end || second.spelling !== 'digits'))
    return undefined;
  const goesOn = /[:：\d]/u.test(text.charAt(second.end));
  return built({
    left,
    number: { start: number.start, end: second.end },
    end: second.end,
    value: { kind: 'ratio', terms: [number.amount, second.amount] },
    spelling: 'words',
    qualifier: left.qualifier,
    ...(goesOn ? { unread: text.slice(second.end, second.end + 2) } : {}),
  });
}

/** 25.72：26.84 is one too. */
const isColon = (text: string, at: number): boolean =>
  /^(?::|：(?=\d))/u.test(text.slice(at, at + 2));

/** How far before a ratio the word stands that says so: “the ratio of pupils to teachers is 12 to 1”. */
const reach = 60;

/** “A ratio of 1 to 12”, and “12 to 1”: no range falls to a one. “From 12 to 1” is a change. */
function toldRatio(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const { toldRatios, ratioHeads, changeWords, tails, pack } = vocabulary;
  const word = toldRatios.at(text, skipSpace(text, number.end));
  if (word === undefined || number.magnitude !== '' || left.currency !== undefined)
    return undefined;
  const second = numberAt(text, skipSpace(text, word.end), vocabulary);
  if (second === undefined || second.unread !== undefined || second.magnitude !== '')
    return undefined;
  if (second.amount.lte(0) || number.amount.lte(0)) return undefined;
  const behind = skipSpace(text, second.end);
  if (tails.at(text, behind) !== undefined || /^[ap]\.?m\b/iu.test(text.slice(behind, behind + 4)))
    return undefined;
  const before = text.slice(Math.max(0, left.start - reach), left.start);
  const clause = before.split(/[,;.!?\n]/u).at(-1) ?? '';
  if (changeWords.test(clause)) return undefined;
  const isOpened = pack.frame.from.some((from) => ` ${clause}`.endsWith(` ${from} `));
  const isToOne = second.amount.eq(1) && number.amount.gt(1) && !isOpened;
  if (!isToOne && !ratioHeads.test(clause)) return undefined;
  return built({
    left,
    number: { start: number.start, end: second.end },
    end: second.end,
    value: { kind: 'ratio', terms: [number.amount, second.amount] },
    spelling: 'words',
    qualifier: left.qualifier,
  });
}
