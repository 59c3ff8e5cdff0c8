import { error, warning } from '../../diagnostics/diagnostic.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import { nearestPassage } from '../sources/nearest-passage.js';
import type { ReportRule } from '../rule.js';

/** Every quote stands in its source, where the fact says it does. */
export const quotes: ReportRule = {
  codes: [
    'source/quote-not-found',
    'source/quote-wrong-place',
    'source/quote-ambiguous',
    'source/unread-language',
  ],
  check: (context) => [
    ...unread(context),
    ...[...context.report.facts.values()].flatMap((fact) => check(fact, context)),
  ],
};

const unread = ({ sources }: ReportContext) =>
  [...sources.values()].flatMap(({ source, pack }) =>
    pack === undefined
      ? [
          warning(
            'source/unread-language',
            source.place,
            `the source “${source.id}” is in ${source.language}, which is not a language of the report, so its figures are not read`,
            'check its figures by hand, or declare the language of a source that the report’s languages include',
          ),
        ]
      : [],
  );

function check(fact: Fact, { quotes: matches, sources }: ReportContext) {
  const match = matches.get(fact.id);
  const { origin } = fact;
  if (match === undefined || origin.kind !== 'quoted') return [];
  switch (match.kind) {
    case 'not-found': {
      const near = nearestPassage(origin.quote, sources.get(origin.source)?.source.text ?? '');
      return [
        error(
          'source/quote-not-found',
          fieldPlace(fact, 'quote'),
          `the quote is not in the source “${origin.source}”`,
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
