import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf, memoOfText } from '../../../memo.js';
import { packOf, type ReadingGround } from '../../context.js';
import { sidesOf, type Side } from '../../figures/sides.js';
import { wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { placeOf, typedOnly, type FlatText } from '../../sources/flat-text.js';
import type { AuthorText } from '../../texts/author-texts.js';

/** No language says a rise where another says a fall, nor exports where another says imports. */
export const parityOpposites: ReportRule = {
  codes: ['parity/opposite-named'],
  check: ({ inTexts }) => inTexts(check),
};

interface Reading {
  readonly language: LanguageTag;
  readonly flat: FlatText;
  readonly sides: ReadonlyMap<string, Side>;
}

function check({ role, prose, owner }: AuthorText, context: ReadingGround): readonly Diagnostic[] {
  const readings = context.languages.flatMap((language): readonly Reading[] => {
    const own = prose[language];
    if (own === undefined || own.length === 0) return [];
    const flat = context.flat(own, language);
    const typed = withoutNames(
      typedOnly(flat),
      context.terms.exempt(typedOnly(flat), language, owner),
    );
    return [{ language, flat, sides: saidIn(packOf(language, context.packs))(typed) }];
  });
  const [first, ...others] = readings;
  if (first === undefined) return [];
  return others.flatMap(({ language, flat, sides }) =>
    [...sides].flatMap(([pair, { side, word }]) => {
      const own = first.sides.get(pair);
      const place = placeOf(flat, { start: 0, end: Math.max(1, flat.text.length) });
      if (own === undefined || own.side === side || place === undefined) return [];
      return [
        error(
          'parity/opposite-named',
          { ...place, length: 1 },
          `${role} says “${own.word}” in ${first.language} and “${word}”, its opposite, in ${language}`,
          'say the same in both',
        ),
      ];
    }),
  );
}

const finders = memoOf((pack: LanguagePack) => ({
  rises: wordFinder(pack.frame.rises, pack),
  falls: wordFinder(pack.frame.falls, pack),
  others: wordFinder(pack.frame['not-words'], pack),
}));

/** The sides that a text names alone; of rise and fall too. */
/** Rows of one report ask of the same texts. */
const saidIn = memoOf((pack: LanguagePack) => memoOfText((text) => findSaid(text, pack)));

function findSaid(text: string, pack: LanguagePack): ReadonlyMap<string, Side> {
  const { rises, falls, others } = finders(pack);
  const bare = others === undefined ? text : text.replaceAll(others, blank);
  const [rise] = rises === undefined ? [] : (bare.match(rises) ?? []);
  const [fall] = falls === undefined ? [] : (bare.match(falls) ?? []);
  const direction =
    (rise === undefined) === (fall === undefined)
      ? []
      : [
          [
            'direction',
            { side: rise === undefined ? 1 : 0, word: rise ?? fall ?? '' } satisfies Side,
          ] as const,
        ];
  return new Map([...sidesOf(text, pack), ...direction]);
}

const blank = (word: string): string => ' '.repeat(word.length);

const withoutNames = (
  text: string,
  names: readonly { readonly start: number; readonly end: number }[],
): string =>
  names.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
