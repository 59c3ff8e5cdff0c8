import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf, memoOfText } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters } from '../../../quantity/han-numeral.js';
import { wordEnd, wordStart } from '../words.js';
import type { Stretch } from '../../sources/source-text.js';

/** A number of a text that is no figure to print, and what it is instead. */
export interface LeftOut extends Stretch {
  readonly why: string;
  /** It counts years from the day of writing, so that no figure of its sentence is of the year of the title. */
  readonly isFromNow?: true;
  /** A number with a unit is none: 7.02%로 1.63%포인트. */
  readonly isBare?: true;
  /** What is measured in another unit than of time is none: «las 18 toneladas». */
  readonly isTime?: true;
}

/** “Baja de las 50.000”, “las 1.515.700”: in three digits, or groups of them. */
const isNoHour = /^(?:\d{3}|\d+(?:[.,\u2019'\u00A0\u202F ]\d{3})+)$/u;
/** “Frente a las 88”: nor a day of a month, where nothing stands behind it. */
const isNoDay = new RegExp(`${isNoHour.source}|^(?:3[2-9]|[4-9]\\d)$`, 'u');

const asTelephone = 'a telephone number';

/** The phrases of `drafting:`, and what a number in them is. */
const kinds = [
  ['timesOfDay', 'a time of the day'],
  ['addresses', 'an address'],
  ['telephones', asTelephone],
  ['captions', 'it numbers a table or a part'],
  ['groups', 'it says of whom or of what another figure is'],
  ['names', 'a name'],
  ['timesFromNow', 'counted from the day of writing'],
  ['bases', 'what a rate is counted on'],
] as const satisfies readonly (readonly [
  Exclude<keyof LanguagePack['drafting'], 'ages' | 'bareAges'>,
  string,
])[];

/**
 * The numbers of a text that stand in a phrase of the pack’s `drafting`, or are telephone numbers as they are written:
 * those of each phrase in their order.
 */
export const leftOut = (text: string, pack: LanguagePack): readonly (readonly LeftOut[])[] =>
  leftOutOf(pack)(text);

const leftOutOf = memoOf((pack: LanguagePack) => memoOfText((text) => findLeftOut(text, pack)));

function findLeftOut(text: string, pack: LanguagePack): readonly (readonly LeftOut[])[] {
  const phrases = phrasesOf(pack).map(({ expression, kind, ...rest }) =>
    [...text.matchAll(expression)].flatMap(({ indices: [phrase, ...slots] = [] }) =>
      slots.flatMap((slot) => {
        if (slot === undefined) return [];
        const isLast = slot[1] === phrase?.[1];
        const isTime = kind === 'timesOfDay';
        if (isTime && (isLast ? isNoDay : isNoHour).test(text.slice(...slot))) return [];
        // 세 behind 65 is its counter, and no three.
        return [
          {
            start: slot[0],
            end: slot[1] + 1,
            ...rest,
            ...(isTime && isLast ? { isTime: true as const } : {}),
          },
        ];
      }),
    ),
  );
  const telephones = [...text.matchAll(telephone)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    why: asTelephone,
  }));
  return [...phrases, telephones].filter((each) => each.length > 0);
}

/** The ages and limits of a text, which say of whom or of what another figure is, and names that hold a number. */
export const groupsIn = (text: string, pack: LanguagePack): readonly Stretch[] =>
  phrasesOf(pack)
    .filter(({ kind }) => kind === 'groups' || kind === 'names')
    .flatMap(({ expression }) => [...text.matchAll(expression)])
    .map(({ 0: phrase, index }) => ({ start: index, end: index + phrase.length }));

/** Names that hold a number as the pack writes them, PM{number}: where they stand in a text, whole. */
export function numberedNames(text: string, pack: LanguagePack): readonly Stretch[] {
  return numberedOf(pack).flatMap((expression) =>
    [...text.matchAll(expression)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
    })),
  );
}

/** Of letters of their own script, so that each language writes them alike. */
const numberedOf = memoOf((pack: LanguagePack) =>
  pack.drafting.names
    .filter((phrase) => /^\p{Lu}{2,8}\{number\}$/u.test(phrase))
    .map((phrase) => expressionOf(phrase, pack)),
);

/** In groups behind a nought, a plus sign or brackets, or three, three and four (ITU-T E.123): 01632 960 114. “+423 000 people” is no telephone number. */
const telephone =
  /(?<![\p{L}\d.,])(?!\(?\+\d{1,3}(?:[ \u00A0]\d{3}){1,2}(?:\s\p{L}|\)|$))(?:\(?\+\d{1,3}\)?[ -]?\(?\d{1,5}\)?(?:[ \u00A0-]\d{2,8}){1,6}|(?<!\d[ \u00A0\u202F])[(\uFF08]?0\d{1,5}[)\uFF09]?(?:[ \u00A0/-]\d{2,8}|\d{2}){1,9}|\(?\d{3}\)?[ \u00A0-]\d{3}-\d{4})(?![\p{L}\d])/gu;

interface Phrase {
  readonly expression: RegExp;
  readonly kind: (typeof kinds)[number][0];
  readonly why: string;
  readonly isFromNow?: true;
  readonly isBare?: true;
}

