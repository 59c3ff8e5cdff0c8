import { anyOf, escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import { figuresIn, type FoundQuote } from '../sources/match-quote.js';
import { isPartitive } from '../clauses/whole-of-clause.js';
import { monthNames } from '../times/nearby/months.js';
import { alike } from './alike-figures.js';
import { standsIn, wordsOfLabel } from './words-of-label.js';

/** What a sentence says of a whole and of a part of it, in small letters. */
interface PartOfWhole {
  /** From the beginning of the sentence up to what leads to the part. */
  readonly lead: string;
  /** Of the part, in its own clause. */
  readonly own: string;
}

/** Between a whole and its part, in UTF-16 units. */
const longestGap = 80;

/**
 * Of 发送量38.6亿人次，其中高铁28.9亿人次 and “92 tonnes, of which 31 tonnes of wheat” what is said of the whole and of the part, where a
 * figure is the part. Undefined where the part has a time of its own.
 *
 * @param figures those of the sentence, in order
 */
export function partOfWhole(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  { source: { normal, pack }, sentence }: FoundQuote,
): PartOfWhole | undefined {
  const forms = pack && formsOf(pack);
  const whole = figures.findLast((each) => each.end <= read.start && countsAlike(each, read));
  if (pack === undefined || forms === undefined || whole === undefined) return undefined;
  const { text } = normal;
  const figure = { start: normal.normal(read.start), end: normal.normal(read.end) };
  const [from, end] = [normal.normal(sentence.start), normal.normal(whole.end)];
  const gap = text.slice(end, figure.start);
  const clause = clauseRound(text, figure);
  const behind = text.slice(figure.end, Math.max(figure.end, clause.end));
  const comma = gap.search(/,(?!\d)/u);
  const isOpened = comma >= 0 && isPartitive(text, { start: from, end: end + comma }, pack);
  const found = isOpened
    ? /,/u.exec(gap)
    : (forms.before.exec(gap) ?? forms.comma.exec(gap + behind));
  if (gap.length > longestGap || found === null || found.index > gap.length) return undefined;
  const at = end + found.index;
  const own = `${text.slice(at + found[0].length, figure.start)}${behind}`.toLowerCase();
  const isDated =
    monthNames(pack).some((month) => own.includes(month.toLowerCase())) ||
    figures.some(({ value, start }) => value.kind === 'date' && normal.normal(start) >= at);
  return isDated ? undefined : { lead: text.slice(from, at).toLowerCase(), own };
}

/** “The schools had 5,400 pupils. 2,100 of them came by bus”: the same, where the sentence before has the whole, and that of the part no other figure like it. */
export function partOfBefore(
  read: ReadQuantity,
  { source, sentence }: FoundQuote,
): PartOfWhole | undefined {
  const { normal, pack, sentences } = source;
  const before = sentences.findLast(({ end }) => end <= sentence.start);
  if (pack === undefined || before === undefined) return undefined;
  const isAlone = figuresIn(source, sentence).every(
    (each) => each.start === read.start || !countsAlike(each, read),
  );
  const hasWhole = figuresIn(source, before).some((each) => countsAlike(each, read));
  const { text } = normal;
  const figure = { start: normal.normal(read.start), end: normal.normal(read.end) };
  const { start, end } = clauseRound(text, figure);
  const [from, to] = [normal.normal(before.start), normal.normal(sentence.start)];
  const said = text.slice(Math.min(to, start), end).toLowerCase();
  if (!isAlone || !hasWhole || !formsOf(pack).these.test(said)) return undefined;
  return { lead: text.slice(from, to).toLowerCase(), own: said };
}

/**
 * A word of the label, where the figure is the part and the label says what the whole is, and nothing that the source says of the part.
 *
 * @param figures those of the sentence, in order
 */
export function wordOfWhole(
  label: string,
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  match: FoundQuote,
): string | undefined {
  const { pack } = match.source;
  const part = partOfWhole(read, figures, match);
  if (pack === undefined || part === undefined) return undefined;
  const forms = formsOf(pack);
  const own = plain(part.own, forms);
  const { words: told } = wordsOfLabel(own, pack);
  if (told.length === 0) return undefined;
  const name = plain(label, forms);
  const { words } = wordsOfLabel(name, pack);
  const isOfPart = (word: string): boolean =>
    standsIn(word, own) || told.some((each) => each.length > 3 && word.includes(each));
  const ofWhole = words.filter((word) => standsIn(word, part.lead));
  return words.some(isOfPart) || !areAll(ofWhole, words, name) ? undefined : ofWhole[0];
}

/** Whether words of a label are all that it says: 全市 and 住房 of 全市住房, and no more than 주택 of 빈 주택. */
function areAll(some: readonly string[], words: readonly string[], label: string): boolean {
  if (/\p{Script=Latin}/u.test(label)) return some.length === words.length;
  const covered = new Set(
    some.flatMap((word) =>
      [...label.matchAll(new RegExp(escapeExpression(word), 'gu'))].flatMap(({ index }) =>
        [...word].map((_, at) => index + at),
      ),
    ),
  );
  return [...label.matchAll(/\p{L}/gu)].every(({ index }) => covered.has(index));
}

/** 605,000 of “of the 1.94 million households, 31% (605,000) lived alone” counts the same without its noun. */
const countsAlike = (whole: ReadQuantity, part: ReadQuantity): boolean =>
  alike(part, [whole]).length > 0 ||
  (part.unit.kind === 'none' && part.value.kind === 'number' && isNumberOfThings(whole));

const isNumberOfThings = ({ value, unit }: ReadQuantity): boolean =>
  value.kind === 'number' && unit.kind === 'word';

interface Forms {
  /** 其中, “of which”, before the part. */
  readonly before: RegExp;
  /** “Of them”, davon, 其中, of something told before. */
  readonly these: RegExp;
  /** “, 38 of them”: a comma, where such a word stands behind the part. */
  readonly comma: RegExp;
  /** “In all”, “number of”, “the half-year”: what says neither which whole nor which part. */
  readonly apart: RegExp;
}

const plain = (text: string, { apart }: Forms): string => text.toLowerCase().replaceAll(apart, ' ');

const formsOf = memoOf(({ frame, proofreading, reading, script }: LanguagePack): Forms => {
  const { wholes, times } = frame;
  const behind = [...frame['of-these'], ...frame['among-these']];
  const [open, close] = script === 'Latn' ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  const long = wholes['to-part'].filter((word) => script === 'Latn' || word.length > 1);
  const short = wholes['to-part'].filter((word) => !long.includes(word));
  const none = '(?!)';
  const marks = reading.grammar === 'han' ? frame['modifier-marks'] : [];
  const totals = [
    ...proofreading.typedAgainst.years.totals,
    ...times.parts,
    ...frame['count-heads'],
  ];
  return {
    // 中 and 중 where the phrase of the whole ends behind them.
    before: new RegExp(
      `${open}(?:${oneOf([...long, ...behind]) || none})${close}|(?:${oneOf(short) || none})(?=[，,、\\s])`,
      'iu',
    ),
    these: new RegExp(`${open}(?:${anyOf([...behind, ...long])})${close}`, 'iu'),
    comma: new RegExp(`[,;]\\s(?=[^,;]*${open}(?:${oneOf(behind) || none})${close})`, 'iu'),
    apart: new RegExp(`${open}(?:${oneOf(totals) || none})${close}|${anyOf(marks) || none}`, 'giu'),
  };
});
