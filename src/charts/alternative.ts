import type { Localized } from '../language/language.js';
import type { ChartSpec } from '../report/report.js';
import type { ChartData } from './chart-data.js';
import { textOf } from './label/label.js';
import type { Wording } from './wording.js';

/**
 * What a screen reader says instead of a chart, in each language: the author's own text, or the title followed by each
 * label and figure. Every number in it is a fact's.
 */
export function alternativeText(
  spec: ChartSpec,
  data: ChartData,
  wording: Wording,
): Localized<string> {
  return Object.fromEntries(
    wording.languages.map((language) => {
      if (spec.alternative) return [language, textOf(wording.prose(spec.alternative, language))];
      const { punctuation } = wording.pack(language);
      const title = textOf(wording.prose(spec.title, language));
      const entries = data.series.flatMap((series) =>
        series.data.map(({ point, fact }) => {
          const category = textOf(wording.category(point, fact, language));
          const form = point.form === 'number' ? 'full' : point.form;
          const figure = wording.figure(fact, form, language).text;
          const prefix =
            series.label && data.series.length > 1
              ? textOf(wording.prose(series.label, language)) + punctuation.listSeparator
              : '';
          return prefix + category + punctuation.labelSeparator + figure;
        }),
      );
      return [
        language,
        title +
          punctuation.labelSeparator +
          entries.join(punctuation.listSeparator) +
          punctuation.fullStop,
      ];
    }),
  );
}
