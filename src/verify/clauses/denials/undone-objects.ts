import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { once, oneSpelled, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import type { ClauseWord } from '../../directions/direction-of.js';

/**
 * 取消水利投资12亿元, “cancelled an investment of 12 million”, 12便を欠航した: the verb that takes back or puts off what the figure
 * counts, as its object.
 */
export function undoneObject(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const { before, behind, opening, closing, others } = formsOf(pack);
  if (before === undefined && behind === undefined) return undefined;
  const from = Math.max(clause.start, figure.start - longest);
  const lead = text.slice(from, figure.start);
  const governing = before?.exec(lead);
  if (governing?.groups !== null && governing?.groups !== undefined) {
    const { word = '', between = '' } = governing.groups;
    const start = from + governing.index;
    if (others?.test(between) !== true) return { start, end: start + word.length, text: word };
  }
  const rest = text.slice(figure.end, Math.min(clause.end, figure.end + longest));
  const said = behind?.exec(rest) ?? (opening?.test(lead) === true ? closing?.exec(rest) : null);
  const word = said?.groups?.['word'];
  if (said === null || said === undefined || word === undefined) return undefined;
  const end = figure.end + said[0].length;
  return { start: end - word.length, end, text: word };
}

/** Whether a text says that something was taken back or put off. */
export const saysUndone = (text: string, pack: LanguagePack): boolean =>
  formsOf(pack).any?.test(text) === true;

/** “cancelled the planned construction of new schools worth ”, in UTF-16 units. */
const longest = 64;

interface Forms {
  /** At the end of what stands before a figure: `word`, and what stands `between`. */
  readonly before: RegExp | undefined;
  readonly behind: RegExp | undefined;
  /** „Wurden 12 Züge gestrichen“: the auxiliary in front, and the verb that closes the clause. */
  readonly opening?: RegExp;
  readonly closing?: RegExp;
  /** Words between that have the figure for themselves. */
  readonly others: RegExp | undefined;
  readonly any: RegExp | undefined;
}

const formsOf = memoOf((pack: LanguagePack): Forms => {
  const { frame, reading } = pack;
  const { words, links, auxiliaries } = frame.undoing;
  if (words.length === 0)
    return { before: undefined, behind: undefined, others: undefined, any: undefined };
  const word = `(?<word>${oneSpelled(words)})`;
  const [link, auxiliary] = [oneOf(links), oneOf(auxiliaries)].map((each) => each || '(?!)');
  const any = new RegExp(oneSpelled(words), 'iu');
  if (frame['verbs-last']) {
    const marks = oneOf([...frame['case-marks'].objects, ...frame['case-marks'].subjects]);
    const modifier = anyOf(frame['modifier-marks']);
    const noun =
      reading.grammar === 'han'
        ? `(?:(?:${modifier})\\p{L}{1,8}?)?`
        : `(?:(?:${modifier})?\\s?\\p{L}{1,6})?`;
    return {
      before: undefined,
      behind: new RegExp(`^${noun}(?:${marks})\\s?(?:(?:${auxiliary})\\s?)?${word}`, 'u'),
      others: undefined,
      any,
    };
  }
  if (reading.grammar === 'han') {
    const { onwards, 'up-to': until } = frame.times.bounds;
    return {
      before: new RegExp(`${word}(?<between>[\\p{L}（）()“”《》]{0,10})$`, 'u'),
      behind: new RegExp(
        `^(?:\\p{L}{1,6}?(?=${auxiliary}))?(?:${auxiliary}){0,2}${word}(?=$|\\P{L})`,
        'u',
      ),
      others: finderOnce(
        [
          ...frame.rises,
          ...frame.falls,
          ...frame.modals.barriers,
          ...frame.conjunctions,
          ...frame['modifier-marks'],
          ...onwards.behind,
          ...until.behind,
          ...links,
        ],
        pack,
      ),
      any,
    };
  }
  const article = `(?:(?:${anyOf(frame.determiners)})\\s)?`;
  return {
    before: new RegExp(
      `(?<!\\p{L})(?<!(?:${auxiliary})\\s)${word}\\s(?<between>${article}(?:(?:\\p{L}+\\s){1,4}(?:${link})\\s)?)$`,
      'iu',
    ),
    behind: new RegExp(`^(?:\\s\\p{L}+){0,3}\\s(?:${auxiliary})\\s(?:\\p{L}+\\s)?${word}`, 'iu'),
    ...(pack.numerals.compounds
      ? {
          opening: new RegExp(`(?<!\\p{L})(?:${auxiliary})\\s`, 'iu'),
          closing: new RegExp(`^(?:\\s\\p{L}+){0,3}\\s${word}$`, 'iu'),
        }
      : {}),
    others: finderOnce([...frame.conjunctions, ...frame.modals.verbs], pack),
    any,
  };
});

const finderOnce = (words: readonly string[], pack: LanguagePack): RegExp | undefined =>
  once(wordFinder(words, pack));
