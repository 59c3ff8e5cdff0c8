import { error, warning } from '../../../diagnostics/diagnostic.js';
import { limits } from '../../../files/limits.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { nearestPassage, unlikeCodePoints } from '../../sources/nearest-passage.js';
import type { ReportRule } from '../../rule.js';

/** Every quote stands in its source, where the fact says it does. */
export const quotes: ReportRule = {
  codes: [
    'source/quote-not-found',
    'source/quote-wrong-place',
    'source/quote-ambiguous',
    'source/unread-language',
  ],
  check: (context) => [
    ...[...context.report.facts.values()].flatMap((fact) => [
      ...check(fact, context),
      ...unread(fact, context),
    ]),
  ],
};

/** A figure that nothing reads is not proved, unless a person answers for it. */
function unread(fact: Fact, { quotes: matches }: ReportContext) {
  const match = matches.get(fact.id);
  if (match?.kind !== 'found' || fact.checkedByHand !== undefined) return [];
  const { source, pack } = match.source;
  const place = fieldPlace(fact, 'quote');
  if (pack === undefined)
    return [
      error(
        'source/unread-language',
        place,
        `the source “${source.id}” is in ${source.language}, which the tool does not read, so the figure is not proved`,
        'check it by hand and say so with “checked-by-hand”, or add a language pack',
      ),
    ];
  const quoted = source.text.slice(match.quote.start, match.quote.end);
  if (isInScriptOf(quoted, pack.script)) return [];
  return [
    error(
      'source/unread-language',
      place,
      `the source “${source.id}” is declared as ${source.language}, and the quote is written in another script`,
      'give the source the language that it is written in',
    ),
  ];
}

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /\p{Script=Hangul}/gu,
};

/** Most letters of a quote, names and units apart, are of its language; kana and Hangul are of one alone. */
function isInScriptOf(quote: string, script: string): boolean {
  const letters = quote.match(/\p{L}/gu)?.length ?? 0;
  const own = quote.match(scripts[script] ?? /\p{L}/gu)?.length ?? 0;
  const isLatin = script === 'Latn' || /\p{Script=Latin}/u.test(quote);
  return letters === 0 || (script === 'Latn' ? own * 2 >= letters : own > 0 || isLatin);
}

function check(fact: Fact, { quotes: matches, sources }: ReportContext) {
  const match = matches.get(fact.id);
  const { origin } = fact;
  if (match === undefined || origin.kind !== 'quoted') return [];
  switch (match.kind) {
    case 'not-found': {
      const { text = '' } = sources.get(origin.source)?.source ?? {};
      // An empty source was told once, where it is declared.
      if (text.trim() === '') return [];
      const near = nearestPassage(origin.quote, text);
      const unlike = near === undefined ? undefined : unlikeCodePoints(origin.quote, near);
      return [
        error(
          'source/quote-not-found',
          fieldPlace(fact, 'quote'),
          `the quote is not in the source “${origin.source}”${unlike === undefined ? '' : `, which looks the same and is not: ${unlike}`}`,
          near === undefined
            ? 'copy the words from the source'
            : `copy the words from the source, perhaps “${near}”`,
        ),
      ];
    }
    case 'wrong-place':
      return [
        error(
          'source/quote-wrong-place',
          fieldPlace(fact, 'nth', 'quote'),
          `the quote is in the source ${times(match.times)}, so there is no occurrence ${origin.nth}`,
          match.times === 1 ? 'remove “nth”' : `write “nth” from 1 to ${match.times}`,
        ),
      ];
    case 'too-often':
      return [
        error(
          'report/too-many',
          fieldPlace(fact, 'quote'),
          `the quote is in the source ${times(match.times)}, and no more than ${limits.quotePlaces} places are looked through`,
          'quote more words, or say with “nth” which is meant',
        ),
      ];
    case 'found':
      if (match.times === 1 || fact.places['nth'] !== undefined) return [];
      return [
        warning(
          'source/quote-ambiguous',
          fieldPlace(fact, 'quote'),
          `the quote is in the source ${times(match.times)}`,
          'say with “nth” which is meant, or quote more words',
        ),
      ];
  }
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
