import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf, memoOfText } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { isPossible } from './date-numbers.js';
import type { Found } from './figure/found.js';
import { noReadUnit } from './read-quantity.js';

/**
 * 112年, 111年9月 without the name of an era that has come to three digits: its years, where the text names it, has months
 * behind such years or two of them that are near one another. A count of years (120年來) is none.
 */
export function eraYearAt(text: string, position: number, pack: LanguagePack): Found | undefined {
  const era = eraOf(pack);
  if (era === undefined || !/^\d$/u.test(text.charAt(position)) || !era.isIn(text))
    return undefined;
  if (/\d[.,/-]?$/u.test(text.slice(Math.max(0, position - 2), position))) return undefined;
  const [ordinal = ''] = pack.ordinals.pattern.split('{');
  if (ordinal !== '' && text.startsWith(ordinal, position - ordinal.length)) return undefined;
  era.written.lastIndex = position;
  const groups = era.written.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const end = era.written.lastIndex;
  const month = groups['month'] === undefined ? undefined : Number(groups['month']);
  if (month !== undefined && !isPossible('month', month)) return undefined;
  const year = Number(groups['year']) + era.beginning;
  return {
    start: position,
    end,
    value: {
      kind: 'date',
      period: { kind: 'date', date: { year, ...(month === undefined ? {} : { month }) } },
    },
    unit: noReadUnit,
    magnitude: '',
    spelling: 'digits',
    frame: [{ start: position, end, as: 'date' }],
  };
}

interface Era {
  /** The year before its first. */
  readonly beginning: number;
  readonly written: RegExp;
  readonly isIn: (text: string) => boolean;
}

const eraOf = memoOf((pack: LanguagePack): Era | undefined => {
  const { reading, dates, frame } = pack;
  const [name, beginning] = [...reading.eras].find(([, before]) => lastYear - before >= 100) ?? [];
  const mark = dates.year.split('{year}').at(-1) ?? '';
  if (name === undefined || beginning === undefined || mark === '') return undefined;
  const [year, month] = [mark, dates.month.split('}').at(-1) ?? ''].map(escapeExpression);
  const counts = oneOf(frame['short-years'].counts) || '$^';
  const count = `(?!\\s?(?:${counts}))`;
  const dated = new RegExp(
    `(?<![\\d.,])1[0-4]\\d\\s?${year ?? ''}\\s?(?:1[0-2]|0?[1-9])\\s?${month ?? ''}`,
    'u',
  );
  const alone = new RegExp(`(?<![\\d.,])(1[0-4]\\d|9\\d)\\s?${year ?? ''}${count}`, 'gu');
  return {
    beginning,
    written: new RegExp(
      `(?<year>1[0-4]\\d|[6-9]\\d)\\s?${year ?? ''}(?:\\s?(?<month>1[0-2]|0?[1-9])\\s?${month ?? ''}(?!\\s?\\d)|${count})`,
      'uy',
    ),
    isIn: memoOfText((text) => {
      if (text.includes(name) || dated.test(text)) return true;
      const years = new Set([...text.matchAll(alone)].map(([, digits]) => Number(digits)));
      const [least, most] = [Math.min(...years), Math.max(...years)];
      return years.size > 1 && most >= 100 && most - least < 50;
    }),
  };
});

/** An era has three digits where this year of the calendar does. */
const lastYear = 2026;
