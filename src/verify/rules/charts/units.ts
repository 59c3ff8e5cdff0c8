import { error, warning, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { printedScale } from '../../../quantity/format/display.js';
import { readQuantities } from '../../../quantity/read/read.js';
import type { Unit } from '../../../quantity/quantity.js';
import type { ChartSpec } from '../../../report/charts.js';
import type { Fact, Report } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import { strays } from '../../figures/stray.js';
import { unitWords } from '../../figures/unit-words.js';
import type { ReportRule } from '../../rule.js';
import { placeOf, typedOnly } from '../../sources/flat-text.js';

/** The unit line of a chart names the units of its figures and multiplies none; figures of one unit have one precision. */
export const chartUnits: ReportRule = {
  codes: ['figure/unit-line-differs', 'figure/precision-differs'],
  check: (context) =>
    [...context.report.charts.values()].flatMap((chart) => [
      ...context.report.languages.flatMap((language) => [
        ...unitLine(chart, language, context),
        ...currencyOfTitle(chart, language, context),
      ]),
      ...precision(chart, context),
    ]),
};

const factsOf = ({ series }: ChartSpec, { facts }: Report): readonly Fact[] =>
  series.flatMap(({ points }) =>
    points.flatMap(({ fact, amount }) => [fact, amount ?? ''].flatMap((id) => facts.get(id) ?? [])),
  );

function unitLine(
  chart: ChartSpec,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const prose = chart.unitLine?.[language];
  if (prose === undefined) return [];
  const pack = packOf(language, context.packs);
  const flat = context.flat(prose, language);
  const text = typedOnly(flat);
  const units = factsOf(chart, context.report).map(({ quantity }) => quantity.unit);
  const place = placeOf(flat, { start: 0, end: Math.max(1, text.length) }) ?? chart.place;
  const measures = measuresIn(text, pack, context.units);
  const scaled = measures.find(({ magnitude }) => magnitude !== '');
  // A magnitude that is a numeral is told as one that is typed.
  const exempt = context.terms.exempt(flat.text, language, chart.id);
  if (strays(flat, pack, context.units, exempt, context.report.facts).length > 0) return [];
  const words = [
    ...unitWords(text, pack).map((word) => ({ text: word.text, meaning: word.meaning })),
    ...measures.flatMap(({ text: own, id }) =>
      id === undefined ? [] : [{ text: own, meaning: id }],
    ),
    ...declaredIn(text, language, context.report),
  ];
  const known = new Set(units.flatMap(({ id, currency }) => [id, currency ?? id]));
  const [wrong] = words;
  if (wrong !== undefined && !words.some(({ meaning }) => known.has(meaning)))
    return [
      error(
        'figure/unit-line-differs',
        place,
        `the unit line says “${wrong.text}” in ${language}, and the figures of the chart are in ${[...new Set(units.map(({ id }) => id))].join(', ')}`,
        'name the unit that the figures have',
      ),
    ];
  if (scaled !== undefined)
    return [
      error(
        'figure/unit-line-differs',
        place,
        `the unit line says “${scaled.text}”, and each figure is printed with its own magnitude`,
        'name the unit alone; “display” sets one magnitude for all figures',
      ),
    ];
  return [];
}

/** “Income, dollars” over figures in yuan: a title names no other currency than all that its chart draws. */
function currencyOfTitle(
  chart: ChartSpec,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const prose = chart.title[language];
  const units = factsOf(chart, context.report).map(({ quantity }) => quantity.unit);
  const drawn = new Set(units.flatMap(({ currency }) => currency ?? []));
  if (prose === undefined || drawn.size === 0 || units.some((unit) => unit.currency === undefined))
    return [];
  const pack = packOf(language, context.packs);
  const flat = context.flat(prose, language);
  const named = unitWords(typedOnly(flat), pack).filter(({ meaning }) => isCurrency.test(meaning));
  const [wrong] = named;
  if (wrong === undefined || named.some(({ meaning }) => drawn.has(meaning))) return [];
  return [
    error(
      'figure/unit-line-differs',
      placeOf(flat, wrong) ?? chart.place,
      `the title says “${wrong.text}” in ${language}, and the figures of the chart are in ${[...drawn].join(', ')}`,
      'name the currency that the figures have',
    ),
  ];
}

const isCurrency = /^[A-Z]{3}$/u;

interface Measure {
  readonly text: string;
  /** Absent behind a magnitude whose unit is not known. */
  readonly id: string | undefined;
  readonly magnitude: string;
}

/** “Lamps” over figures of visitors: parts of a unit line that are the word of a unit of the report and no more. */
const declaredIn = (
  text: string,
  language: LanguageTag,
  { units }: Report,
): readonly { readonly text: string; readonly meaning: string }[] =>
  partsOf(text).flatMap((part) =>
    [...units.values()]
      .filter(({ words }) =>
        Object.values(words[language] ?? {}).some(
          (word) => word.toLowerCase() === part.toLowerCase(),
        ),
      )
      .map(({ id }) => ({ text: part, meaning: id })),
  );

const partsOf = (text: string): readonly string[] =>
  text.split(/[，,；;：:、。|（）()]/u).map((part) => part.trim());

/** Parts of a unit line that are a measure and no more, or begin with a magnitude: km², 万吨, 萬輛, “thousand cars”. */
function measuresIn(text: string, pack: LanguagePack, own: readonly Unit[]): readonly Measure[] {
  const space = pack.reading.grammar === 'han' ? '' : ' ';
  return partsOf(text).flatMap((part) => {
    if (part === '' || part.length > 40) return [];
    const written = `1${space}${part}`;
    return readQuantities(written, pack, own).flatMap(({ start, end, unit, magnitude }) =>
      start === 0 && (magnitude !== '' || (end === written.length && unit.isMeasure === true))
        ? [{ text: part, id: unit.id, magnitude }]
        : [],
    );
  });
}

/** Of one unit, what the tool itself rounds: figures of a table or a formula. Quoted ones are as fine as their source. */
function precision(chart: ChartSpec, { report, packs }: ReportContext): readonly Diagnostic[] {
  return chart.series.flatMap(({ points }) => {
    const facts = points.flatMap(({ fact }) => report.facts.get(fact) ?? []);
    const own = facts.filter(({ origin }) => origin.kind !== 'quoted');
    const units = new Set(own.map(({ quantity }) => quantity.unit.id));
    return [...units].flatMap((unit) => {
      const [first, ...others] = own.filter(({ quantity }) => quantity.unit.id === unit);
      const differing = first && others.find((other) => !alike(first, other, [...packs.values()]));
      const point = points.find(({ fact }) => fact === first?.id);
      if (first === undefined || differing === undefined || point === undefined) return [];
      return [
        warning(
          'figure/precision-differs',
          point.place,
          `“${first.id}” and “${differing.id}” are of one unit and printed to different places`,
          'say “display: { significant-figures: 3 }” at their series, or “display” of their unit in report.yaml',
        ),
      ];
    });
  });
}

const alike = (one: Fact, other: Fact, packs: readonly LanguagePack[]): boolean =>
  packs.every((pack) => {
    const [a, b] = [printedScale(one.quantity, pack), printedScale(other.quantity, pack)];
    return a.power === b.power && a.decimals === b.decimals;
  });
