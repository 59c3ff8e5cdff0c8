import { anyOf, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters } from '../../han-numeral.js';
import { numberOf } from './date-numbers.js';
import type { DatePattern } from './date-pattern.js';

/** “十三五”期间: the years of a plan that is called by its number and by how many they are, from 2016 to 2020. Its 末 is the last day of 2020. */
export function numberedPlans({ frame }: LanguagePack): readonly DatePattern[] {
  const plans = frame['numbered-plans'];
  if (plans === undefined) return [];
  const { first, years, least, behind, ends } = plans;
  const numerals = `[${hanNumeralCharacters}]`;
  const head = `[“"‘'「『](?<plan>${numerals}{2,4})[”"’'」』]`;
  return [
    {
      expression: new RegExp(`${head}\\s?(?:(?<end>${anyOf(ends)})|${oneOf(behind)})`, 'uiy'),
      head,
      opens: [...quotes],
      opensWithNumeral: false,
      period: ({ plan = '', end }) => {
        const [length, number] = [plan.slice(-1), plan.slice(0, -1)].map((each) => numberOf(each));
        if (length !== years || number === undefined || number < least) return undefined;
        const begins = first + number * years;
        const last = begins + years - 1;
        if (end !== undefined) return { kind: 'date', date: { year: last, month: 12, day: 31 } };
        return { kind: 'interval', from: { year: begins }, to: { year: last } };
      },
    },
  ];
}

const quotes = '“"‘\'「『';
