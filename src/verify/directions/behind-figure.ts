import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { keyOf, wordFinder, yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * Whether a word of direction behind a figure tells of the change that the figure is the size of: “a 10% fall”, 10%的降幅,
 * 10%減少した. In “delays over 10 minutes fell to 1,120” it is the verb of what the figure describes.
 */
export function tellsOfSize(
  text: string,
  figure: Stretch,
  word: Stretch & { readonly text: string },
  pack: LanguagePack,
): boolean {
  const between = text.slice(figure.end, word.start);
  const behind = text.slice(word.end, word.end + longestLead);
  const lead = text.slice(Math.max(0, figure.start - longestLead), figure.start);
  const { changes, subject, article, ownAmount, part, verbLead, byOpening, passive } =
    grammarOf(pack);
  if (pack.frame['verbs-last'])
    return subject?.test(between) !== true && !isLevelPassed(between, word, pack);
  if (pack.reading.grammar === 'han') {
    if (ownAmount.test(behind)) return false;
    // 7个下降: a verb that touches a count is that of what is counted.
    if (between === '' && !changes.has(keyOf(word.text)) && !isShare(text, figure, pack))
      return false;
    return isAttribute(between, pack) || (changes.has(keyOf(word.text)) && between.length <= 8);
  }
  // “Um rund 14 %” is read as one.
  const own = text.slice(figure.start, figure.end);
  if (verbLead?.test(lead) === true || byOpening?.test(own) === true) return true;
  if (pack.frame.differences.includes(keyOf(word.text))) return true;
  if (changes.has(keyOf(word.text)))
    return part?.test(between) !== true && (article.test(lead) || !ownAmount.test(behind));
  return passive?.test(between) === true && opens(lead) && !ownAmount.test(behind);
}

/** 基準の25%を大きく下回った, 기준인 25%를 밑돌았다: the object of a verb of falling short is the level, and no size of a change. */
const isLevelPassed = (
  between: string,
  word: Stretch & { readonly text: string },
  { frame, proofreading }: LanguagePack,
): boolean =>
  frame['falling-short'].includes(word.text) &&
  proofreading.bases.objects.some((mark) => between.startsWith(mark));

/** „35 Betriebe weniger als ein Jahr zuvor“: a noun stands before the word that compares with another time, and no amount behind it. */
export const comparesCounted = (
  text: string,
  figure: Stretch,
  word: Stretch & { readonly text: string },
  pack: LanguagePack,
): boolean =>
  pack.frame['changes-behind'].includes(keyOf(word.text)) &&
  /^\s\p{L}{2,22}\s$/u.test(text.slice(figure.end, word.start)) &&
  comparedOf(pack)?.test(text.slice(word.end, word.end + longestLead)) === true;

const comparedOf = memoOf(({ reading, proofreading }: LanguagePack) => {
  const { than } = proofreading.typedAgainst;
  return reading.grammar !== 'latin' || than.length === 0
    ? undefined
    : new RegExp(
        `^\\s(?:${oneOf(than)})(?:\\s(?!\\d)[^\\s,;.:!?()]+){1,3}(?:\\s${yearDigits}(?!\\d))?(?:[\\s,;.:!?()](?!\\d)|$)`,
        'iu',
      );
});

/** 91명→64명: what arrows lead from and to are levels. */
export const isStep = (text: string, { start, end }: Stretch): boolean =>
  /[→⇒]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^\s?[→⇒]/u.test(text.slice(end, end + 2));

/**
 * 0.22%(1만 명) 감소: where verbs stand last, the same in another unit stands between a figure and its verb. “3.2 million (4%)
 * less than”, „6 600 oder 3,3 % weniger“: elsewhere before the word that compares.
 */
export function withBracketBehind(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): Stretch {
  if (!pack.frame['verbs-last']) {
    const [again = ''] = toldAgainOf(pack)?.exec(text.slice(end, end + longestAgain)) ?? [];
    return { start, end: end + again.length };
  }
  const [bracket = ''] =
    /^[(（][^()（）\n]{1,24}[)）]/u.exec(text.slice(end, end + longestBracket)) ?? [];
  return { start, end: /\d/u.test(bracket) ? end + bracket.length : end };
}

/** In UTF-16 units. */
const longestBracket = 26;

/** “ Ausbildungsverträge (12,5 Prozent) weniger”, in UTF-16 units. */
const longestAgain = 64;

const toldAgainOf = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin') return undefined;
  const words = `(?=\\s(?:${oneOf([...frame['changes-behind'], ...frame.differences])})(?!\\p{L}))`;
  const share = `(?:\\p{L}{1,3}\\s)?\\d(?:[\\d.,]{0,8}\\d)?\\s?(?:${oneOf(reading.percent)})`;
  return new RegExp(
    `^(?:\\s\\p{L}{1,24})?\\s(?:[(]${share}[)]|(?:${oneOf(frame.equivalents)})\\s${share})${words}`,
    'iu',
  );
});

