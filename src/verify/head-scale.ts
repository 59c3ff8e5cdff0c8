import { anyOf, oneOf } from '../language/escape-expression.js';
import { memo, memoOf } from '../memo.js';
import type { LanguagePack } from '../language/pack.js';
import { normalise } from '../quantity/read/text/normalise.js';
import { noReadUnit, type ReadUnit } from '../quantity/read/read-quantity.js';
import type { PhraseMatch } from '../quantity/read/vocabulary/phrases.js';
import type { Tail } from '../quantity/read/vocabulary/tails.js';
import { vocabularyOf } from '../quantity/read/vocabulary/vocabulary.js';
import { isSeriesOfYears } from './sources/series-of-years.js';
import type { Stretch } from './sources/source-text.js';
import { columnHead, headOver, rowOf, type Cell, type Row } from './sources/table-rows.js';

/** What a head says of the bare numbers under it: 单位：万吨, (thousand tonnes), in TEUR, (%). */
export interface HeadScale {
  readonly text: string;
  readonly power: number;
  readonly unit: ReadUnit;
}

/** A head is looked for no farther back than this. */
const longest = 2000;

/**
 * What counts a bare number. In a table the head of its column says it, a column of units, the name of its row, the head
 * over the names or a line over the table, the nearest first; none but its own head tells it of a column of shares,
 * ranks or changes. Elsewhere it stands in brackets in the line of the number, or behind a word such as 单位 above it.
 */
export function headScale(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): HeadScale | undefined {
  const row = rowOf(figure, text);
  if (row !== undefined && row.index > 0) return ofTable(text, row, pack);
  const from = text.lastIndexOf('\n', figure.start - 1) + 1;
  const line = text.slice(Math.max(from, figure.start - longest), figure.start);
  const inLine = [...line.matchAll(bracketed)].at(-1)?.[1];
  const behind = /[:：]\s?$/u.test(line)
    ? (inUnits(line.trimEnd().slice(0, -1).trimEnd(), pack) ?? behindComma(line, pack))
    : undefined;
  if (behind !== undefined && behind.power > 0) return behind;
  const inBrackets =
    inLine === undefined ? undefined : (scaleOf(inLine, pack) ?? inUnits(inLine, pack));
  if (inBrackets !== undefined && (inBrackets.power > 0 || isSeriesOfYears(behindBrackets(line))))
    return inBrackets;
  return above(text, figure.start, pack);
}

const behindBrackets = (line: string): string =>
  line.slice(Math.max(line.lastIndexOf(')'), line.lastIndexOf('）')) + 1);

const bracketed = /[(（]([^()（）]{1,40})[)）]/gu;

function ofTable(text: string, row: Row, pack: LanguagePack): HeadScale | undefined {
  const head = headOver(text, row);
  const over = columnHead(head, row);
  // “Mio. €” alone.
  const own =
    over === undefined ? undefined : (namedIn(over.text, pack) ?? scaleOf(over.text, pack));
  if (own !== undefined) return own;
  const [first] = row.cells;
  const relative = relativeOf(pack);
  if (over !== undefined && relative.test(over.text)) return undefined;
  const counted = unitCell(head, row, pack);
  if (counted !== undefined) return scaleOf(counted.text, pack);
  const ofRow = first === undefined ? undefined : namedIn(first.text, pack);
  if (ofRow !== undefined) return ofRow;
  if (first !== undefined && relative.test(first.text)) return undefined;
  const stub = head?.length === row.cells.length ? head[0] : undefined;
  return (
    (stub === undefined ? undefined : namedIn(stub.text, pack)) ??
    above(text, head?.[0]?.start ?? row.from, pack) ??
    (head?.[0] === undefined ? undefined : ofCaption(text, head[0].start, pack))
  );
}

/** “Registered vehicles (thousand)”, “Registered vehicles, thousand” in the line over a table. */
function ofCaption(text: string, from: number, pack: LanguagePack): HeadScale | undefined {
  const before = text.slice(Math.max(0, from - longestCaption), from);
  const line = before.slice(0, before.lastIndexOf('\n')).split('\n').at(-1)?.trim() ?? '';
  const [, inBrackets, behind] =
    /[(（]([^()（）]{1,40})[)）]$|[,，]\s?([^,，()（）\d]{1,40})$/u.exec(line) ?? [];
  const said = inBrackets ?? behind;
  return said === undefined ? undefined : scaleOf(said, pack);
}

/** In UTF-16 units. */
const longestCaption = 160;

/** The cell of a row in the column whose head is 计量单位, “unit”. */
function unitCell(
  head: readonly Cell[] | undefined,
  { cells }: Row,
  { frame }: LanguagePack,
): Cell | undefined {
  const at = head?.findIndex(({ text }) =>
    frame.heads.some(
      (word) => text.replaceAll(/[\s:：]/gu, '').toLowerCase() === word.toLowerCase(),
    ),
  );
  return at === undefined || at < 0 || head === undefined
    ? undefined
    : cells[at + cells.length - head.length];
}

