import { figureWords, type FiguresByLanguage } from '../language/figure-words.js';
import type { LanguageTag } from '../language/language.js';
import { memoOf, memoOfText } from '../memo.js';
import type { LanguagePack, PluralWords } from '../language/pack.js';
import type { Report } from './report.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/**
 * What lines keep with a number in each language of a report: words of its pack and of the report's own units. One object
 * for all reports and rows with the same words, since lines compile it.
 */
export const figuresByLanguage = (report: Pick<Report, 'units'>, packs: Packs): FiguresByLanguage =>
  ofUnits(packs)(JSON.stringify([...report.units.values()].map(({ words }) => words)));

type Words = Readonly<Record<LanguageTag, PluralWords | undefined>>;

const ofUnits = memoOf((packs: Packs) =>
  memoOfText((units): FiguresByLanguage => {
    const words = JSON.parse(units) as readonly Words[];
    return new Map(
      [...packs].map(([tag, pack]) => {
        const own = words.flatMap((each) => each[tag] ?? []);
        return [tag, figureWords(pack, own)] as const;
      }),
    );
  }),
);
