import { figureWords, type FiguresByLanguage } from '../language/figure-words.js';
import type { LanguageTag } from '../language/language.js';
import { memoOf } from '../language/memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { Report } from './report.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** What lines keep with a number in each language of a report: words of its pack and of the report's own units. */
export const figuresByLanguage = (report: Pick<Report, 'units'>, packs: Packs): FiguresByLanguage =>
  ofReport(report)(packs);

const ofReport = memoOf(({ units }: Pick<Report, 'units'>) =>
  memoOf(
    (packs: Packs): FiguresByLanguage =>
      new Map(
        [...packs].map(([tag, pack]) => {
          const own = [...units.values()].flatMap(({ words }) => words[tag] ?? []);
          return [tag, figureWords(pack, own)] as const;
        }),
      ),
  ),
);
