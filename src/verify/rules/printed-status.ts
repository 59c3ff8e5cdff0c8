import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import { statusLabel } from '../../quantity/status.js';
import type { Prose } from '../../report/prose.js';
import { packOf, type ReportContext } from '../context.js';
import { error } from '../diagnose.js';
import { typedOnly } from '../flat-text.js';
import { passagesOf, type Passage } from '../passages.js';
import type { ReportRule } from '../rule.js';
import { sameStatus, statusWords } from '../words.js';

/** What is planned, designed, expected, projected or intended is printed as such, in every language. */
export const printedStatus: ReportRule = {
  codes: {
    'status/not-printed': {
      what: 'A fact that is planned, designed, expected, projected or intended is printed without a word that says so, in the sentence, the label, the row or the title of the block. Charts add the word to a label themselves.',
      why: 'A capacity that is designed, printed as a plain figure, reads as one that was reached.',
      example: {
        file: 'report.yaml',
        right:
          '                zh-Hans: \'意向成交{{fact "deals"}}\'\n                en: \'intended deals of {{fact "deals"}}\'',
        wrong:
          '                zh-Hans: \'成交{{fact "deals"}}\'\n                en: \'deals of {{fact "deals"}}\'',
        reportedAt: '成交{{fact',
      },
    },
  },
  check: (context) =>
    passagesOf(context.report)
      .filter(({ marksStatus }) => !marksStatus)
      .flatMap((passage) =>
        context.report.languages.flatMap((language) => check(passage, language, context)),
      ),
};

function check(
  { texts, figures, round }: Passage,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, context.packs);
  const parts = texts.flatMap((text) => text[language] ?? []);
  const printed = [
    ...figures,
    ...parts.flatMap((part) =>
      part.kind === 'fact' ? [{ fact: part.fact, place: part.place }] : [],
    ),
  ];
  const said = (text: Localized<Prose>): string =>
    typedOnly(context.flat(text[language] ?? [], language));
  return printed.flatMap(({ fact: id, place }) => {
    const fact = context.report.facts.get(id);
    const status = fact?.quantity.status ?? 'reported';
    if (status === 'reported' || status === 'calculated') return [];
    const own = statusLabel(status, pack) ?? '';
    const words = [...texts, ...round].map(said);
    const isSaid = words.some(
      (text) =>
        text.includes(own) ||
        statusWords(text, pack).some((word) => sameStatus(word.status, status)),
    );
    if (isSaid) return [];
    return [
      error(
        'status/not-printed',
        place,
        `“${id}” is ${status}, and the text in ${language} does not say so`,
        `say it beside the figure, for instance with “${own}”`,
      ),
    ];
  });
}
