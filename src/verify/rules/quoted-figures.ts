import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import { powerOff, type FoundQuote } from '../match-quote.js';
import type { ReportRule } from '../rule.js';

/** What the quote says in figures is what the fact says: value, qualifier and unit are read from the quote. */
export const quotedFigures: ReportRule = {
  codes: {
    'source/no-figure-in-quote': {
      what: 'The quote of a fact holds no figure at all.',
      why: 'Words without the figure do not bear the figure out.',
      example: {
        file: 'facts.yaml',
        right: '  quote: 利用外资12.6亿美元',
        wrong: '  quote: 利用外资',
      },
    },
    'source/quote-cuts-figure': {
      what: 'The quote begins or ends inside the figure, so that it reads as another figure than the source gives; or the figure is part of a number that is not read as one (2½, 几十, 3万五千).',
      why: 'A quote cut out of 1200多万 can be made to say 200多万.',
      example: {
        file: 'facts.yaml',
        right: '  quote: 吞吐量每年增长1.8%—2%',
        wrong: '  quote: 吞吐量每年增长1.8%',
      },
    },
    'source/value-differs': {
      what: 'The value of a fact is not the one that its quote gives. 万, 亿, million and billion are read, and ranges, fractions, ordinals and dates; where the quote holds several figures the nearest is named.',
      why: '亿 is a hundred million: a slip in it is a figure wrong by a factor of ten.',
      example: {
        file: 'facts.yaml',
        right: '  value: 2.5亿\n  unit: tonne',
        wrong: '  value: 2.5 billion\n  unit: tonne',
      },
    },
    'source/qualifier-differs': {
      what: 'The quote says “over”, “nearly” or “about” where the fact does not, or another of them. 多, 余 and 超 state the same bound. “Less than” and 不足 bear out no figure.',
      why: '近60亿 is less than six billion; “over six billion” is more.',
      example: {
        file: 'facts.yaml',
        right: '  qualifier: nearly\n  unit: CNY',
        wrong: '  qualifier: over\n  unit: CNY',
      },
    },
    'source/unit-differs': {
      what: 'The unit or currency of a fact is not the one in its quote. Percent and percentage points are different units.',
      why: 'A rise of 3.2 percentage points is not a rise of 3.2%, and a sum in US$ is not the same sum in yuan.',
      example: {
        file: 'facts.yaml',
        right: '  unit: percentage-point',
        wrong: '  unit: percent',
      },
    },
  },
  check: (context) => [...context.report.facts.values()].flatMap((fact) => check(fact, context)),
};

function check(fact: Fact, { quotes }: ReportContext): readonly Diagnostic[] {
  const match = quotes.get(fact.id);
  if (match?.kind !== 'found' || match.source.pack === undefined) return [];
  const { quantity, differences, isCut } = match;
  if (quantity === undefined) {
    return [
      error(
        'source/no-figure-in-quote',
        fieldPlace(fact, 'quote'),
        'the quote holds no figure',
        'quote the words with the figure in them',
      ),
    ];
  }
  if (quantity.isPart === true) {
    return [
      error(
        'source/quote-cuts-figure',
        fieldPlace(fact, 'quote'),
        `“${quantity.text}” is part of a number that cannot be read as one`,
        'quote words of the source that give the figure in one way of writing',
      ),
    ];
  }
  if (isCut) {
    return [
      error(
        'source/quote-cuts-figure',
        fieldPlace(fact, 'quote'),
        `the quote cuts off part of “${quantity.text}”`,
        'quote the whole figure, and give its value to the fact',
      ),
    ];
  }
  return differences.map((difference) => differs[difference](fact, quantity.text, match));
}

const differs: Readonly<
  Record<
    FoundQuote['differences'][number],
    (fact: Fact, text: string, match: FoundQuote) => Diagnostic
  >
> = {
  value: (fact, text, { quantity }) => {
    const power = quantity === undefined ? undefined : powerOff(quantity, fact.quantity);
    const place = fieldPlace(fact, 'value', 'date', 'ordinal');
    return error(
      'source/value-differs',
      place,
      `the source says “${text}”, which is not the value of the fact${power === undefined ? '' : `: it is ${sized(power)}`}`,
      'write the value as the source gives it, or quote the words that bear it out',
    );
  },
  qualifier: (fact, text, { quantity }) => {
    const place = fieldPlace(fact, 'qualifier', 'value');
    if (quantity?.qualifier === 'less-than')
      return error(
        'source/qualifier-differs',
        place,
        `the source says “${text}”, which gives a bound and no figure`,
        'quote words of the source that give the figure itself',
      );
    return error(
      'source/qualifier-differs',
      place,
      fact.quantity.qualifier === undefined
        ? `the source says “${text}”, and the fact leaves the qualifier out`
        : `the source says “${text}”, which is not “${fact.quantity.qualifier}”`,
      'give the fact the qualifier of the source',
    );
  },
  unit: (fact, text) =>
    error(
      'source/unit-differs',
      fieldPlace(fact, 'unit', 'value'),
      `the source says “${text}”, which is not in the unit “${fact.quantity.unit.id}”`,
      'give the fact the unit of the source',
    ),
};

const sized = (power: number): string => {
  const factor = `1${'0'.repeat(Math.abs(power))}`.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${factor} times too ${power > 0 ? 'large' : 'small'}`;
};
