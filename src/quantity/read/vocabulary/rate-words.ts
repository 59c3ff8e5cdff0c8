import { escapeExpression } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { listed, phrases, type Phrases } from './phrases.js';

/** The name of the time, `false` where it only looks so, `undefined` of words that name none: das Stück. */
type EachTime = { readonly time: string | undefined } | false;

/** The words that make a rate of an amount. */
export interface RateWords {
  readonly perWords: Phrases<true>;
  /** The same words where they touch the noun that they go with. */
  readonly perAlone: RegExp;
  /** Beside a sum they make a rate of it: a day, 每年; false of what only looks so. */
  readonly eachTimes: Phrases<EachTime>;
  /** The same before a sum alone: 月3万円. */
  readonly timesBeforeSums: Phrases<true>;
  /** Before a unit they make a rate of what is before them: (620 yuan) a tonne. */
  readonly perArticles: Phrases<true>;
}

export function rateWords({ frame }: LanguagePack): RateWords {
  const words = { ignoreCase: true };
  return {
    perWords: listed(frame.per),
    perArticles: listed(frame['per-articles']),
    timesBeforeSums: listed(frame.times['before-sums']),
    perAlone: new RegExp(
      frame.per.map((word) => `^${escapeExpression(word)}|${escapeExpression(word)}$`).join('|') ||
        '$^',
      'u',
    ),
    eachTimes: phrases<EachTime>(
      [
        ...Object.entries(frame.times.each).flatMap(([time, each]) =>
          each.map((word) => [word, time === 'none' ? (false as const) : { time }] as const),
        ),
        ...frame.times['each-of-sums'].map((word) => [word, { time: undefined }] as const),
      ],
      words,
    ),
  };
}