/** 产量（万吨）, “Revenue in TEUR”, 增长%: in brackets, behind a word for “in”, or the sign of a percentage at an end. */
function namedIn(cell: string, pack: LanguagePack): HeadScale | undefined {
  const inBrackets = [...cell.matchAll(bracketed)].at(-1)?.[1];
  const behind = unitOpeners(pack)?.exec(cell)?.[1];
  const [percent] = /^[%％‰](?!\p{N})|[%％‰]$/u.exec(cell) ?? [];
  // 作付面積 ha.
  const symbol = /[\p{Script=Han}\p{Script=Hangul}]\s([A-Za-z㎏㎡]{1,4}[²³]?)$/u.exec(cell)?.[1];
  // (En M EUR).
  const behindIn = inBrackets === undefined ? undefined : unitOpeners(pack)?.exec(inBrackets)?.[1];
  return [inBrackets, behindIn, behind, percent, symbol]
    .flatMap((each) => (each === undefined ? [] : [scaleOf(each, pack)]))
    .find((each) => each !== undefined);
}

/** “In thousands of tonnes”, „in Tsd.“, where a text ends with it. */
function inUnits(text: string, pack: LanguagePack): HeadScale | undefined {
  const words = unitOpeners(pack)?.exec(text)?.[1];
  return words === undefined ? undefined : scaleOf(words, pack);
}

/** “Operating result, USD million: ”. */
function behindComma(line: string, pack: LanguagePack): HeadScale | undefined {
  const words = /[,，]\s?([^,，()（）\d]{1,40})[:：]\s?$/u.exec(line)?.[1];
  return words === undefined ? undefined : scaleOf(words, pack);
}

const unitOpeners = memoOf(({ frame }: LanguagePack) => {
  const words = frame['counted-in'];
  return words.length === 0
    ? undefined
    : new RegExp(`(?:^|[\\s,(])(?:${oneOf(words)})\\s([^()]{1,40})$`, 'iu');
});

/** What a share, a rank or a change is headed with: none of them is in the unit of its row. */
const relativeOf = memoOf(({ frame, reading }: LanguagePack): RegExp => {
  const edge = reading.grammar === 'latin' ? '(?!\\p{L})' : '';
  const start = reading.grammar === 'latin' ? '(?<!\\p{L})' : '';
  const words = [
    ...frame.rises,
    ...frame.falls,
    ...frame['rates-of-change'],
    ...frame['relative-heads'],
  ];
  return new RegExp(`[%％‰]|^[+±Δ]|(?:${start}(?:${anyOf(words)})${edge})`, 'iu');
});

/** Behind a word such as 单位 in a line above, no number of running text is under it. */
function above(text: string, position: number, pack: LanguagePack): HeadScale | undefined {
  const before = text.slice(Math.max(0, position - longest), position);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const words = pack.frame.heads.map((word) => word.toLowerCase());
  const lower = before.toLowerCase();
  const found = Math.max(...words.map((word) => lower.lastIndexOf(word)), -1);
  if (found < before.length - line.length && /[。；;!?！？]/u.test(line)) return undefined;
  if (found < 0) return lineOver(text, position, pack);
  const said = before.slice(found);
  const head =
    /^[^:：\n]{0,12}[:：]\s*([^\n()（）。；]{1,30})/u.exec(said)?.[1] ??
    (before.charAt(found - 1).trim() === '' ? inLineOf(said, pack) : undefined);
  return head === undefined ? lineOver(text, position, pack) : scaleOf(head, pack);
}

/** « Milliers d’euros », „Mio. Euro“ alone in a line over rows that end with their numbers. */
function lineOver(text: string, position: number, pack: LanguagePack): HeadScale | undefined {
  const end = text.indexOf('\n', position);
  const behind = text.slice(position, end < 0 ? position + longestRow : end);
  const from = text.lastIndexOf('\n', position - 1) + 1;
  if (!endsRow.test(behind) || position - from > longestRow) return undefined;
  const lines = text.slice(Math.max(0, from - longest), Math.max(0, from - 1)).split('\n');
  for (const line of lines.slice(-mostRows).toReversed()) {
    if (line.length > longestRow || line.trim() === '') return undefined;
    const scale = /\d/u.test(line) ? undefined : linesOf(pack)(line.trim());
    if (scale !== undefined) return scale;
  }
  return undefined;
}

const endsRow = /^[\d\s.,%()+−–-]{0,40}$/u;
/** In UTF-16 units. */
const longestRow = 60;
const mostRows = 30;

