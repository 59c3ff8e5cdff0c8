import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag, Localized } from '../language/language.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import { formatPeriod } from '../quantity/format/format-period.js';
import type { FigureForm, FormattedFigure } from '../quantity/quantity.js';
import { inCase } from '../quantity/unit-case.js';
import { statusLabel } from '../quantity/status.js';
import type { Prose } from '../report/prose.js';
import { baselineText } from '../report/chart-scale.js';
import type { ChartPoint, ChartSpec } from '../report/charts.js';
import type { Fact, Report } from '../report/report.js';
import { textOf, type LabelPart } from './label/label.js';

/** What a chart says, in each language, taken from the report's facts and the language packs. */
export interface Wording {
  readonly languages: readonly LanguageTag[];
  readonly prose: (prose: Localized<Prose>, language: LanguageTag) => readonly LabelPart[];
  /** The point's label, with its status in parentheses where the fact is more than a plain report. */
  readonly category: (point: ChartPoint, fact: Fact, language: LanguageTag) => readonly LabelPart[];
  /** The point's label alone. */
  readonly label: (point: ChartPoint, fact: Fact, language: LanguageTag) => string;
  readonly figure: (fact: Fact, form: FigureForm, language: LanguageTag) => FormattedFigure;
  /** Where the scale begins, in words; nothing where it is not declared. */
  readonly baseline: (spec: ChartSpec, language: LanguageTag) => string | undefined;
  readonly pack: (language: LanguageTag) => LanguagePack;
}

/** Throws where a language of the report has no pack, which loading the report has reported. */
export function createWording(
  report: Report,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): Wording {
  const pack = (language: LanguageTag): LanguagePack => {
    const found = packs.get(language);
    if (!found) throw new Error(`no language pack for ${language}`);
    return found;
  };

  const prose: Wording['prose'] = (localized, language) =>
    (localized[language] ?? []).map((part): LabelPart => {
      switch (part.kind) {
        case 'text':
          return { text: part.text, source: 'words' };
        case 'break':
          return { text: ' ', source: 'words' };
        case 'note':
        case 'source':
          return { text: '', source: 'words' };
        case 'date':
          return { text: formatPeriod(part.period, pack(language), part.form), source: 'date' };
        case 'fact': {
          const fact = report.facts.get(part.fact);
          if (!fact) throw new Error(`no fact ${part.fact}`);
          const { text } = formatFigure(
            inCase(fact.quantity, part.case),
            pack(language),
            part.form,
          );
          return { text, source: 'fact', fact: part.fact };
        }
      }
    });

  const labelOf = (point: ChartPoint, fact: Fact, language: LanguageTag): readonly LabelPart[] =>
    point.label
      ? prose(point.label, language)
      : [{ text: fact.label[language] ?? '', source: 'words' }];

  return {
    languages: report.languages,
    pack,
    prose,
    category: (point, fact, language) => {
      const label = labelOf(point, fact, language);
      const status = statusLabel(fact.quantity.status, pack(language));
      if (status === undefined || textOf(label).includes(status)) return label;
      const [open, close] = pack(language).punctuation.parentheses;
      return [...label, { text: open + status + close, source: 'words' }];
    },
    label: (point, fact, language) => textOf(labelOf(point, fact, language)),
    baseline: (spec, language) => baselineText(spec, report.facts, pack(language)),
    figure: (fact, form, language) => formatFigure(fact.quantity, pack(language), form),
  };
}
