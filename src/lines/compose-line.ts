import type { LineRun } from './runs.js';
import { DASH, FIXED_SPACE, featuresOf, NOTHING, WORD_SPACE, type Items } from './items/items.js';
import type { Adjustment } from './justify.js';
import { drawnEnd } from './line-metrics.js';
import type { Fragment } from './set-line.js';

const IDEOGRAPHIC_SPACE = 0x3000;

/** Extra advance of the gap before a unit under an adjustment, pt. */
const gapBefore = (items: Items, unit: number, adjustment: Adjustment): number => {
  const { gaps } = items;
  const hanLatin =
    adjustment.hanLatin >= 0 ? gaps.hanLatinStretch[unit] : gaps.hanLatinShrink[unit];
  return (
    (gaps.natural[unit] ?? 0) +
    adjustment.hanLatin * (hanLatin ?? 0) +
    adjustment.hanzi * (gaps.hanziStretch[unit] ?? 0) +
    adjustment.mark * (gaps.markShrink[unit] ?? 0)
  );
};

/** Extra advance after a word space under an adjustment, pt. */
const spaceAfter = (items: Items, unit: number, adjustment: Adjustment): number => {
  const kind = items.kind[unit];
  if (adjustment.wordSpace === 0 || (kind !== WORD_SPACE && kind !== FIXED_SPACE)) return 0;
  if (items.text.charCodeAt(items.start[unit] ?? 0) === IDEOGRAPHIC_SPACE) return 0;
  return adjustment.wordSpace * (items.advance[unit] ?? 0);
};

const isTrailingSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

interface Draft<Run extends LineRun> {
  readonly run: Run;
  readonly runIndex: number;
  readonly isDash: boolean;
  readonly x: number;
  text: string;
  /** Source offset up to which `text` goes. */
  end: number;
  characters: number;
  adjustments: number[] | undefined;
}

/** 1/1000 em to two decimals: a 500th of a hair's breadth, and short in a PDF. */
const thousandths = (points: number, size: number): number =>
  Math.round((points / size) * 100_000) / 100;

const adjustLast = (draft: Draft<LineRun>, points: number): void => {
  const value = thousandths(points, draft.run.size);
  if (value === 0) return;
  draft.adjustments ??= [];
  const last = draft.characters - 1;
  for (let i = draft.adjustments.length; i <= last; i++) draft.adjustments.push(0);
  draft.adjustments[last] = (draft.adjustments[last] ?? 0) + value;
};

const finish = <Run extends LineRun>(draft: Draft<Run>, width: number): Fragment<Run> => {
  const { run, adjustments } = draft;
  const features = draft.isDash ? featuresOf(run, DASH) : run.features;
  if (adjustments) {
    for (let i = adjustments.length; i < draft.characters; i++) adjustments.push(0);
  }
  return {
    run,
    text: draft.text,
    hyphen: false,
    x: draft.x,
    width,
    ...(adjustments && { adjustments }),
    ...(features && { features }),
  };
};

const countCharacters = (text: string, start: number, end: number): number => {
  let count = end - start;
  for (let i = start; i < end; i++) if (isTrailingSurrogate(text.charCodeAt(i))) count--;
  return count;
};

/** Places the units [from, to) of a line; returns its fragments and its width with the edges trimmed, pt. */
export const composeLine = <Run extends LineRun>(
  items: Items<Run>,
  from: number,
  to: number,
  adjustment: Adjustment,
): { readonly fragments: readonly Fragment<Run>[]; readonly width: number } => {
  const fragments: Fragment<Run>[] = [];
  const end = drawnEnd(items, from, to);
  let x = -(items.trimStart[from] ?? 0);
  let pending = 0;
  let draft: Draft<Run> | undefined;
  let draftEnd = 0;
  for (let u = from; u < end; u++) {
    const kind = items.kind[u] ?? 0;
    if (kind === NOTHING) continue;
    const start = items.start[u] ?? 0;
    const stop = items.start[u + 1] ?? start;
    const runIndex = items.run[u] ?? 0;
    const extra = pending + (u === from ? 0 : gapBefore(items, u, adjustment));
    pending = 0;
    const isDash = kind === DASH;
    if (draft && draft.runIndex === runIndex && draft.isDash === isDash) {
      if (extra !== 0) adjustLast(draft, extra);
    } else {
      if (draft) fragments.push(finish(draft, draftEnd - draft.x));
      const run = items.runs[runIndex];
      if (!run) throw new Error(`unit ${u} belongs to no run`);
      draft = {
        run,
        runIndex,
        isDash,
        x: x + extra,
        text: '',
        end: start,
        characters: 0,
        adjustments: undefined,
      };
    }
    draft.text += items.text.slice(start, stop);
    draft.characters += stop - start === 1 ? 1 : countCharacters(items.text, start, stop);
    x += extra + (items.advance[u] ?? 0);
    draftEnd = x;
    pending = spaceAfter(items, u, adjustment);
  }
  // A no-break space ends a line where the text does, and gives like any other.
  if (draft && pending !== 0) {
    adjustLast(draft, pending);
    x += pending;
    draftEnd = x;
  }
  const given = -Math.min(0, adjustment.mark) * (items.giveEnd[end - 1] ?? 0);
  const trim = end > from ? (items.trimEnd[end - 1] ?? 0) + given : 0;
  if (draft) fragments.push(finish(draft, draftEnd - trim - draft.x));
  x -= trim;
  const hasHyphen = (items.hyphen[to] ?? 0) > 0;
  const hyphen = (items.hyphen[to] ?? 0) - (items.hyphenTrim[to] ?? 0);
  if (draft && hasHyphen) {
    const { run } = draft;
    const features = run.features;
    fragments.push({
      run,
      text: '-',
      hyphen: true,
      x,
      width: hyphen,
      ...(features && { features }),
    });
  }
  return { fragments, width: end > from ? x + hyphen : 0 };
};