const linesOf = memoOf((pack: LanguagePack) =>
  memo((line: string): HeadScale | undefined => {
    const words = /^[(（]?([^()（）]{2,40})[)）]?$/u.exec(line)?.[1];
    if (words === undefined) return undefined;
    const scale = inUnits(words, pack) ?? scaleOf(words, pack);
    const isCounted = scale?.unit.kind === 'currency' || scale?.unit.id !== undefined;
    return isCounted && scale.power > 0 ? scale : undefined;
  }),
);

/** “Cifras en miles de toneladas” in a line of its own, without a colon. */
const inLineOf = (said: string, { frame }: LanguagePack): string | undefined => {
  const [line = '', ...more] = said.split('\n', 2);
  const words = line.split(' ');
  return more.length > 0 && frame['counted-in'].includes(words[1] ?? '') && line.length <= 48
    ? words.slice(2).join(' ')
    : undefined;
};

/** A magnitude and a unit, one of the two at least; behind a magnitude what no unit is counts as a noun. */
function scaleOf(words: string, pack: LanguagePack): HeadScale | undefined {
  const head = normalise(words).text.trim();
  const vocabulary = vocabularyOf(pack);
  const before = vocabulary.currenciesBefore.at(head, 0);
  const opens = before === undefined ? 0 : spacesFrom(head, before.end);
  // “kg” is no thousand of g.
  const isWhole = vocabulary.tails.at(head, 0)?.end === head.length;
  const { power, end } = isWhole ? { power: 0, end: 0 } : magnitudeAt(head, opens, pack);
  const tail = vocabulary.tails.at(head, end);
  if (before !== undefined && (power > 0 || opens === head.length))
    return end < head.length && !isOfCurrency(tail, before)
      ? undefined
      : {
          text: head,
          power,
          unit: { kind: 'currency', text: head, currency: before.meaning, id: before.meaning },
        };
  if (tail !== undefined && tail.end === head.length)
    return { text: head, power, unit: tail.meaning.unit };
  const rest = head.slice(end);
  if (tail !== undefined && /^[/／]\p{L}/u.test(head.slice(tail.end)))
    return { text: head, power, unit: { kind: 'word', text: rest, isMeasure: true } };
  if (power === 0) return undefined;
  return {
    text: head,
    power,
    unit: tail === undefined ? noReadUnit : { kind: 'word', text: rest },
  };
}

/** 新台币千元: a shorter name behind the magnitude says no other currency than the longer one before it. */
const isOfCurrency = (tail: PhraseMatch<Tail> | undefined, before: PhraseMatch<string>): boolean =>
  tail?.meaning.unit.kind === 'currency' &&
  (tail.meaning.unit.currency === before.meaning || tail.text.length < before.text.length);

/** 亿, “thousand”, “million of”, T of TEUR. */
function magnitudeAt(
  head: string,
  start: number,
  pack: LanguagePack,
): { readonly power: number; readonly end: number } {
  const vocabulary = vocabularyOf(pack);
  let end = start;
  let power = 0;
  for (;;) {
    const own = vocabulary.character(head.charAt(end))?.power;
    const word = vocabulary.magnitudes.at(head, end);
    const letters = vocabulary.letters.at(head, end);
    if (word !== undefined && (own === undefined || word.end > end + 1)) {
      power += word.meaning;
      end = word.end;
    } else if (own !== undefined) {
      power += own;
      end += 1;
    } else if (letters !== undefined && power === 0 && opensUnit(head, letters.end, pack)) {
      power += letters.meaning;
      end = letters.end;
    } else return { power, end };
    end = spacesFrom(head, end);
    const link = linksOf(pack)?.exec(head.slice(end, end + longestLink));
    if (link !== undefined && link !== null) end += link[0].length;
  }
}

/** “of ”, d’, de. */
const linksOf = memoOf(({ numbers: { magnitudeLink }, frame }: LanguagePack) => {
  const links = [magnitudeLink?.text, magnitudeLink?.elided, ...frame['levels-of']].flatMap(
    (link) => (link === undefined || link.trim() === '' ? [] : [link.trim()]),
  );
  return links.length === 0
    ? undefined
    : new RegExp(`^(?:(?:${oneOf(links)})\\s|\\p{L}['’](?=\\p{L}))`, 'iu');
});

/** In UTF-16 units. */
const longestLink = 8;

/** A letter is a magnitude where the head ends behind it or a unit does: m, TEUR, “m t”. */
function opensUnit(head: string, end: number, pack: LanguagePack): boolean {
  const at = spacesFrom(head, end);
  return at === head.length || vocabularyOf(pack).tails.at(head, at)?.end === head.length;
}

function spacesFrom(head: string, from: number): number {
  let at = from;
  while (/\s/u.test(head.charAt(at))) at += 1;
  return at;
}
