import { anyOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Stretch } from '../sources/source-text.js';
import { anySpelled, keyOf, wordEnd, wordStart } from './words.js';

/**
 * The superlative that makes a figure the most or the least of several: “the highest number of visits in a day was 412”, “the longest
 * route is 42 km”, 最高票价为18欧元. A rank counts nothing else (“a record 412”, “the highest since 2010 was”), and what says behind the
 * figure whose it is tells it without a superlative (“the highest rate was 12% in the north”).
 *
 * @param sentence of the figure, in the normal text
 */
export function extremeOf(
  text: string,
  sentence: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): string | undefined {
  const { subjects, closed, ranks, others } = patternsOf(pack);
  if (!closed.test(text.slice(figure.end, sentence.end))) return undefined;
  const lead = text.slice(sentence.start, figure.start);
  for (const pattern of subjects) {
    const { said = '', noun = '', before = '' } = pattern.exec(lead)?.groups ?? {};
    const isOther = others.has(keyOf(said)) || ranks.test(`${before}${noun}`);
    if (said !== '' && !isOther && !isOfMember(before, noun, pack)) return `${said}${noun}`.trim();
  }
  return undefined;
}

/** 失业率最高的北部为12%, 失業率が最も高い北部は12%: what is compared stands before the superlative, and behind it whose figure it is. */
function isOfMember(before: string, noun: string, { frame, script }: LanguagePack): boolean {
  if (script === 'Latn') return false;
  if (frame.topics.some((mark) => before.trimEnd().endsWith(mark))) return true;
  const marks = frame['modifier-marks'];
  return (
    frame.topics.length === 0 &&
    marks.some((mark) => noun.startsWith(mark)) &&
    /\p{L}{2}$/u.test(before) &&
    !frame.extremes.within.some((word) => before.endsWith(word))
  );
}

interface Patterns {
  /** What leads to a figure of which a superlative is said. */
  readonly subjects: readonly RegExp[];
  /** What stands behind such a figure, where nothing there says whose it is. */
  readonly closed: RegExp;
  readonly ranks: RegExp;
  /** “The most recent” is no superlative of an amount. */
  readonly others: ReadonlySet<string>;
}

const patternsOf = memoOf((pack: LanguagePack): Patterns => {
  const { 'kinds-in-labels': kinds, extremes } = pack.frame;
  const ends = [kinds['maximum'], kinds['minimum'], kinds['extremes']];
  const not = ends.flatMap((kind) => kind?.['says-not'] ?? []);
  const says = anySpelled([...ends.flatMap((kind) => kind?.says ?? []), ...not]);
  const whole = (words: string): string => `${wordStart(pack)}(?:${words})${wordEnd(pack)}`;
  const superlative = `(?<said>${whole(says)})`;
  return {
    ...(pack.script === 'Latn' ? latin : eastAsian)(superlative, pack),
    // “The largest negative whole number is −1” tells of numbers.
    ranks: new RegExp(
      whole(anySpelled([...extremes.ranks, ...pack.frame['said-of-numbers']])),
      'iu',
    ),
    others: new Set(not.map(keyOf)),
  };
});

type Forms = Pick<Patterns, 'subjects' | 'closed'>;

function latin(superlative: string, pack: LanguagePack): Forms {
  const { frame, lineBreaking } = pack;
  const verbs = amountVerbs(pack);
  const number = `${nearly(pack)}[^\\p{L}\\d,;:.]{0,2}$`;
  const noun = '(?<noun>(?:\\s[^\\s,;:\\d]+){0,10}?)';
  const links = anyOf([...verbs, ...frame.extremes.measures]);
  const linked = new RegExp(`${superlative}${noun}\\s(?:${links})\\s?${number}`, 'iu');
  // „War der stärkste Monat mit“ names the month.
  const own = noun.replace('[^', `(?!(?:${anyOf(frame.extremes.naming)})\\s)[^`);
  // „Betrug der höchste Fahrpreis 18 Euro“, „lag die höchste Zahl der Besuche bei“.
  const parted = [...verbs, ...frame.extremes.measures].map(
    (word) => /^\S+(?:\ssich)?/u.exec(word)?.[0] ?? word,
  );
  const tails = verbs.flatMap((word) => /\s(\S+)$/u.exec(word)?.[1] ?? []);
  const turned = new RegExp(
    `(?<!\\p{L})(?:${anyOf(parted)})\\s(?:(?:${anyOf(frame.determiners)})\\s)?${superlative}${own}(?:\\s(?:${anyOf(tails)}))?\\s${number}`,
    'iu',
  );
  const times = Object.values(frame.times.each).flat();
  const ends = [...frame['counted-ends'], ...frame['behind-nouns'], ...frame.per];
  return {
    subjects: lineBreaking.hyphenation.capitalisedNouns ? [linked, turned] : [linked],
    closed: new RegExp(
      `^(?:\\s(?:${anyOf(times)}))?(?:\\s(?!(?:${anyOf([...ends, ...frame.extremes.joins])})(?!\\p{L}))\\p{L}+){0,2}\\s?(?:$|[.;!?)]|,?\\s(?:${anyOf(frame.extremes.joins)})(?!\\p{L}))`,
      'iu',
    ),
  };
}

function eastAsian(superlative: string, pack: LanguagePack): Forms {
  const { frame, script } = pack;
  const { days } = frame.extremes;
  const verbs = anyOf([...amountVerbs(pack), ...frame.extremes.measures]);
  const number = `${nearly(pack)}\\s?$`;
  const before = '(?<before>[^，,、。；;：:\\d]{0,6})';
  // 来訪が最も多かったのは: what has a topic of its own is no noun.
  const marks = frame.topics.filter((mark) => script !== 'Kore' && mark.length === 1).join('');
  const noun = `(?<noun>[^，,、。；;：:\\d${marks}]{1,24}?)`;
  const linked = new RegExp(`${before}${superlative}${noun}(?:${verbs})\\s?${number}`, 'u');
  const marksBehind = anyOf([...frame['case-marks'].marks, ...frame['modifier-marks']]);
  const led = new RegExp(
    `(?:${anySpelled(days)})[^，,、。；;：:\\d]{0,12}?${superlative}(?:${verbs}|${marksBehind})?\\s?${number}`,
    'u',
  );
  return { subjects: [linked, led], closed: /^(?!\s?[（(])/u };
}

/** Verbs, or particles, that make an amount of what stands before them; “of 412” does not. */
export const amountVerbs = ({ frame }: LanguagePack): readonly string[] =>
  [...frame['amount-due'], ...frame.amounting, ...frame['limits-named'].links].filter(
    (word) => !frame['levels-of'].includes(word),
  );

const nearly = ({ reading, script }: LanguagePack): string =>
  `(?:(?:${anyOf([...reading.qualifiersBefore.keys()])})${script === 'Latn' ? '\\s' : ''})?`;
