import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { AuthorText } from '../../texts/author-texts.js';
import { packOf, type ProofOfText, type ReadingGround } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import { strays, type Stray } from '../../figures/stray.js';

/** No author types a figure: each is printed from a fact or a date, so that it is proved and the same in every language. */
export const strayFigures: ReportRule = {
  codes: ['figure/stray', 'figure/retyped-unit', 'figure/retyped-qualifier'],
  check: ({ inTexts }) => inTexts(straysIn),
};

const straysIn: ProofOfText = (text, ground) =>
  text.isName === true ? [] : ground.languages.flatMap((language) => check(text, language, ground));

function check(
  { role, prose, owner, isOfFact }: AuthorText,
  language: LanguageTag,
  context: ReadingGround,
): readonly Diagnostic[] {
  const own = prose[language];
  if (own === undefined) return [];
  const pack = packOf(language, context.packs);
  const flat = context.flat(own, language);
  const exempt = context.terms.exempt(flat.text, language, owner);
  return strays(flat, pack, context.units, exempt, context.facts).map((stray) =>
    strayFault(stray, role, isOfFact === true),
  );
}

/** How a stray is reported, wherever it stands. */
function strayFault({ kind, text, place }: Stray, where: string, isName: boolean): Diagnostic {
  switch (kind) {
    case 'numeral':
      return error(
        'figure/stray',
        place,
        `“${text}” in ${where} comes from no fact or date`,
        isName
          ? 'leave it out, or make it a fact and print that in a text; an age is written as the source has it, and a name that it is part of stands under “set-phrases”'
          : 'print it from a fact or a date, or declare the name it is part of under “set-phrases”',
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
        'take it away where the fact prints its own, else give sign and qualifier to the fact, as its source does',
      );
  }
}
