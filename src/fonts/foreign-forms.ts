import { shorten } from '../diagnostics/wording.js';
import type { LanguageTag } from '../language/language.js';
import { isCjk, scriptOf } from '../language/script.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Face, ForeignForms } from './face.js';
import type { FamilyEntry } from './manifest.js';

/** Families that a manifest knows and whose package is not installed. */
export type AbsentFamily = Pick<FamilyEntry, 'family' | 'languages' | 'install'>;

/** The packages, `name@1.2.3`, that bring families drawn for a language. */
export const packagesFor = (
  families: readonly Pick<FamilyEntry, 'languages' | 'install'>[],
  language: LanguageTag,
): readonly string[] =>
  families.flatMap(({ languages, install }) =>
    install !== undefined && languages.some(isWrittenAs(language)) ? [install] : [],
  );

const isWrittenAs = (language: LanguageTag) => (tag: LanguageTag) =>
  scriptOf(tag) === scriptOf(language);

/**
 * What keeps a face from setting hanzi, kana and hangul in the forms of a language. The region that its characters are
 * drawn for decides, as the font itself says it; where it says nothing, or several, what the manifest declares. Forms
 * that the font has by `locl` are not set.
 */
export function foreignForms(
  face: Face,
  {
    family,
    languages,
    place,
  }: Pick<FamilyEntry, 'family' | 'languages'> & { readonly place: Place },
  language: LanguageTag,
  absent: readonly AbsentFamily[],
): ForeignForms | undefined {
  if (!isCjk(language)) return undefined;
  const own = face.forms();
  const isDeclared = languages.some(isWrittenAs(language));
  const declared = [...new Set(languages.map(scriptOf))];
  const decides =
    own.drawn.length === 1
      ? own.drawn
      : declared.filter((script) => !own.substituted.includes(script));
  if (decides.includes(scriptOf(language))) return undefined;
  const name = shorten(family);
  const toInstall = packagesFor(absent, language);
  const remedy =
    toInstall.length === 0
      ? `add a family drawn for ${language} to fonts/fonts.yaml, with languages: [${language}] (“factsheet help fonts”)`
      : `run “npm install ${toInstall.join(' ')}” in the folder of the project`;
  if (decides.length === 0 && declared.length > 0)
    return {
      problem: `${name}, the family that sets ${language}, has its forms by the feature locl alone, which is not applied`,
      remedy,
      place,
    };
  if (decides.length === 0)
    return {
      problem: `neither ${name} nor fonts.yaml says for which language the forms of its characters are drawn, and ${language} is set in it`,
      remedy: `give the family its languages in fonts.yaml, such as languages: [${language}]`,
      place,
    };
  const problem = `${name}, the family that sets ${language}, is drawn in the forms of ${decides.join(' and ')}, not of ${scriptOf(language)}`;
  return isDeclared
    ? {
        problem: `${problem}, as the font itself says, while fonts.yaml declares it for ${language}`,
        remedy: `take ${language} out of the languages of the family, and ${remedy}`,
        place,
      }
    : { problem, remedy };
}
