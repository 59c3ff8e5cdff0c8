import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../report/report.js';
import type { ReadQuantity, ReadUnit } from '../../../quantity/read/read-quantity.js';
import { fieldPlace } from '../../field-place.js';
import { phraseOfNoFigure } from '../../figures/names/phrase-of-no-figure.js';
import { nameOfNumber } from '../../figures/names/number-of-name.js';
import { attributiveUnit } from '../../figures/names/attributive-unit.js';
import { baseOfProportion } from '../../figures/names/base-of-proportion.js';
import { numberOfItem } from '../../figures/names/number-of-item.js';
import { countedWords } from '../../counted/counted-noun.js';
import { priceOfTime } from '../../figures/price-of-time.js';
import { numbersParagraph } from '../../sources/heading-numbers.js';
import { figureOf, powerOff, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import type { ReportRule } from '../../rule.js';

/** What the quote says in figures is what the fact says: value, qualifier and unit are read from the quote. */
export const quotedFigures: ReportRule = {
  codes: [
    'source/no-figure-in-quote',
    'source/quote-cuts-figure',
    'source/value-differs',
    'source/qualifier-differs',
    'source/unit-differs',
  ],
  check: (context) => inQuotedFacts(context, check),
};

function check(quoted: QuotedFact): readonly Diagnostic[] {
  const { fact, match, pack } = quoted;
  const { quantity, differences } = match;
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
  const fault = faultOf(quantity, quoted);
  if (fault !== undefined)
    return [error('source/quote-cuts-figure', fieldPlace(fact, 'quote'), ...fault)];
  const told = differences.map((difference) => differs[difference](fact, quantity.text, match));
  if (differences.includes('unit') || fact.quantity.unit.kind !== 'currency') return told;
  const price = priceOfTime(match.source.normal.text, figureOf(match), pack);
  return price === undefined ? told : [...told, isRate(fact, price, quantity.text)];
}

type Fault = readonly [problem: string, remedy: string];

/** Why what a quote holds bears out no figure, if it does not. */
const faultOf = (quantity: ReadQuantity, quoted: QuotedFact): Fault | undefined =>
  partOfFigure(quantity) ??
  countsNothing(quantity, quoted) ??
  numberOfName(quantity, quoted) ??
  cutFigure(quantity, quoted);

const partOfFigure = ({ isPart, text, unread }: ReadQuantity): Fault | undefined =>
  isPart === true
    ? [
        unread === undefined
          ? `“${text}” is part of a number or name that cannot be read as a figure`
          : `“${text}” touches “${unread}”, which is not understood`,
        'quote words of the source that give the figure in one way of writing',
      ]
    : undefined;

/** The number of an item or a paragraph, of a phrase without an amount, of a kind of thing, of what a proportion is of. */
function countsNothing(
  quantity: ReadQuantity,
  { match: { source } }: QuotedFact,
): Fault | undefined {
  const { text } = quantity;
  const item = numberOfItem(quantity, source);
  if (item !== undefined)
    return [`“${item}” numbers an item or a heading of the source, and counts nothing`, countsMore];
  const phrase = phraseOfNoFigure(quantity, source);
  if (phrase !== undefined)
    return [`“${text}” stands in “${phrase}”, which says no amount`, givesFigure];
  const attribute = attributiveUnit(quantity, source);
  if (attribute !== undefined)
    return [
      `“${text}” may count “${attribute}”, and be no amount in that unit`,
      'quote words of the source that tell it plainly, or count things with “as”',
    ];
  const whole = baseOfProportion(quantity, source);
  if (whole !== undefined)
    return [`“${whole}” tells what a proportion is of, and counts nothing`, countsMore];
  const { number, start, end, unit, magnitude } = quantity;
  const isCount = unit.kind === 'none' || (unit.kind === 'word' && unit.isMeasure !== true);
  return isCount &&
    magnitude === '' &&
    numbersParagraph(source.source.text, number ?? { start, end })
    ? [`“${text}” numbers a paragraph of the source, and counts nothing`, givesFigure]
    : undefined;
}

const countsMore = 'quote words of the source in which the number counts something';
const givesFigure = 'quote words of the source that give the figure';

function numberOfName(
  quantity: ReadQuantity,
  { fact, match, pack }: QuotedFact,
): Fault | undefined {
  const name = nameOfNumber(quantity, match.source, countedWords(fact, pack));
  return name === undefined
    ? undefined
    : [
        `“${quantity.text}” stands beside “${name}” as the number of a name does, and nothing that it counts is said with it`,
        `${countsMore}, and give the fact the unit of that`,
      ];
}

const cutFigure = ({ text }: ReadQuantity, { match }: QuotedFact): Fault | undefined =>
  match.isCut
    ? [
        `the quote cuts off part of “${text}”`,
        'quote the whole figure, and give its value to the fact',
      ]
    : undefined;

/** “A daily fee of $15” names no sum but a rate. */
const isRate = (fact: Fact, price: string, text: string): Diagnostic =>
  error(
    'source/unit-differs',
    fieldPlace(fact, 'unit', 'value'),
    `the source says “${price}” of “${text}”, which is a rate and no sum in the unit “${fact.quantity.unit.id}”`,
    declaresRate,
  );

const declaresRate =
  'declare the unit of the rate, such as dollars a day, in units.yaml, and give it to the fact';

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
    if (quantity?.value.kind === 'range' && fact.quantity.value.kind === 'number')
      return error(
        'source/qualifier-differs',
        place,
        `“${text}” is a range, and the fact is one end of it`,
        'write the range, or the qualifier “up-to” of its upper end, “at-least” of its lower',
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
  unit: (fact, text, { quantity }) =>
    error(
      'source/unit-differs',
      fieldPlace(fact, 'unit', 'value'),
      `the source says “${text}”, which is not in the unit “${fact.quantity.unit.id}”`,
      unitRemedy(fact, quantity?.unit),
    ),
};

const unitRemedy = ({ quantity, as }: Fact, read: ReadUnit | undefined): string => {
  if (read?.isChain === true || read?.base !== undefined) return declaresRate;
  if (quantity.unit.kind === 'currency' && read?.kind === 'none' && as === undefined)
    return 'give the fact the unit of the source; where it names the currency without its country, write that name as “as”';
  const isCounted = quantity.unit.kind === 'counter' && read?.kind === 'word';
  return isCounted && read.isMeasure !== true && as === undefined
    ? `give the fact the unit of the source; where it counts what the unit says by another word, write “as: ${read.text}”`
    : 'give the fact the unit of the source';
};

const sized = (power: number): string => {
  const factor = `1${'0'.repeat(Math.abs(power))}`.replaceAll(/\B(?=(?:\d{3}){1,9}$)/gu, ',');
  return `${factor} times too ${power > 0 ? 'large' : 'small'}`;
};
