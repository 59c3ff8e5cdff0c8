import type { Localized } from '../language/language.js';
import type { ChartSpec } from '../report/charts.js';
import type { ChartData, Datum } from './chart-data.js';
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
      const scale = wording.baseline(spec, language);
      // A language with spaces between its sentences has one behind a label as well.
      const [space = ''] = /\s$/u.exec(punctuation.labelSeparator) ?? [];
      const title = textOf(wording.prose(spec.title, language));
      const [open, close] = punctuation.parentheses;
      const figureOf = ({ fact, form }: Datum): string =>
        wording.figure(fact, form === 'number' ? 'full' : form, language).text;
      const categoryOf = ({ point, fact }: Datum): string =>
        textOf(wording.category(point, fact, language));
      const entries = data.series.map(({ label, data: points }) => {
        const [only] = points;
        const name = label && textOf(wording.prose(label, language));
        if (name !== undefined && only && points.length === 1) {
          return (
            name + punctuation.labelSeparator + figureOf(only) + open + categoryOf(only) + close
          );
        }
        const list = points
          .map((datum) => categoryOf(datum) + punctuation.labelSeparator + figureOf(datum))
          .join(punctuation.listSeparator);
        return name === undefined ? list : name + open + list + close;
      });
      return [
        language,
        title +
          punctuation.labelSeparator +
          entries.join(punctuation.listSeparator) +
          punctuation.fullStop +
          (scale === undefined ? '' : space + scale + punctuation.fullStop),
      ];
    }),
  );
}
