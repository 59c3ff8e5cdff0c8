import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { Fact } from '../../../report/report.js';
import { packOf } from '../../context.js';
import { documentTexts, type DocumentText } from '../../texts/document-text.js';
import type { PageContext } from '../../page-context.js';
import type { PageRule } from '../../rule.js';

/** A calculated figure is marked as calculated: beside it, or in the notes of the same sheet. */
export const derivedShown: PageRule = {
  codes: ['derived/not-shown'],
  check: (context) => {
    const calculated = [...context.report.facts.values()].filter(
      ({ origin }) => origin.kind === 'calculated',
    );
    if (calculated.length === 0) return [];
    const texts = documentTexts(context.document.root);
    const printed = calculated.filter((fact) => isPrinted(fact, texts, context));
    return printed.flatMap((fact) =>
      context.report.languages.flatMap((language) => check(fact, language, texts, context)),
    );
  },
};

const prints = ({ flat }: DocumentText, { id }: Fact): boolean =>
  flat.pieces.some((piece) => piece.fact === id);

const isPrinted = (fact: Fact, texts: readonly DocumentText[], context: PageContext): boolean =>
  texts.some((text) => prints(text, fact)) ||
  chartsOn(context).some((chart) => chart.includes(fact.id));

/** The facts of each chart that is on a page. */
const chartsOn = ({ trace, report }: PageContext): readonly (readonly string[])[] =>
  trace.pages.flatMap(({ items }) =>
    items.flatMap(({ element }) => {
      const chart = report.charts.get(element?.attributes['ref'] ?? '');
      return chart === undefined
        ? []
        : [chart.series.flatMap(({ points }) => points.map(({ fact }) => fact))];
    }),
  );

function check(
  fact: Fact,
  language: LanguageTag,
  texts: readonly DocumentText[],
  { packs }: PageContext,
): readonly Diagnostic[] {
  const word = packOf(language, packs).statuses.calculated.toLowerCase();
  const label = (fact.label[language] ?? '').toLowerCase();
  const isShown = texts.some((text) => {
    if (text.language !== language) return false;
    const said = text.flat.text.toLowerCase();
    return said.includes(word) && (prints(text, fact) || (label !== '' && said.includes(label)));
  });
  if (isShown) return [];
  return [
    error(
      'derived/not-shown',
      fact.place,
      `“${fact.id}” is calculated, and nothing printed in ${language} says so`,
      `let the layout list it in the notes, or write “${word}” beside it`,
    ),
  ];
}
