import type { Fact } from '../../report/report.js';
import { decimalsOf } from '../decimals.js';
import type { ReportContext } from '../context.js';
import { error, fieldPlace, warning } from '../diagnose.js';
import type { ReportRule } from '../rule.js';

/** A calculated figure is the report's own: it is nobody's statement, and no finer than what it is made of. */
export const derived: ReportRule = {
  codes: {
    'derived/attributed': {
      what: 'A calculated fact has an attribution. What the report works out is never ascribed to the source.',
      why: 'The source did not say it, and may not agree with it.',
      example: {
        file: 'facts.yaml',
        right: '  unit: percent\n  round: 1',
        wrong:
          '  unit: percent\n  attribution: { zh-Hans: 港口管理局, en: Port Authority }\n  round: 1',
      },
    },
    'derived/too-precise': {
      what: 'A calculated fact is printed with more decimals than any of the figures it is made of.',
      why: 'Decimals that the source does not have are invented.',
      example: {
        file: 'facts.yaml',
        right: '  formula: share - share-rise\n  unit: percent\n  round: 1',
        wrong: '  formula: share / growth\n  round: 4',
        reportedAt: 'round: 4',
      },
    },
  },
  check: ({ report }: ReportContext) =>
    [...report.facts.values()].flatMap((fact) => check(fact, report.facts)),
};

function check(fact: Fact, facts: ReadonlyMap<string, Fact>) {
  const { origin } = fact;
  if (origin.kind !== 'calculated') return [];
  const operands = origin.facts.flatMap((id) => facts.get(id) ?? []);
  return [
    ...(fact.attribution === undefined
      ? []
      : [
          error(
            'derived/attributed',
            fieldPlace(fact, 'attribution'),
            'the fact is calculated, so it is not a statement of anybody else',
            'remove the attribution',
          ),
        ]),
    ...(tooPrecise(fact, operands)
      ? [
          warning(
            'derived/too-precise',
            fieldPlace(fact, 'round', 'formula'),
            'the result has more decimals than any figure of the formula',
            'round to as many decimals as the source gives, or to one more',
          ),
        ]
      : []),
  ];
}

/** A ratio of whole numbers may be given to one decimal. */
const tooPrecise = ({ quantity }: Fact, operands: readonly Fact[]): boolean =>
  decimalsOf(quantity) >
  Math.max(0, ...operands.map((operand) => decimalsOf(operand.quantity))) + 1;