/** No word is looked for farther than this from the figure or the word, in UTF-16 units. */
const longestLead = 40;

/** 10%下降, 10%的下降: nothing stands between the two, or what makes the figure a modifier of the word. */
const isAttribute = (between: string, { frame }: LanguagePack): boolean =>
  ['', ...frame['modifier-marks']].includes(between.trim());

/** Whether a figure is a percentage, or in percentage points. */
export const isShare = (
  text: string,
  { start, end }: Stretch,
  { reading, frame }: LanguagePack,
): boolean =>
  [...reading.percent, ...frame.points.words].some((word) => text.slice(start, end).endsWith(word));

/** “300 jobs were cut”: the figure begins its clause, and describes no other noun. */
const opens = (lead: string): boolean => /(?:^|[.;:!?,–—]\s)\s*$/u.test(lead);

interface BehindGrammar {
  readonly changes: ReadonlySet<string>;
  /** Between a figure and its verb, where verbs stand last: another subject. */
  readonly subject: RegExp | undefined;
  readonly article: RegExp;
  /** Behind the word: the size or the level that is its own. */
  readonly ownAmount: RegExp;
  /** “10% of the decline” is a part of it. */
  readonly part: RegExp | undefined;
  /** “Um 10 % gesunken”: before the figure, where a verb may end the clause. */
  readonly verbLead: RegExp | undefined;
  readonly byOpening: RegExp | undefined;
  readonly passive: RegExp | undefined;
}

const grammarOf = memoOf((pack: LanguagePack): BehindGrammar => {
  const { frame, reading, numerals, script } = pack;
  const beside = [...frame['rises-beside'], ...frame['falls-beside']];
  const topics = oneOf(frame.topics);
  const determiners = oneOf(frame.determiners);
  // “Of 10 minutes” makes an attribute of the figure, and no article stands before it.
  const articles = oneOf(frame.determiners.filter((word) => !frame.wholes.before.includes(word)));
  const preposition = oneOf([...frame.by, ...frame.from]);
  const [to, from] = [oneOf([...frame.to, ...frame.by]), oneOf(frame.from)];
  const amount = String.raw`[\p{Sc}~]?\s?\d`;
  const yearMark = escapeExpression(pack.dates.year.split('}').at(-1) ?? '');
  const passive = wordFinder(frame['counted-before'], pack);
  return {
    changes: new Set([...frame['changes-behind'], ...beside].map(keyOf)),
    subject:
      topics === ''
        ? undefined
        : new RegExp(script === 'Kore' ? `\\p{L}(?:${topics})\\s` : `.(?:${topics})`, 'u'),
    article: new RegExp(`(?<!\\p{L})(?:${articles})\\s+$`, 'iu'),
    ownAmount:
      reading.grammar === 'han'
        ? new RegExp(`^(?!\\D{0,3}${yearDigits}${yearMark})[^\\d\\p{P}]{0,4}\\d`, 'u')
        : new RegExp(
            `^\\s(?:|(?:${to})\\s(?:\\p{L}+\\s)?|(?:${from})\\s.{0,24}\\s(?:${to})\\s(?:\\p{L}+\\s)?)${amount}`,
            'iu',
          ),
    part:
      determiners === ''
        ? undefined
        : new RegExp(
            `^(?!\\s*(?:${preposition})\\s*$).*(?<!\\p{L})(?:${determiners})(?!\\p{L})`,
            'iu',
          ),
    verbLead: numerals.compounds
      ? new RegExp(
          `(?<!\\p{L})(?:${oneOf([...frame.by, ...frame.to])})\\s+(?:[^\\s\\d,;.]+\\s+){0,2}$`,
          'iu',
        )
      : undefined,
    byOpening: numerals.compounds ? new RegExp(`^(?:${oneOf(frame.by)})\\s`, 'iu') : undefined,
    passive: passive && new RegExp(passive.source, 'iu'),
  };
});

/**
 * “Has fallen for years and is 1.7 points lower”, “31% more than in 2021 and 17% fewer”: whether no word of direction before a
 * figure is near to it, or each near one touches a figure of its own, so that one behind it may tell more.
 */
export const areAllFar = (
  text: string,
  figure: Stretch,
  words: readonly (Stretch & { readonly text: string })[],
  { frame }: LanguagePack,
  near: number,
): boolean =>
  words.every(
    (word) =>
      word.start >= figure.end ||
      figure.start - word.end > near ||
      (frame['changes-behind'].includes(keyOf(word.text)) &&
        /[\d%]\s$/u.test(text.slice(Math.max(0, word.start - 2), word.start))),
  );
