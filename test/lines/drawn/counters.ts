import type { DrawnGlyph, DrawnLine } from './drawn-lines.js';

/*
 * Counters of breaches on glyphs as drawn. They share no table and no code with what sets the lines.
 */

/** A paragraph as drawn; lengths in pt. */
export interface DrawnParagraph {
  readonly language: string;
  readonly lines: readonly DrawnLine[];
  /** Edges of its measure. */
  readonly left: number;
  readonly right: number;
  readonly justified: boolean;
}

/** A number of typography’s rules that was broken, and where. */
export interface Breach {
  readonly rule: number;
  readonly where: string;
}

const EPSILON = 0.02;
const CJK_LANGUAGE = /^(?:zh|ja)/u;
const HANZI = /^\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}\d]/u;
const CLOSING = '。，、；：？！”’）》〉】」』］｝';
const OPENING = '“‘（《〈【「『［｛';
const NEVER_FIRST = /^[。，、；：？！”’）》〉】」』～—–·…％%‰℃／/,.;:!?)\]―ーっゃゅょッャュョ々]/u;
const NEVER_LAST = /[“‘（《〈【「『／/([]$/u;
const WESTERN_NEVER_FIRST = /^[,.;:!?)\]”’»%‰]/u;
const WESTERN_NEVER_LAST = /[“‘„«([]$/u;

const CJK_FONT = /^Noto(?:Sans|Serif)/u;

const textOf = ({ glyphs }: DrawnLine): string => glyphs.map(({ text }) => text).join('');

const isFullWidth = ({ font }: DrawnGlyph): boolean => CJK_FONT.test(font);

const rightOf = ({ x, advance }: DrawnGlyph): number => x + advance;

/** Breaches that one line shows by itself: of rules 5, 14, 15, 16, 36 and 40. */
export const breachesInLine = (line: DrawnLine, language: string): readonly Breach[] => {
  const found: Breach[] = [];
  const text = textOf(line);
  const add = (rule: number, at: number): void => {
    const from = Math.max(0, at - 4);
    const near = line.glyphs.slice(from, at + 5).map((glyph) => glyph.text);
    found.push({ rule, where: `${language} p${line.page}: ${near.join('')}` });
  };
  const isCjkText = CJK_LANGUAGE.test(language);
  line.glyphs.forEach((glyph, index) => {
    if (glyph.text === '' || glyph.text.includes('\u{fffd}')) add(40, index);
    const before = line.glyphs[index - 1];
    const isOffBaseline = (beside: DrawnGlyph): boolean =>
      Math.abs(beside.baseline - glyph.baseline) > EPSILON;
    // Several raised glyphs may stand together, as the marks of a note and of a source do.
    const isRaised = [
      line.glyphs.slice(0, index).findLast(isOffBaseline),
      line.glyphs.slice(index + 1).find(isOffBaseline),
    ].some((beside) => beside !== undefined && glyph.size < beside.size);
    if (glyph.size < 7 - EPSILON && !isRaised) add(36, index);
    if (LATIN.test(glyph.text) && isFullWidth(glyph)) add(16, index);
    if (HANZI.test(glyph.text) && !isFullWidth(glyph)) add(16, index);
    if (!before) return;
    const em = Math.min(glyph.size, before.size);
    if (isFullWidth(before) && isFullWidth(glyph)) {
      const isPair =
        (CLOSING.includes(before.text) && (CLOSING + OPENING).includes(glyph.text)) ||
        (OPENING.includes(before.text) && OPENING.includes(glyph.text));
      // From where the one's square begins to where the other's ends, as far as their neighbours let them.
      const previous = line.glyphs[index - 2];
      const next = line.glyphs[index + 1];
      const from = previous && isFullWidth(previous) ? previous.x + previous.size : before.x;
      const trimmed = glyph.x + (CLOSING.includes(glyph.text) ? 0.5 : 1) * glyph.size;
      const to = next ? Math.min(next.x, glyph.x + glyph.size) : trimmed;
      const extent = to - Math.max(from, before.x);
      if (isPair && extent > (1.5 + EPSILON) * glyph.size) add(5, index);
    }
    const meets =
      (HANZI.test(before.text) && LATIN.test(glyph.text)) ||
      (LATIN.test(before.text) && HANZI.test(glyph.text));
    // A gap may be a part of the advance of the glyph before it.
    const space = glyph.x - before.x - (isFullWidth(before) ? before.size : before.natural);
    if (isCjkText && meets && space > (0.25 + EPSILON) * Math.max(em, before.size)) add(15, index);
    const isLevel = !isOffBaseline(before) && em > 0.7 * Math.max(glyph.size, before.size);
    // The mark of a note stands at its word, and opens the note: it is the font's raised figure, a narrower one.
    const isNoteMark = index === 1 || glyph.advance < 0.95 * glyph.natural;
    // A letter that only ever stands before hanzi is not known without its gap.
    const isKnown = HANZI.test(before.text) || /^\d$/.test(before.text);
    if (isCjkText && meets && isLevel && isKnown && !isNoteMark && space < EPSILON * em)
      add(15, index);
    const atMark = LATIN.test(before.text) && isFullWidth(glyph) && CLOSING.includes(glyph.text);
    if (atMark && space > 0.05 * em) add(15, index);
  });
  if (isCjkText && /\p{Script=Han} [A-Za-z\d]|[A-Za-z\d] \p{Script=Han}/u.test(text)) add(15, 0);
  for (const { index } of text.matchAll(/\d[%％]? ?— ?[\d+−]/gu)) {
    const dash = line.glyphs.findIndex(({ text: own }, at) => own === '—' && at > index);
    const glyph = line.glyphs[dash];
    if (!isCjkText) add(14, dash);
    else if (glyph && glyph.advance > 1.05 * glyph.size) add(14, dash);
  }
  if (/\d – \d|\d- ?\d{1,3}%/u.test(text)) add(14, 0);
  // GB/T 15835: the ends of a range each have their per cent or magnitude; those of a year or a page have none.
  if (isCjkText && /(?<![\d.,])\d[\d.,]*[—～–]\d[\d.,]*[%％‰万亿萬億兆]/u.test(text)) add(14, 0);
  return found;
};

/** A break, written |, that parts a number from what belongs to it. */
const PARTED: readonly RegExp[] = [
  /\d\|[\d.,]|\d[.,]\|\d/u,
  /\d[十百千万亿萬億]*[多余餘]?[万亿萬億]*\|[\p{Script=Han}%‰℃]/u,
  /[万亿萬億]\|\d/u,
  /\d[多余餘]?[个個か]\|(?:小时|月|百分[点點]|国|所)/u,
  /\d[^，。、；：]{0,3}[—～–]\|[\d]|\d[%年月日]?\|[—～–]\d/u,
  /[第超近约約逾]\|\d/u,
  /\d(?: ?k)\|W|kW\|·|·\|h/u,
];

const PARTED_SPACED: readonly RegExp[] = [
  /\d\|(?:thousand|trillion|[kMGT]Wh?|k?m²|kg|Mt|m³|MW|m |ha|countries|years|months|people|Millionen|Mrd\.|Mio\.|million|billion|Million|Milliard|millions?|milliards?|%|kWh|km|t |tonnes?|Tonnes|percentage|per cent|mètres|metres|euros|yuan|[€$£])/u,
  /(?:RMB|US\$|£|€|(?<!\p{L})(?:Vol|pp?|S)\.|Mrs\.|Mr\.|Dr\.)\|[\p{Lu}\d]/u,
  /\d\.?\|(?:January|February|March|April|May|June|July|August|September|October|November|December)/u,
  /\d\.?\|(?:Januar|Februar|März|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
  /\b(?:No|Nos|Fig|Art|Prof|St|vol|art|Nr)\.\|[\p{Lu}\d]/u,
  /\p{Ll}–\|\p{Lu}\p{L}{1,12}\b/u,
  /\b[A-Z]\.\|\p{Lu}/u,
  /\d–\|\d|\d\|–\d|\d\|[\d.,]/u,
  /[/.?=&-]\|(?:example|org|lines|lang)/u,
];

/** Slack from which on a line counts as short, in em. */
const SHORT = 3;

const breachesAtBreak = (
  paragraph: DrawnParagraph,
  line: DrawnLine,
  next: DrawnLine,
): readonly number[] => {
  const { language, right, justified } = paragraph;
  const head = textOf(line).trimEnd();
  const tail = textOf(next);
  const broken = `${head}|${tail}`;
  const rules: number[] = [];
  if (!CJK_LANGUAGE.test(language)) {
    const isAddress = /\/\/\S*\|\S/u.test(broken) || /\|[.?/-]\S/u.test(broken);
    if (WESTERN_NEVER_FIRST.test(tail) && !isAddress) rules.push(1);
    if ((language === 'de' ? /[„‚«([]$/u : WESTERN_NEVER_LAST).test(head)) rules.push(2);
    if (language === 'de' && /^[“‘]/u.test(tail)) rules.push(1);
    if (PARTED_SPACED.some((pattern) => pattern.test(broken))) rules.push(26);
    return rules;
  }
  const last = line.glyphs.findLast(({ text }) => text.trim() !== '');
  if (/—\|—|…\|…|―\|―/u.test(broken)) rules.push(3);
  // An address goes on with the sign before which it was broken.
  else if (NEVER_FIRST.test(tail) && !/[a-z\d]\|[./?=&_-][a-z\d]/u.test(broken)) rules.push(1);
  if (NEVER_LAST.test(head) && !head.endsWith('://')) rules.push(2);
  if (PARTED.some((pattern) => pattern.test(broken))) rules.push(7);
  const moved = /^(?:\p{Script=Han}{1,2}(?=“)|\p{Script=Han}?”(?=\p{Script=Han}))/u.exec(tail)?.[0];
  const slack = last ? (right - rightOf(last)) / last.size : 0;
  if (moved !== undefined && !justified && slack >= SHORT && slack >= moved.length) rules.push(8);
  // The stops of Taiwan and Hong Kong stand in the middle of their square.
  const trimmed = language === 'zh-Hant' ? '）》」』”' : '。，、；：）》」』”';
  const isTrimmed = last && isFullWidth(last) && trimmed.includes(last.text);
  // Half of its square stands within the measure, however wide it was drawn.
  const opens = /[\p{Script=Han}\p{Script=Hiragana} ].*[^\s]/u.test(head.slice(0, -1));
  if (isTrimmed && opens && justified && last.x + last.size / 2 < right - 0.5) rules.push(4);
  return rules;
};

/** Breaches of rules 1–9 and 26 in a paragraph, and those of its lines. */
export const breachesIn = (paragraph: DrawnParagraph): readonly Breach[] => {
  const { lines, language, left } = paragraph;
  const found = lines.flatMap((line) => breachesInLine(line, language));
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const add = (rule: number): void => {
      const where = `${language}: ${textOf(line)}|${next ? textOf(next) : ''}`;
      found.push({ rule, where });
    };
    const [first] = line.glyphs;
    const opens = first && isFullWidth(first) && OPENING.includes(first.text);
    if (opens && Math.abs(first.x + first.size / 2 - left) > 0.5) add(4);
    if (next) breachesAtBreak(paragraph, line, next).forEach(add);
    else if (index > 0 && CJK_LANGUAGE.test(language)) {
      // A unit in brackets is no leftover of a text.
      if (/^（[^（）]+）$/u.test(textOf(line).trim())) return;
      const ideographs = Array.from(textOf(line).matchAll(/[\p{Script=Han}\p{Script=Hiragana}]/gu));
      if (ideographs.length < 2 && !/[A-Za-z\d]{2}/u.test(textOf(line))) add(9);
    }
  });
  return found;
};

/** Lines of two languages side by side whose baselines are not the same, rule 21: the greatest difference in pt. */
export const baselineDifference = (
  one: readonly DrawnLine[],
  other: readonly DrawnLine[],
): number => {
  const baselines = (lines: readonly DrawnLine[]): readonly number[] =>
    lines.map(({ glyphs }) => glyphs[0]?.baseline ?? 0);
  const [short = [], long = []] = [baselines(one), baselines(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return Math.max(0, ...short.map((each) => Math.min(...long.map((at) => Math.abs(at - each)))));
};
