import { qualifierWords } from '../../../language/figure-words.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Qualifier } from '../../quantity.js';
import { entry, phrases, type Phrases } from './phrases.js';
import type { ReadQualifier } from '../read-quantity.js';

/** The words of qualifiers by where they stand. */
export interface WordsOfQualifiers {
  readonly qualifiersBefore: Phrases<ReadQualifier | 'exact'>;
  readonly qualifiersInside: Phrases<Qualifier>;
  /** For the first number of a clause, with other words between: 至少有学生100人. */
  readonly qualifiersApart: Phrases<Qualifier>;
  /** Where a clause ends behind them: 80元起. */
  readonly qualifiersClosing: Phrases<Qualifier>;
  readonly qualifiersAfter: Phrases<ReadQualifier>;
}

export function wordsOfQualifiers({ reading, qualifiers }: LanguagePack): WordsOfQualifiers {
  const wordings = Object.entries(qualifiers) as readonly (readonly [
    Qualifier,
    (typeof qualifiers)[Qualifier],
  ])[];
  const words = { ignoreCase: true };
  const printed = (side: 'before' | 'after') =>
    wordings.flatMap(([name, wording]) =>
      qualifierWords(wording, side).flatMap((word) => entry(word, name)),
    );
  return {
    qualifiersBefore: phrases<ReadQualifier | 'exact'>(
      [...printed('before'), ...reading.qualifiersBefore],
      words,
    ),
    qualifiersInside: phrases([
      ...wordings.flatMap(([name, { infix }]) => entry(infix?.text, name)),
      ...reading.qualifiersInside,
    ]),
    qualifiersApart: phrases(reading.qualifiersApart, words),
    qualifiersClosing: phrases(reading.qualifiersClosing),
    qualifiersAfter: phrases<ReadQualifier>(
      [...printed('after'), ...reading.qualifiersAfter],
      words,
    ),
  };
}
