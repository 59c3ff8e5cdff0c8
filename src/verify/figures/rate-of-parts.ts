import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import { inSameWriting } from '../../language/tags.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import { namesOfUnit, wordsOf } from '../counted/words-of-unit.js';
import type { Stretch } from '../sources/source-text.js';
import { eachSubjectBefore, isOfEachBeside } from './each-of-subject.js';
import { yearDigits } from './words.js';

/**
 * An amount in the unit of a report that is made `of` what it is counted in, `per` what its clause says of each: « 12 € par mètre »,
 * “spending per visitor was £42”, 1인당 소득은 350만 원, 每亩产420公斤. Before the amount no other number but a year stands between.
 */
export function rateOfParts(
  text: string,
  figure: Stretch,
  read: ReadUnit,
  unit: Unit,
  pack: LanguagePack,
): ReadUnit | undefined {
  const { head, id, isChain, text: said } = read;
  const { parts = [], counts = [] } = unit.composition ?? {};
  const [of, per, ...others] = parts;
  if (of === undefined || per === undefined || others.length > 0 || counts.length > 0)
    return undefined;
  if (of.id !== (isChain === true ? head : id)) return undefined;
  const each = eachOf(unit, per, pack);
  if (each === undefined) return undefined;
  const clause = clauseRound(text, figure);
  const names = oneOf(namesOfOne(unit, per, pack));
  // “Visitors spent £42 each”: the amount of each of a subject that is what the unit is per.
  const ofSubject =
    names !== '' &&
    ((isOfEachBeside(text, figure, read, pack) &&
      new RegExp(String.raw`(?<!\p{L})(?:${names})(?!\p{L})`, 'iu').test(
        text.slice(clause.start, clause.end),
      )) ||
      new RegExp(String.raw`\s(?:${names})$`, 'iu').test(
        eachSubjectBefore(text, figure, pack) ?? '',
      ));
  const isTold =
    ofSubject ||
    new RegExp(`${each}${noNumber}$`, 'iu').test(text.slice(clause.start, figure.start)) ||
    (isChain === true &&
      new RegExp(String.raw`^${each}|(?:${each}|${articledOf(per, pack) ?? '(?!)'})$`, 'iu').test(
        said,
      ));
  return isTold ? { kind: 'word', id: unit.id, text: said, isRate: true } : undefined;
}

/** Any words, and years. */
const noNumber = String.raw`(?:[^\d,;:\uFF0C\uFF1B\uFF1A\u3001]|(?<!\d)${yearDigits}(?!\d))*`;

/** “Per visitor”, « par mètre », €/m²; 1人当たり, 톤당; 每亩. */
function eachOf(unit: Unit, per: Unit, pack: LanguagePack): string | undefined {
  const { frame, reading } = pack;
  const links = oneOf(frame.per);
  if (links === '') return undefined;
  const words = wholeNames([...namesOf(per, pack), ...namedPer(unit, pack)], pack);
  // 一人当たり and 한 명당 have the unit and its word, too.
  if (frame['verbs-last']) return String.raw`(?<!\d)(?:1\s?)?(?:${words})\s?(?:${links})`;
  return reading.grammar === 'latin'
    ? String.raw`(?:/\s?|(?<!\p{L})(?:${links})\s?)(?:${words})(?!\p{L})`
    : String.raw`(?:${links})(?:${words})`;
}

/** « (12 €) le mètre », “a litre”. */
const articledOf = (per: Unit, pack: LanguagePack): string | undefined => {
  const articles = oneOf(pack.frame['per-articles']);
  return articles === ''
    ? undefined
    : String.raw`(?<!\p{L})(?:${articles})\s?(?:${wholeNames(namesOf(per, pack), pack)})`;
};

/** Metre is no part of “metre cubed”, tonne none of “tonne-kilometre”, 千瓦 none of 千瓦时: a name stands where no longer one does. */
const wholeNames = (names: readonly string[], pack: LanguagePack): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => {
      const longer = unitWords(pack).filter((word) => word.length > name.length);
      const own = name.toLowerCase();
      const before = longer.filter((word) => word.endsWith(own)).map((word) => cut(word, own, -1));
      const behind = longer.filter((word) => word.startsWith(own)).map((word) => cut(word, own, 1));
      return (
        (before.length === 0 ? '' : `(?<!${oneOf(before)})`) +
        escapeExpression(name) +
        `(?![²³⁰-⁹^/·⋅]${behind.length === 0 ? '' : `|${oneOf(behind)}`})`
      );
    })
    .join('|');

const cut = (word: string, own: string, side: -1 | 1): string =>
  side < 0 ? word.slice(0, -own.length) : word.slice(own.length);

const unitWords = memoOf(({ units, reading }: LanguagePack): readonly string[] => [
  ...new Set(
    [
      ...[...units.values()].flatMap(({ words, symbols = [] }) => [
        ...Object.values(words),
        ...symbols,
      ]),
      ...reading.units.keys(),
      ...reading.unitsOfTwo,
    ].map((word) => word.toLowerCase()),
  ),
]);

/** 원/인, Euro je Besucher: the report's own name of what its unit is per. */
const namedPer = (unit: Unit, pack: LanguagePack): readonly string[] => {
  const per = new RegExp(String.raw`(?:/|(?:^|\s)(?:${oneOf(pack.frame.per)})\s?)(.+)$`, 'u');
  return Object.values(inSameWriting(unit.words, pack.tag) ?? {}).flatMap(
    (word) => per.exec(word)?.[1] ?? [],
  );
};

/** Each of people is a person, by whichever noun: pupils, Einwohner. */
const namesOfOne = (unit: Unit, per: Unit, pack: LanguagePack): readonly string[] =>
  pack.reading.grammar !== 'latin'
    ? []
    : [
        ...namesOf(per, pack),
        ...namedPer(unit, pack),
        ...(per.id === 'person' ? pack.frame['names-of-people'] : []).flatMap((word) => [
          word,
          word.replace(/(?<=\p{L}{4})s$/u, ''),
        ]),
      ];

const namesOf = (unit: Unit, pack: LanguagePack): readonly string[] => [
  ...(unit.kind === 'measure' ? namesOfUnit(unit, pack) : wordsOf(unit, pack)),
  ...(pack.units.get(unit.id)?.symbols ?? []),
];
