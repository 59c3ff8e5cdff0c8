import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import type { AuthorText } from '../author-texts.js';
import { packOf, type ReportContext } from '../context.js';
import type { ReportRule } from '../rule.js';
import { strays, type Stray } from '../stray.js';

/** No author types a figure: each is printed from a fact or a date, so that it is proved and the same in every language. */
export const strayFigures: ReportRule = {
  codes: {
    'figure/stray': {
      what: 'A text holds a figure that is typed by hand: digits, a numeral in hanzi (五个, 三十), or a number in words (twelve, dozens). Figures come from facts and dates; numerals in names are declared under `set-phrases` or in terms.yaml. A hanzi numeral counts when it has two or more characters, or when 第 stands before it or a measure word behind it; 一 with a measure word, and numerals inside words such as 统一 or 第三方, do not count. “One” does not count, nor does “first”. Two figures with nothing between their digits read as one and are told too.',
      why: 'A typed figure is proved by nothing, and can say one thing in Chinese and another in English.',
      example: {
        file: 'report.yaml',
        right:
          '              zh-Hans: \'{{fact "year"}}，港口与{{fact "countries"}}的{{fact "ports"}}通航。\'',
        wrong: '              zh-Hans: \'{{fact "year"}}，港口与80个国家的{{fact "ports"}}通航。\'',
      },
    },
    'figure/retyped-unit': {
      what: 'A magnitude, a percent sign, 百分点, a currency or another unit (倍, MWh) is typed against a printed figure; magnitudes and units behind a year count too. Behind `form="number"` the fact’s own unit may follow, and a counter or “times” behind a figure without a unit.',
      why: 'The figure is printed with its unit already; a second one, or another, makes a different figure of it.',
      example: {
        file: 'report.yaml',
        right: '                en: \'intended deals of {{fact "deals"}}\'',
        wrong: '                en: \'intended deals of {{fact "deals"}} billion\'',
      },
    },
    'figure/retyped-qualifier': {
      what: '“Over”, “nearly”, 约, a limit such as 不足 or “less than”, or a sign such as −, ~, ≥ or a decimal point is typed against a printed figure. A hyphen that joins a word or another figure to it is no sign, nor is a dash with spaces.',
      why: 'Sign and qualifier belong to the fact and are printed with it; a typed one changes what the source says, in one language only.',
      example: {
        file: 'report.yaml',
        right:
          '              en: \'In {{fact "year"}} the port served {{fact "ports"}} in {{fact "countries"}}.\'',
        wrong:
          '              en: \'In {{fact "year"}} the port served {{fact "ports"}} in about {{fact "countries"}}.\'',
      },
    },
  },
  check: (context) =>
    context.texts.flatMap((text) =>
      context.report.languages.flatMap((language) => check(text, language, context)),
    ),
};

function check(
  { role, prose }: AuthorText,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const own = prose[language];
  if (own === undefined) return [];
  const pack = packOf(language, context.packs);
  const flat = context.flat(own, language);
  const exempt = context.terms.exempt(flat.text, language);
  return strays(flat, pack, context.units, exempt, context.report.facts).map((stray) =>
    strayFault(stray, role),
  );
}

/** How a stray is reported, wherever it stands. */
export function strayFault({ kind, text, place }: Stray, where: string): Diagnostic {
  switch (kind) {
    case 'numeral':
      return error(
        'figure/stray',
        place,
        `“${text}” in ${where} comes from no fact or date`,
        'print it from a fact or a date, or declare the name it is part of under “set-phrases”',
      );
    case 'joined':
      return error(
        'figure/stray',
        place,
        `“${text}” in ${where} is two figures that read as one`,
        'put a word or a mark between them',
      );
    case 'unit':
      return error(
        'figure/retyped-unit',
        place,
        `“${text}” is typed against a figure in ${where}`,
        'let the fact print its own unit',
      );
    case 'qualifier':
      return error(
        'figure/retyped-qualifier',
        place,
        `“${text}” is typed against a figure in ${where}`,
        'give sign and qualifier to the fact, as its source does',
      );
  }
}
