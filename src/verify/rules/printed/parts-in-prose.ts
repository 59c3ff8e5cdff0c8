import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import type { FlatText, Piece } from '../../sources/flat-text.js';

/** “Of 411 schools, 1,284 are open”: what a text calls a part of a figure is no more than it. */
export const partsInProse: ReportRule = {
  codes: ['figure/over-whole'],
  check: (context) =>
    context.texts.flatMap(({ prose }) =>
      context.report.languages.flatMap((language) =>
        inText(
          context.flat(prose[language] ?? [], language),
          packOf(language, context.packs),
          context,
        ),
      ),
    ),
};

function inText(
  { text, pieces }: FlatText,
  pack: LanguagePack,
  { report }: ReportContext,
): readonly Diagnostic[] {
  const figures = pieces.filter(({ fact }) => fact !== undefined);
  return figures.slice(1).flatMap((second, index) => {
    const first = figures[index];
    const [one, other] = [first, second].map((piece) => report.facts.get(piece?.fact ?? ''));
    if (first === undefined || one === undefined || other === undefined) return [];
    const between = text.slice(first.end, second.start);
    if (sentenceEnd.test(between)) return [];
    const whole = wholeOf(text.slice(0, first.start), between, pack);
    if (whole === undefined) return [];
    const [all, part] = whole === 'first' ? [one, other] : [other, one];
    return isMore(part, all) ? [overWhole(part, all, second)] : [];
  });
}

const sentenceEnd = /[。！？!?;；\n]|\.(?=\s|$)/u;

/** Which of two figures the words round them make the whole of the other. */
function wholeOf(
  lead: string,
  between: string,
  pack: LanguagePack,
): 'first' | 'second' | undefined {
  const { before, toPart, toWhole, toLevel } = findersOf(pack);
  if (toPart?.test(between) === true) return 'first';
  if (toWhole?.test(between) === true) return 'second';
  // “Von 180 stieg es auf 240”: the one became the other.
  return before?.test(lead) === true && toLevel?.test(between) !== true ? 'first' : undefined;
}

const findersOf = memoOf(({ frame, reading }: LanguagePack) => {
  const { before, 'to-part': toPart, 'to-whole': toWhole } = frame.wholes;
  const isHan = reading.grammar === 'han';
  const find = (words: readonly string[], source: string): RegExp | undefined =>
    words.length === 0 ? undefined : new RegExp(source, 'iu');
  return {
    // It opens its sentence, and the whole follows it.
    before: find(before, `(?:^|[.。!?;:]\\s*)(?:${oneOf(before)})\\s+$`),
    toPart: find(
      toPart,
      isHan
        ? `^\\p{L}{0,6}[，,、（(]?\\s*(?:${oneOf(toPart)})[，,、]?\\p{L}{0,9}$`
        : `^\\s*(?:\\p{L}+\\s+){0,2}[,(–—]?\\s*(?<!\\p{L})(?:${oneOf(toPart)})(?!\\p{L})[^,]*$`,
    ),
    toLevel: find(frame.to, `(?<!\\p{L})(?:${oneOf(frame.to)})\\s+$`),
    toWhole: find(toWhole, `^\\s+(?:\\p{L}+\\s+)?(?:${oneOf(toWhole)})\\s+$`),
  };
});

/** Amounts of one unit, where the part is more than the whole by what both state. */
function isMore(part: Fact, whole: Fact): boolean {
  const { unit } = part.quantity;
  if (unit.id !== whole.quantity.unit.id || unit.kind === 'none') return false;
  if (unit.kind === 'percent' || unit.kind === 'percentage-point') return false;
  const [a, b] = [part, whole].map(({ quantity: { value } }) =>
    value.kind === 'number' ? value.amount : undefined,
  );
  // “Over 400, of them 411”: the whole may be more than it is said to be.
  const isOpen = ['over', 'more-than', 'at-least'].includes(whole.quantity.qualifier ?? '');
  return a !== undefined && b !== undefined && !isOpen && a.gt(b);
}

const overWhole = (part: Fact, whole: Fact, piece: Piece): Diagnostic =>
  error(
    'figure/over-whole',
    piece.placeAt(piece.start),
    `the text calls “${part.id}” a part of “${whole.id}”, and it is more`,
    'change the two where they were taken for one another, or say how they belong together',
  );
