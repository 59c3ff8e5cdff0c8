import { memoOf } from '../../../memo.js';
import type { LanguagePack, PluralWords } from '../../../language/pack.js';
import type { Qualifier, Unit } from '../../quantity.js';
import { wordsOfSums } from './currency-words.js';
import { foldWidth } from '../text/fold.js';
import { normalise } from '../text/normalise.js';
import type { ReadUnit } from '../read-quantity.js';
import { inSameWriting } from '../../../language/tags.js';

/** What closes a quantity, and the qualifier that stood inside it (2个多月). */
export interface Tail {
  readonly unit: ReadUnit;
  readonly qualifier?: Qualifier;
  /** Amounts of it can be divided, so that an infix may follow it (3年多). */
  readonly divisible: boolean;
  /** By how much it scales the number before it: 10 of 成, 12 of a dozen. */
  readonly times?: string;
  /** What a numeral behind it is worth, by its word: 分 of 割 is one per cent. */
  readonly parts?: ScaleParts;
  /** Two numerals before it are a number and its decimal: 七五折. */
  readonly byDigit?: true;
  /** A counter in a form that is of one or of several alone: “lifeboat”, “stations”. */
  readonly number?: 'singular' | 'plural';
}

export type ScaleParts = readonly (readonly [string, string])[];

type TailEntry = readonly [string, Tail];

/** Later entries win where two have one wording: the report's own units over the pack's, both over bare counters. */
export const tails = (pack: LanguagePack, units: readonly Unit[]): readonly TailEntry[] => [
  ...tailsOfPack(pack),
  ...normalised(
    units.flatMap((unit): readonly TailEntry[] => {
      const words = inSameWriting(unit.words, pack.tag);
      if (words === undefined) return [];
      return [
        ...[
          ...(unit.composition === undefined ? [] : ratesOtherwise(words, pack)),
          ...ratesInParts(words, pack),
        ].flatMap((word) => unitTails(unit, { other: word }, pack)),
        ...unitTails(unit, words, pack),
      ];
    }),
  ),
];

/** “Yuan per tonne” is “yuan a tonne” too. */
function ratesOtherwise(words: PluralWords, { frame }: LanguagePack): readonly string[] {
  const links = [...frame.per.filter((word) => /^\p{L}+$/u.test(word)), ...frame['per-articles']];
  return [...new Set(Object.values(words))].flatMap((word) => {
    const link = frame.per.find((each) => word.includes(` ${each} `));
    if (link === undefined) return [];
    const [head, ...rest] = word.split(` ${link} `);
    return links
      .filter((each) => each !== link)
      .map((each) => `${head ?? ''} ${each} ${rest.join(` ${link} `)}`);
  });
}

/** “Pence per litre” is “p a litre” too: other names of the same part of a currency. */
function ratesInParts(words: PluralWords, { frame, numerals }: LanguagePack): readonly string[] {
  const links = [...frame.per.filter((word) => /^\p{L}+$/u.test(word)), ...frame['per-articles']];
  return [...new Set(Object.values(words))].flatMap((word) => {
    const [head = '', link = '', ...rest] = word.split(' ');
    const part = numerals['minor-currencies'].find(({ words: names }) => names.includes(head));
    if (part === undefined || rest.length === 0 || !links.includes(link)) return [];
    return part.words.flatMap((name) => links.map((each) => `${name} ${each} ${rest.join(' ')}`));
  });
}