const phrasesOf = memoOf((pack: LanguagePack): readonly Phrase[] => [
  ...bareAgesOf(pack, true).map(({ expression }) => ({
    expression,
    kind: 'groups' as const,
    why: kinds.find(([kind]) => kind === 'groups')?.[1] ?? '',
  })),
  ...kinds.flatMap(([kind, why]) =>
    phrasesOfKind(kind, pack).map((phrase) => ({
      expression: expressionOf(phrase, pack),
      kind,
      why,
      ...(kind === 'addresses' ? { isBare: true as const } : {}),
      ...(kind === 'timesFromNow' ? { isFromNow: true as const } : {}),
    })),
  ),
]);

/** Age groups say of whom a figure is as other groups do. */
const phrasesOfKind = (kind: Phrase['kind'], { drafting }: LanguagePack): readonly string[] =>
  kind === 'groups' ? [...drafting.groups, ...Object.values(drafting.ages).flat()] : drafting[kind];

/** A phrase of `drafting`; `d` gives the place of each number, which are its groups. */
export function expressionOf(phrase: string, pack: LanguagePack): RegExp {
  const isOfLine = phrase.startsWith('^');
  const body = (isOfLine ? phrase.slice(1) : phrase)
    .split(/(\{[^{}]*\})/u)
    .map((part) => (part.startsWith('{') ? slotOf(part.slice(1, -1), pack) : literal(part)))
    .join('');
  const start = isOfLine ? '^[ \\t\\u3000]*' : /^\p{L}|^\{/u.test(phrase) ? wordStart(pack) : '';
  const end = /[\p{L}}]$/u.test(phrase) ? wordEnd(pack) : '';
  return new RegExp(`${start}${body}${end}`, 'dgmu');
}

/** “(Apprentices) under 30” before an end or a small word: what counts something has its noun behind it. */
export function bareAgesOf(
  pack: LanguagePack,
  hasPeople: boolean,
): readonly { readonly bound: string; readonly expression: RegExp }[] {
  const { frame, drafting } = pack;
  const { people, ...bounds } = drafting.bareAges;
  const small = anyOf([
    ...frame['noun-ends'],
    ...frame['counted-ends'],
    ...frame.conjunctions,
    ...frame.modals.auxiliaries,
  ]);
  const behind = `(?![.,]?\\p{Nd})(?=[^\\p{L}\\p{N}\\s%\\p{Sc}°]|\\s?$|\\s(?:${small})(?!\\p{L}))`;
  return Object.entries(bounds).flatMap(([bound, words]) => {
    const ages = words.map((word) => `{${word}} {number}`);
    const phrases = hasPeople
      ? ages.flatMap((age) => people.map((each) => `${each} ${age}`))
      : ages;
    return phrases.map((phrase) => {
      // “4,310 are under 16”: a count stands before it.
      const isOfCount = phrase.startsWith('# ');
      const { source } = expressionOf(isOfCount ? phrase.slice(2) : phrase, pack);
      const before = isOfCount ? '(?<=[\\p{Nd}%)]\\s)' : '';
      return { bound, expression: new RegExp(before + source + behind, 'dgmu') };
    });
  });
}

function slotOf(name: string, pack: LanguagePack): string {
  if (name === 'number') return `(${numberIn(pack)})`;
  if (name === 'word') return '[\\p{L}\\p{M}-]{1,24}';
  if (name === 'Name') return '\\p{Lu}[\\p{L}\\p{M}’-]{0,23}';
  // “JANUARY 14”, “TABLE 3”: a word with a capital may stand in capitals.
  const words = name.split('|').flatMap((word) => {
    const isCapital = /^\p{Lu}\p{Ll}{2,}\.?$/u.test(word);
    return isCapital ? [word, word.toUpperCase()] : [word];
  });
  return `(?:${words.map(literal).join('|')})`;
}

/** Spaces of any kind and apostrophes of either; a sentence may begin with it. */
const literal = (text: string): string =>
  escapeExpression(text)
    .replaceAll(/['\u2019]/gu, "['\\u2019]")
    .replaceAll(/ /gu, '[ \\u00A0\\u202F]')
    .replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

const digits = String.raw`\p{Nd}+(?:[.,\u2019'\u00A0\u202F ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?`;

const numberIn = memoOf(({ reading, numbers, script }: LanguagePack): string =>
  reading.grammar === 'han'
    ? `${digits}[${hanNumeralCharacters}]{0,2}|[${hanNumeralCharacters}两兩]{1,4}`
    : `${digits}${script === 'Kore' ? `(?:${oneOf(magnitudesOf(numbers))})?` : ''}|(?:${oneOf([...reading.numbers.keys(), ...(script === 'Kore' ? magnitudesOf(numbers) : [])].flatMap((word) => [word, capital(word)])) || '$^'})`,
);

/** 천 alone is a number in Korean. */
const magnitudesOf = ({ magnitudes }: LanguagePack['numbers']): readonly string[] =>
  magnitudes.flatMap(({ words }) => Object.values(words));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
