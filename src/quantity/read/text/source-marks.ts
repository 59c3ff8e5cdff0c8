import type { LanguageTag } from '../../../language/language.js';
import { memo, memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { canonicalTag } from '../../../language/tags.js';
import { numberMarks } from '../../format/format-digits.js';
import { foldWidth } from './fold.js';

export interface Marks {
  readonly decimals: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** A pack that reads the numbers of a source as its region writes them (CLDR); a tag without a region leaves it alone. */
export const withSourceMarks = (pack: LanguagePack, tag: LanguageTag): LanguagePack =>
  forTags(pack)(tag);

// One pack for each tag: much is remembered by it.
const forTags = memoOf((pack: LanguagePack) =>
  memo((tag: LanguageTag): LanguagePack => {
    const canonical = canonicalTag(tag);
    if (canonical === undefined || new Intl.Locale(canonical).region === undefined) return pack;
    return { ...pack, sourceTag: canonical };
  }),
);

/**
 * The marks that are read in numbers. Those of the language beside the region's serve where they part no groups there:
 * Swiss texts write 3.5 and 3,5.
 */
export function marksRead({ locale, sourceTag }: LanguagePack): Marks {
  const own = numberMarks(locale);
  const { groups, decimals } = sourceTag === undefined ? own : numberMarks(sourceTag);
  const parting = new Set([...groups].map(foldWidth));
  return {
    groups: parting,
    decimals: new Set([...decimals, ...own.decimals].filter((mark) => !parting.has(mark))),
  };
}
