import type { LineStyle } from '../style.js';
import type { LineRun } from '../runs.js';
import {
  CJK,
  classifyText,
  DIGIT,
  EXTEND,
  GLUE,
  IGNORED,
  INSEPARABLE,
  LETTER,
  LINE_END,
  LINE_START,
  NEWLINE,
  NUMERIC_SIGN,
  SPACE,
} from '../characters.js';
import { keepWhole, type BreakableText } from './breakable-text.js';
import { compoundJoints } from './compound-joints.js';
import { breakHangulWords } from './hangul-breaks.js';
import { hyphenationPoints } from './hyphenation.js';
import { costCjkWords, keepCjkWords } from './cjk-words.js';
import { keepFigures } from './kept-figures.js';
import { keepLabelUnit } from './label-units.js';
import {
  BESIDE_JOINT,
  FORCED,
  HYPHENATION,
  HYPHENATION_AT_JOINT,
  LAST_RESORT,
  PROHIBITED,
  NAME_HYPHENATION,
  SHORT_WORD_HYPHENATION,
  SHORT_WORD_IN_JUSTIFIED,
} from '../penalties.js';
import { prohibitionsFor } from '../../language/prohibitions/index.js';
import { breakWesternWord } from './western-breaks.js';

const NO_BREAK_SPACE = '\u00a0';

/** A word of fewer letters gains the line little by being divided, and is read less well. */
const SHORT_WORD = 8;
/** Between a number that is no year and what it counts: 21|European countries. */
const AFTER_NUMBER = 80;
const YEAR = /(?<![\p{L}\d.,–-])(?:1[89]|2[01])\d{2}\s$/u;
const LONGEST_YEAR = 6;
/** Between a name and its number or letter: Phase|II, Terminal|B, Tunnel|1. */
const BEFORE_DESIGNATION = 500;
const DESIGNATION = /(?<=\p{Lu}\p{L}*\.?\s)(?:[IVX]+|\p{Lu}|\d+)(?![\p{L}\d])/uy;
/** Before a character and its closing mark, where the break after the mark serves as well: 云上|班”. */
const BEFORE_LAST_OF_PHRASE = 1;
const OPERATORS = '+−±×÷=＝≈';
/** Of full width, between sides that nothing is typed around. */
const JOINED_OPERATORS = '＝＋';
const QUOTATION_MARKS = '“”‘’„‚«»‹›';
/** A word of so many letters may be wider than a column. */
const LONG_WORD = 12;
const IS_NAME = /^\p{Lu}\p{Ll}+$/u;
const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_JOINER = 0x200d;
const ZERO_WIDTH_SPACE = 0x200b;

const drawsNothing = (bits: number): boolean => (bits & (SPACE | NEWLINE | IGNORED)) !== 0;

/** A formula breaks before its operator and never behind it: the sign stands alone between two spaces. */
const isOperator = (text: string, at: number): boolean =>
  OPERATORS.includes(text.charAt(at) || ' ') && /\s/u.test(text.charAt(at - 1));

const isDesignation = (text: string, at: number): boolean => {
  DESIGNATION.lastIndex = at;
  return DESIGNATION.test(text);
};

