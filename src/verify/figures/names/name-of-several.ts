import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';

/** « Des Boeing 737 neufs »: behind a determiner of several a name in the singular has a number, since none is one of those. */
export const nameOfSeveral = (lead: string, pack: LanguagePack): string | undefined =>
  severalNamed(pack)?.exec(lead)?.[1];

const severalNamed = memoOf(({ frame: { numbered } }: LanguagePack) =>
  numbered.plurals.length === 0
    ? undefined
    : new RegExp(
        `(?<!\\p{L})(?:${oneOf(numbered.plurals)}) (\\p{Lu}\\p{L}{1,30}(?<!${numbered.counts.join('|') || '(?!)'})) $`,
        'u',
      ),
);
