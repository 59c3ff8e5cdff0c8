import { error, warning } from '../../diagnostics/diagnostic.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import { nearestPassage } from '../nearest-passage.js';
import type { ReportRule } from '../rule.js';

/** Every quote stands in its source, where the fact says it does. */
export const quotes: ReportRule = {
  codes: {
    'source/quote-not-found': {
      what: 'The quote of a fact is not in its source. A quote is verbatim: every character, space and punctuation mark counts, and full-width and half-width forms differ.',
      why: 'A figure without a passage that bears it out is a figure that nobody can check.',
      example: {
        file: 'facts.yaml',
        right: '  quote: 货物吞吐量2.5亿吨',
        wrong: '  quote: 货运吞吐量2.5亿吨',
      },
    },
    'source/quote-wrong-place': {
      what: 'The quote stands in the source, but not as many times as `nth` says.',
      why: 'The same words may stand for another year or another place; `nth` says which are meant.',
      example: {
        file: 'facts.yaml',
        right: '  quote: 签署203份合作文件\n  nth: 1',
        wrong: '  quote: 签署203份合作文件\n  nth: 3',
      },
    },
    'source/quote-ambiguous': {
      what: 'The quote stands in the source more than once, and the fact does not say which is meant; the first is taken.',
      why: 'A reader of the record cannot tell which passage was proved.',
      example: {
        file: 'facts.yaml',
        right: '  quote: 签署203份合作文件\n  nth: 1',
        wrong: '  quote: 签署203份合作文件',
        reportedAt: 'quote: 签署203份合作文件',
      },
    },
    'source/unread-language': {
      what: 'A source is in a language of which the report has no language pack, so its figures cannot be read. Its quotes are still looked up.',
      why: 'Figures that are not read from the source are not proved.',
      example: {
        file: 'report.yaml',
        right: '    language: zh-Hans',
        wrong: '    language: fr',
        reportedAt: 'article:',
      },
    },
  },
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