/** Pairs of characters, by UAX #14's order of rules with the prohibition tables in place of its classes. */
const breakPairs = (text: string, bits: Uint16Array, penalties: Float32Array): void => {
  let beforeSpace = NEWLINE;
  let beforeSpaceAt = -1;
  for (let i = 1; i < text.length; i++) {
    const p = bits[i - 1] ?? 0;
    const q = bits[i] ?? 0;
    if (!drawsNothing(p) && (p & EXTEND) === 0) {
      beforeSpace = p;
      beforeSpaceAt = i - 1;
    } else if (p & NEWLINE) {
      beforeSpace = NEWLINE;
    }
    const base = p & EXTEND ? beforeSpace : p;
    if (p & NEWLINE) {
      const isPair = text.charCodeAt(i - 1) === 0x0d && text.charCodeAt(i) === 0x0a;
      penalties[i] = isPair ? PROHIBITED : FORCED;
    } else if (
      q & (EXTEND | NEWLINE | SPACE | GLUE) ||
      p & GLUE ||
      text.charCodeAt(i - 1) === ZERO_WIDTH_JOINER
    ) {
      penalties[i] = PROHIBITED;
    } else if (p & SPACE || text.charCodeAt(i - 1) === ZERO_WIDTH_SPACE) {
      // Western quotation marks open and close with one sign in some languages: a space already says which.
      const closes = q & LINE_START && !QUOTATION_MARKS.includes(text.charAt(i));
      const opens = beforeSpace & LINE_END && !QUOTATION_MARKS.includes(text.charAt(beforeSpaceAt));
      const designates = q & (DIGIT | LETTER) && isDesignation(text, i) ? BEFORE_DESIGNATION : 0;
      const counts = beforeSpace & DIGIT && q & LETTER;
      const isYear = counts && YEAR.test(text.slice(Math.max(0, i - LONGEST_YEAR), i));
      const cost = counts && !isYear ? AFTER_NUMBER : designates;
      const never = beforeSpace & NEWLINE || closes || opens || isOperator(text, i - 2);
      penalties[i] = never ? PROHIBITED : cost;
    } else if (q & IGNORED) {
      penalties[i] = PROHIBITED;
    } else if ((base | q) & CJK) {
      const twin = base & INSEPARABLE && text.charAt(i) === text.charAt(i - 1);
      // 85㎡, also where words are written apart and no figure takes the sign.
      const measures = base & DIGIT && q & NUMERIC_SIGN;
      const beforeMark = (bits[i + 1] ?? 0) & LINE_START ? BEFORE_LAST_OF_PHRASE : 0;
      const cost = JOINED_OPERATORS.includes(text.charAt(i - 1)) ? LAST_RESORT : beforeMark;
      penalties[i] = q & LINE_START || base & LINE_END || twin || measures ? PROHIBITED : cost;
    } else {
      penalties[i] = PROHIBITED;
    }
  }
};

const isWestern = (bits: number): boolean => (bits & (CJK | SPACE | NEWLINE | IGNORED)) === 0;

/** Breaks inside Western words: at signs, at soft hyphens, and by hyphenation patterns. */
const breakWords = (target: BreakableText, runs: readonly LineRun[], style: LineStyle): void => {
  const { text, bits, runIndexes, penalties, hyphens } = target;
  const hyphenate = (start: number, end: number, wordCost: number): void => {
    const run = runs[runIndexes[start] ?? 0];
    if (!run || runIndexes[start] !== runIndexes[end - 1]) return;
    const rules = style.figures.get(run.language)?.hyphenation;
    if (rules === undefined) return;
    const word = text.slice(start, end);
    // A name is divided where a justified line would be torn open for it, an abbreviation never.
    const tears = style.justified === true && !rules.capitalisedNouns && IS_NAME.test(word);
    const cost = tears ? Math.max(wordCost, NAME_HYPHENATION) : wordCost;
    const names = tears || cost >= LAST_RESORT ? 'divided' : 'whole';
    const points = hyphenationPoints(word, run.language, rules, names);
    const joints = compoundJoints(word, points, rules.joints);
    for (const point of points) {
      const beside = joints.length > 0 ? cost + BESIDE_JOINT : cost;
      const atJoint = cost === HYPHENATION ? HYPHENATION_AT_JOINT : cost;
      const own = joints.includes(point) ? atJoint : beside;
      if ((penalties[start + point] ?? PROHIBITED) <= own) continue;
      penalties[start + point] = own;
      hyphens[start + point] = 1;
    }
  };
  const ofShortWord = style.justified === true ? SHORT_WORD_IN_JUSTIFIED : SHORT_WORD_HYPHENATION;
  const isLast = (end: number): boolean => !/[^\s\p{P}]/u.test(text.slice(end));

  let i = 0;
  while (i < text.length) {
    const character = bits[i] ?? 0;
    if (!isWestern(character)) {
      if (text.charCodeAt(i) === SOFT_HYPHEN && (bits[i - 1] ?? 0) & LETTER) {
        if ((bits[i + 1] ?? 0) & LETTER) {
          penalties[i + 1] = HYPHENATION_AT_JOINT;
          hyphens[i + 1] = 1;
        }
      }
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && isWestern(bits[i] ?? 0)) i++;
    breakWesternWord(text, bits, start, i, penalties, style.justified);
    const joinsSoftHyphen =
      text.charCodeAt(start - 1) === SOFT_HYPHEN || text.charCodeAt(i) === SOFT_HYPHEN;
    if (joinsSoftHyphen) continue;
    // A compound breaks at its own hyphen only, and a word with digits or an address is no word of the language.
    // The word behind an elision is one of its own: l’anticonstitutionnellement.
    const core =
      /^[^\p{L}\d]*(?:\p{L}{1,7}[’'](?=\p{L}{3}))?(?<letters>\p{L}+)(?:[’'](?:s|t|d|m|ll|re|ve)?)?[^\p{L}\d]*$/u.exec(
        text.slice(start, i),
      );
    const letters = core?.groups?.['letters'];
    if (letters === undefined || letters.length < 5) continue;
    const at = text.indexOf(letters, start);
    const cost = letters.length < SHORT_WORD ? ofShortWord : HYPHENATION;
    if (style.hyphenate !== false && !isLast(i)) hyphenate(at, at + letters.length, cost);
    // Wider than its measure, any word is better divided than printed over the edge.
    if (letters.length >= LONG_WORD) hyphenate(at, at + letters.length, LAST_RESORT);
  }
};

