import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import { formatFigure } from '../../quantity/format/format-figure.js';
import { readsAlike } from '../../quantity/reads-alike.js';
import type { Prose } from '../../report/prose.js';
import type { Fact, Report } from '../../report/report.js';
import type { KeyFigure } from '../../report/blocks.js';
import type { FigureView } from './view.js';

/** What figures are taken from, and written by. */
export interface FigureSource {
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
}

/** Percent signs and signs of ranges, in which languages differ and readers do not. */
const SIGNS = /[%\s—–～~〜-]+/gu;
const WITHOUT_WORDS = /^[\d\s.,+−]+$/u;

export function figureView(
  { fact: id, label, isBare = false, highlight = false, form = 'full', place }: KeyFigure,
  { report, packs }: FigureSource,
): FigureView {
  const fact = report.facts.get(id);
  if (fact === undefined)
    throw new Error(`the report was loaded with a figure of the unknown fact ${id}`);
  const figures = report.languages.map((tag) => {
    const pack = packs.get(tag);
    if (pack === undefined) throw new Error(`no language pack for ${tag}`);
    return formatFigure(fact.quantity, pack, 'full');
  });
  const printed = report.languages.map((tag) => {
    const pack = packs.get(tag);
    return pack === undefined ? '' : formatFigure(fact.quantity, pack, form).text;
  });
  const digits = figures.map(({ parts }) =>
    parts.flatMap(({ kind, text }) => (kind === 'digits' ? [text] : [])).join(' '),
  );
  const bare = figures.map(({ text }) => text.replace(SIGNS, ' '));
  return {
    place,
    fact: id,
    label: label ?? labelOf(fact),
    isLabelled: !isBare,
    hasOwnLabel: label !== undefined,
    highlight,
    form,
    attribution:
      fact.attribution === undefined
        ? null
        : asProse(fact.attribution, fact.places['attribution'] ?? fact.place),
    period: fact.period ?? null,
    calculated: fact.origin.kind === 'calculated',
    status: fact.quantity.status,
    otherReadings: printed.filter((text) => !readsAlike(text, printed[0] ?? '')).length,
    linesShort: [],
    readsAlike: WITHOUT_WORDS.test(bare[0] ?? '') && bare.every((text) => text === bare[0]),
    sharesDigits: digits[0] !== '' && digits.every((text) => text === digits[0]),
  };
}

/** Figures side by side, each with the lines that it has fewer than another: their labels begin at one height. */
export const levelled = (row: readonly FigureView[]): readonly FigureView[] => {
  const most = Math.max(0, ...row.map(({ otherReadings }) => otherReadings));
  return row.map((figure) => ({
    ...figure,
    linesShort: Array.from({ length: most - figure.otherReadings }, (_, line) => line + 1),
  }));
};

export const labelOf = (fact: Fact): Localized<Prose> =>
  asProse(fact.label, fact.places['label'] ?? fact.place);

/** Plain text of the author as prose, so that one helper prints both. */
export const asProse = (texts: Localized<string>, place: Place): Localized<Prose> =>
  Object.fromEntries(
    Object.entries(texts).map(([tag, text]) => [tag, [{ kind: 'text', text, place }]]),
  );
