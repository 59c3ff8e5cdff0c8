import { oneOf } from '../../language/escape-expression.js';
import { inSameWriting } from '../../language/tags.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import { wordsOf } from '../counted/words-of-unit.js';
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
  const words = oneOf([...namesOf(per, pack), ...namedPer(unit, pack)]);
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
    : String.raw`(?<!\p{L})(?:${articles})\s?(?:${oneOf(namesOf(per, pack))})`;
};

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
  ...wordsOf(unit, pack),
  ...(pack.units.get(unit.id)?.symbols ?? []),
];
