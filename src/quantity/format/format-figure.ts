import type Big from 'big.js';
import { memoOf, memoOfPair } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { digitRuns, figure, fillPattern } from './figure-parts.js';
import { shownValue } from './display.js';
import { formatAmount } from './format-amount.js';
import { formatFraction, formatRatio } from './format-fraction.js';
import { formatOrdinal } from './format-ordinal.js';
import { formatPeriod } from './format-period.js';
import { formatRange } from './format-range.js';
import { percentParts } from './format-unit.js';
import type { FigureForm, FigurePart, FormattedFigure, Quantity, Unit } from '../quantity.js';

/**
 * A quantity as one language prints it: exact to the last digit, or as its display says. The parts joined are the text.
 *
 * @throws where a unit has no word in the pack's language, which loading a report rules out
 */
export const formatFigure = (
  quantity: Quantity,
  pack: LanguagePack,
  form: FigureForm,
): FormattedFigure => formattedIn(quantity)(pack, form);

/** A figure is asked for by layouts, charts and proofs alike. */
const formattedIn = memoOf((quantity: Quantity) =>
  memoOfPair((pack: LanguagePack, form: FigureForm) => format(quantity, pack, form)),
);

function format(quantity: Quantity, pack: LanguagePack, form: FigureForm): FormattedFigure {
  const complete = formatValue(quantity, pack, form);
  return form === 'digits'
    ? figure(pack.tag, withoutMeasure(complete.parts, quantity.unit, pack))
    : complete;
}

/** Digits with their qualifier: what the head of a column says for all is left out, and the spaces beside it. */
function withoutMeasure(
  parts: readonly FigurePart[],
  unit: Unit,
  pack: LanguagePack,
): readonly FigurePart[] {
  const { before, after } =
    unit.kind === 'percent' ? percentParts(unit, pack) : { before: [], after: [] };
  const percent = new Set([...before, ...after].map(({ text }) => text));
  const isMeasure = ({ kind, text }: FigurePart): boolean =>
    kind === 'currency' || kind === 'magnitude' || kind === 'unit' || percent.has(text);
  return parts.filter((each, index) => {
    if (isMeasure(each)) return false;
    const isSpace = each.kind === 'literal' && each.text.trim() === '';
    const [previous, next] = [parts[index - 1], parts[index + 1]];
    return !isSpace || ![previous, next].some((other) => other !== undefined && isMeasure(other));
  });
}

function formatValue(quantity: Quantity, pack: LanguagePack, form: FigureForm): FormattedFigure {
  const value = shownValue(quantity);
  switch (value.kind) {
    case 'number':
      return form === 'change'
        ? directed(
            value.amount,
            formatAmount(value.amount.abs(), { ...quantity, value }, pack, 'full'),
            quantity,
            pack,
          )
        : figure(pack.tag, formatAmount(value.amount, { ...quantity, value }, pack, form));
    case 'range':
      return figure(pack.tag, formatRange(value, quantity, pack, form));
    case 'fraction':
      return form === 'change'
        ? directed(
            value.numerator,
            formatFraction({ ...value, numerator: value.numerator.abs() }, quantity, pack),
            quantity,
            pack,
          )
        : figure(pack.tag, formatFraction(value, quantity, pack));
    case 'ratio':
      return figure(pack.tag, formatRatio(value, quantity, pack));
    case 'ordinal':
      return figure(pack.tag, formatOrdinal(value.number, quantity.unit, pack, form));
    case 'date':
      return figure(pack.tag, digitRuns(formatPeriod(value.period, pack, 'full')));
  }
}

/** A change with the word of its direction: 下降2.3%, down a third. None where nothing changed. */
function directed(
  amount: Big,
  size: readonly FigurePart[],
  quantity: Quantity,
  pack: LanguagePack,
): FormattedFigure {
  if (amount.eq(0)) return figure(pack.tag, size);
  const words = wordsOfChange(quantity, pack);
  const pattern = amount.lt(0) ? words.fall : words.rise;
  return figure(pack.tag, fillPattern(pattern, { figure: size }));
}

/** 增长8.4%, 增加5处, 提高0.6个百分点: rates, amounts and points may rise and fall by other words. */
function wordsOfChange(
  { unit }: Quantity,
  { changes }: LanguagePack,
): Pick<LanguagePack['changes'], 'rise' | 'fall'> {
  if (unit.kind === 'percent') return changes;
  const own = unit.kind === 'percentage-point' ? changes.ofPercentagePoints : changes.ofAmounts;
  return own ?? changes;
}
