import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { AuthorText } from '../../texts/author-texts.js';
import { packOf, type ReadingGround } from '../../context.js';
import { placeOf, typedOnly } from '../../sources/flat-text.js';
import type { ReportRule } from '../../rule.js';
import { overlap, type Stretch } from '../../sources/source-text.js';

/** Each text is in its own language. */
export const parityLanguage: ReportRule = {
  codes: ['parity/wrong-language'],
  check: ({ inTexts }) => inTexts(check),
};

function check({ role, prose, owner }: AuthorText, context: ReadingGround): readonly Diagnostic[] {
  const { languages } = context;
  return languages.flatMap((language) => {
    const own = prose[language];
    if (own === undefined) return [];
    const flat = context.flat(own, language);
    const typed = typedOnly(flat);
    const exempt = context.terms.exempt(typed, language, owner);
    return foreignStretches(typed, packOf(language, context.packs))
      .filter((stretch) => !exempt.some((phrase) => overlap(stretch, phrase)))
      .flatMap((stretch) => {
        const place = placeOf(flat, stretch);
        const text = typed.slice(stretch.start, stretch.end);
        return place === undefined ? [] : [wrongLanguage(text, role, language, place)];
      });
  });
}

const wrongLanguage = (
  text: string,
  role: string,
  language: LanguageTag,
  place: Diagnostic['place'],
): Diagnostic =>
  error(
    'parity/wrong-language',
    place,
    `${role} in ${language} holds “${text}”, which is in another language`,
    'translate it, or declare the name in terms.yaml',
  );

const han = /\p{Script=Han}+/gu;
const hangul = /\p{Script=Hangul}+/gu;
const latinWord = "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’-]*";
const latinWords = new RegExp(`${latinWord}(?:[ ,]+${latinWord}){3,}`, 'gu');

function foreignStretches(text: string, { script }: LanguagePack): readonly Stretch[] {
  const foreign = script === 'Latn' ? [han, hangul] : [latinWords];
  return foreign.flatMap((expression) =>
    [...text.matchAll(expression)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