/** A figure wider than its measure has its magnitude or unit on a line of its own: 1.234,56|Mio.|Euro. */
const partAtWords = (
  { text, bits, penalties }: BreakableText,
  start: number,
  end: number,
): void => {
  for (let i = text.indexOf(NO_BREAK_SPACE, start); i >= 0 && i < end;) {
    if ((bits[i + 1] ?? 0) & LETTER) penalties[i + 1] = LAST_RESORT;
    i = text.indexOf(NO_BREAK_SPACE, i + 1);
  }
};

const keepRunsWhole = (target: BreakableText, runs: readonly LineRun[]): void => {
  let start = 0;
  runs.forEach((run, index) => {
    const end = start + run.text.length;
    if (run.unbreakable) {
      keepWhole(target, start, end);
      const next = runs[index + 1];
      const meetsSpace =
        ((target.bits[end - 1] ?? 0) | (target.bits[end] ?? 0)) & (SPACE | NEWLINE);
      if (next?.unbreakable && !meetsSpace && end > start && end < target.text.length) {
        target.penalties[end] = PROHIBITED;
      }
    }
    if (run.keptTogether) keepWhole(target, start, end, LAST_RESORT);
    if (run.figure && !run.unbreakable) partAtWords(target, start, end);
    // A raised reference mark stays with the word it follows.
    if (
      (run.rise ?? 0) > 0 &&
      start > 0 &&
      end > start &&
      !drawsNothing(target.bits[start - 1] ?? 0)
    ) {
      target.penalties[start] = PROHIBITED;
      keepWhole(target, start, end);
    }
    start = end;
  });
};

/**
 * Every place where the paragraph may break, with its cost. CJK characters follow the prohibition table of their
 * run's language, numbers keep their units, Western words follow their spaces, signs and hyphenation.
 */
export const findBreaks = (runs: readonly LineRun[], style: LineStyle): BreakableText => {
  const text = runs.map((run) => run.text).join('');
  const target: BreakableText = {
    text,
    bits: new Uint16Array(text.length),
    runIndexes: new Uint16Array(text.length),
    penalties: new Float32Array(text.length + 1).fill(PROHIBITED),
    hyphens: new Uint8Array(text.length + 1),
  };
  let offset = 0;
  runs.forEach((run, index) => {
    classifyText(run.text, prohibitionsFor(run.language), run.script, target.bits, offset);
    target.runIndexes.fill(index, offset, offset + run.text.length);
    offset += run.text.length;
  });

  breakPairs(text, target.bits, target.penalties);
  breakWords(target, runs, style);
  breakHangulWords(target, runs, style);
  if (style.balanced === true) keepCjkWords(target, runs, style);
  else costCjkWords(target, runs);
  keepFigures(target, runs, style);
  keepLabelUnit(target, style);
  keepRunsWhole(target, runs);
  target.penalties[text.length] = FORCED;
  return target;
};
