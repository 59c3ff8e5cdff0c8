import { decimalSign, groupSign } from '../../quantity/format/format-digits.js';
import type { FigurePart } from '../../quantity/quantity.js';
import { readsAlike } from '../../quantity/reads-alike.js';
import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Wording } from '../wording.js';
import type { LabelPart, Span } from './label.js';

/** The figures of a chart as they are set. */
export interface FigureSpans {
  readonly leading: (datum: Datum, color: string) => readonly Span[];
  /** Other languages whose figure does not read like the leading one. */
  readonly others: (datum: Datum, color: string) => readonly Span[];
}

/** @param all what the chart draws: where one of its figures reads otherwise in another language, all stand in both */
export function figureSpans(
  theme: ChartTheme,
  wording: Wording,
  all: readonly Datum[],
): FigureSpans {
  const [leading = '', ...others] = wording.languages;

  const isReadInAll = all.every(({ fact, form }) => {
    const first = wording.figure(fact, form, leading).text;
    return others.every((language) => {
      const { text } = wording.figure(fact, form, language);
      return text === first || isReadIn(language, text, first, leading);
    });
  });

  return {
    leading: (datum, color) =>
      wording.figure(datum.fact, datum.form, leading).parts.map((part) => ({
        parts: [{ text: part.text, source: 'fact', fact: datum.fact.id }],
        language: leading,
        style: isDigits(part) ? theme.value.digits : theme.value.words,
        color,
      })),
    others: (datum, color) => {
      const { fact, form } = datum;
      const first = wording.figure(fact, form, leading).text;
      return others.flatMap((language) => {
        const { text } = wording.figure(fact, form, language);
        if (text === first || (isReadInAll && isReadIn(language, text, first, leading))) return [];
        const parts: readonly LabelPart[] = [{ text, source: 'fact', fact: fact.id }];
        return [{ parts, language, style: theme.value.other, color }];
      });
    },
  };
}

/** 1,240.5 beside 1240.5: bare digits are read in every language, a decimal point where theirs is one too. */
const isOnlyGrouped = (text: string, bare: string): boolean => {
  if (/\p{L}/u.test(text)) return false;
  if (/^\d+$/u.test(bare)) return text.replaceAll(/\D/gu, '') === bare;
  return /^[+\u2212]?\d+(?:\.\d+)?$/u.test(bare) && text.replaceAll(',', '') === bare;
};

/** Whether the leading figure is read in another language: bare digits are, and those it groups by a sign that is no decimal sign there. */
const isReadIn = (language: string, text: string, first: string, leading: string): boolean =>
  readsAlike(text, first) ||
  isOnlyGrouped(text, first) ||
  (groupSign(leading) !== decimalSign(language) && isOnlyGrouped(first, text));

/** Signs, digits, percent and currency signs are set large; words are not. */
const isDigits = ({ kind, text }: FigurePart): boolean => kind === 'digits' || !/\p{L}/u.test(text);