const tailsOfPack = memoOf((pack: LanguagePack): readonly TailEntry[] => {
  const { reading } = pack;
  const known = [...pack.units.values()];
  const synonyms = [...reading.units].flatMap(([word, id]): readonly TailEntry[] => {
    const unit = pack.units.get(id);
    return unit === undefined ? [] : unitTails(unit, { other: word }, pack);
  });
  return normalised([
    ...reading.counters.map((text) => wordTail(text, undefined)),
    ...reading.unitsOfTwo
      .flatMap((text) => [text, ...withDot(text)])
      .map((text) => simple(text, { kind: 'word', text, isMeasure: true as const })),
    ...reading.percent.map((text) => simple(text, { kind: 'percent', text })),
    ...wordsOfSums(pack, 'after').map(([text, currency]) =>
      simple(text, { kind: 'currency', text, currency, id: currency }),
    ),
    ...Object.entries(pack.numerals.scaled).map(([text, word]): TailEntry => [
      text,
      {
        unit: scaledUnit(text, word.unit),
        // 两成多 is more than 20%.
        divisible: word.unit === 'percent',
        times: word.times,
        ...(word.parts === undefined ? {} : { parts: word.parts }),
        ...(word['digit-by-digit'] === true ? { byDigit: true } : {}),
      },
    ]),
    ...synonyms,
    ...known.flatMap((unit) =>
      (unit.symbols ?? []).flatMap((symbol) => unitTails(unit, { other: symbol }, pack)),
    ),
    ...known
      .filter(({ kind }) => kind !== 'currency')
      .flatMap((unit) => unitTails(unit, unit.words, pack)),
  ]);
});

/** 人・キロ, 人·公里: the two of a unit with a dot between. */
const withDot = (word: string): readonly string[] =>
  [...word]
    .slice(1)
    .flatMap((_, index) =>
      ['・', '·', '．'].map((dot) => `${word.slice(0, index + 1)}${dot}${word.slice(index + 1)}`),
    );

/** A word in the form of a normal text beside the one that is printed: °C beside ℃. */
const normalised = (entries: readonly TailEntry[]): readonly TailEntry[] =>
  entries.flatMap(([word, tail]): readonly TailEntry[] => {
    const { text } = normalise(word);
    return text === word
      ? [[word, tail]]
      : [
          [word, tail],
          [text, tail],
        ];
  });

const scaledUnit = (text: string, unit: string | undefined): ReadUnit => {
  if (unit === undefined) return { kind: 'none', text: '' };
  if (unit === 'percent' || unit === 'percentage-point') return { kind: unit, text };
  return { kind: 'word', text, id: unit };
};

const simple = (text: string, unit: ReadUnit): TailEntry => [text, { unit, divisible: false }];

const wordTail = (text: string, id: string | undefined): TailEntry => [
  text,
  { unit: { kind: 'word', text, ...(id === undefined ? {} : { id }) }, divisible: false },
];

function unitTails(
  unit: Pick<Unit, 'id' | 'kind'> & { readonly currency?: string | undefined },
  words: PluralWords,
  pack: LanguagePack,
): readonly TailEntry[] {
  const { id, kind, currency } = unit;
  // 3倍多: how many times as much can be more than a whole number, whatever a report calls its unit.
  const times: readonly string[] = Object.values(pack.units.get('multiple')?.words ?? {});
  const readKind = kind === 'measure' || kind === 'counter' ? 'word' : kind;
  return Object.entries(words).flatMap(([form, text]): readonly TailEntry[] => {
    const read: ReadUnit = {
      kind: readKind,
      text,
      id,
      ...(kind === 'measure' ? { isMeasure: true as const } : {}),
      ...(currency === undefined ? {} : { currency }),
    };
    const divisible = kind === 'measure' || kind === 'percentage-point' || times.includes(text);
    const isTold = kind === 'counter' && words.one !== undefined && words.one !== words.other;
    const number = form === 'one' ? 'singular' : 'plural';
    const whole: TailEntry = [
      foldWidth(text),
      { unit: read, divisible, ...(isTold ? { number } : {}) },
    ];
    return divisible ? [whole, ...splitTails(text, read, pack)] : [whole];
  });
}

/** 个月 is read as 个多月 too, with the qualifier inside. */
function splitTails(text: string, unit: ReadUnit, pack: LanguagePack): readonly TailEntry[] {
  return Object.entries(pack.qualifiers).flatMap(([, { infix }]) =>
    (infix?.compoundCounters ?? [])
      .filter((counter) => text.startsWith(counter) && text !== counter)
      .flatMap((counter) =>
        [...pack.reading.qualifiersInside].map(([inside, qualifier]): TailEntry => [
          counter + inside + text.slice(counter.length),
          { unit, qualifier, divisible: false },
        ]),
      ),
  );
}
