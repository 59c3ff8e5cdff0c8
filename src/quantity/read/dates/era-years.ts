import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf, memoOfText } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters } from '../../han-numeral.js';
import { isPossible, lastDayOf, numberOf } from './date-numbers.js';
import type { Found } from '../figure/found.js';
import { noReadUnit, type PartialDate } from '../read-quantity.js';

/** A year of an era that is not named at it. */
export function eraYearAt(text: string, position: number, pack: LanguagePack): Found | undefined {
  return yearOfRunAt(text, position, pack) ?? yearOfLongEraAt(text, position, pack);
}

/** 平成八年が2.4％、九年が2.5％: before a figure of its own or a word of direction (十年の減少), a year after one of an era. */
function yearOfRunAt(text: string, position: number, pack: LanguagePack): Found | undefined {
  const run = runOf(pack);
  if (run === undefined || !run.begins.test(text.charAt(position))) return undefined;
  run.written.lastIndex = position;
  const found = run.written.exec(text);
  const own = numberOf(found?.groups?.['year'] ?? '');
  if (found === null || own === undefined) return undefined;
  const lead = text.slice(Math.max(0, position - longestRun), position);
  if (run.joins.test(lead.slice(-1))) return undefined;
  const paragraph = lead.split('\n').at(-1) ?? '';
  const named = [...paragraph.matchAll(run.named)].at(-1)?.groups;
  const beginning = pack.reading.eras.get(named?.['era'] ?? '');
  const first = numberOf(named?.['year'] ?? '');
  if (beginning === undefined || first === undefined || named === undefined) return undefined;
  if (own <= first || own - first > mostYearsOfRun) return undefined;
  return foundDate({ year: beginning + own }, position, run.written.lastIndex);
}

/** In UTF-16 units. */
const longestRun = 120;
const mostYearsOfRun = 10;

interface Run {
  readonly begins: RegExp;
  /** What makes another number of one that it stands before. */
  readonly joins: RegExp;
  readonly named: RegExp;
  readonly written: RegExp;
}

const runOf = memoOf(({ dates, frame, reading }: LanguagePack): Run | undefined => {
  const mark = escapeExpression(dates.year.split('{year}').at(-1) ?? '');
  const topics = oneOf(frame.topics);
  if (reading.eras.size === 0 || mark === '' || topics === '') return undefined;
  const directions = oneOf([...frame.rises, ...frame.falls]);
  const number = `\\d{1,2}|[${hanNumeralCharacters}]{1,3}`;
  return {
    begins: new RegExp(`[\\d${hanNumeralCharacters}]`, 'u'),
    joins: new RegExp(`[\\p{N}${hanNumeralCharacters}.,・·]`, 'u'),
    named: new RegExp(
      `(?<era>${oneOf([...reading.eras.keys()])})\\s?(?<year>${number})\\s?${mark}`,
      'gu',
    ),
    written: new RegExp(
      `(?<year>${number})${mark}(?=(?:${topics})(?:${oneOf([...reading.qualifiersBefore.keys()])}|\\p{Script=Han}{1,4})?[\\d${hanNumeralCharacters}]|(?:${oneOf(frame['modifier-marks'])})(?:${directions}))`,
      'uy',
    ),
  };
});

/**
 * 112年, 111年9月, 112年3月20日 without the name of an era that has come to three digits: its years, where the text names it, has months
 * behind such years or two of them that are near one another. A count of years (120年來) is none.
 */
function yearOfLongEraAt(text: string, position: number, pack: LanguagePack): Found | undefined {
  const era = eraOf(pack);
  if (era === undefined || !/^\d$/u.test(text.charAt(position)) || !era.isIn(text))
    return undefined;
  if (/\d[.,/-]?$/u.test(text.slice(Math.max(0, position - 2), position))) return undefined;
  const [ordinal = ''] = pack.ordinals.pattern.split('{');
  const isBracketed = /[(（]$/u.test(text.slice(Math.max(0, position - 1), position));
  if (ordinal !== '' && text.startsWith(ordinal, position - ordinal.length)) return undefined;
  era.written.lastIndex = position;
  const groups = era.written.exec(text)?.groups;
  if (groups === undefined || (groups['closed'] !== undefined) !== isBracketed) return undefined;
  const end = era.written.lastIndex;
  const month = groups['month'] === undefined ? undefined : Number(groups['month']);
  if (month !== undefined && !isPossible('month', month)) return undefined;
  const year = Number(groups['year']) + era.beginning;
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  const date = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  return foundDate(groups['isEnd'] === undefined ? date : lastDayOf(date), position, end);
}

const foundDate = (date: PartialDate, start: number, end: number): Found => ({
  start,
  end,
  value: { kind: 'date', period: { kind: 'date', date } },
  unit: noReadUnit,
  magnitude: '',
  spelling: 'digits',
  frame: [{ start, end, as: 'date' }],
});

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
  const [year, month, day] = [mark, markOf(dates.month), markOf(dates.day)].map(escapeExpression);
  const counts = oneOf(frame['short-years'].counts) || '$^';
  const count = `(?!\\s?(?:${counts}))`;
  const dated = new RegExp(
    `(?<![\\d.,])1[0-4]\\d\\s?${year ?? ''}\\s?(?:1[0-2]|0?[1-9])\\s?${month ?? ''}`,
    'u',
  );
  // 今（113）年: in brackets before the word for the year no number but a year of the era stands.
  const bracketed = new RegExp(`[(（]1[0-4]\\d[)）]\\s?${year ?? ''}`, 'u');
  // 112年底: the end of a year, and of no span of years.
  const ends = anyOf(reading.periodEnd);
  const ended = new RegExp(`(?<![\\d.,])1[0-4]\\d\\s?${year ?? ''}(?:${ends})`, 'u');
  const alone = new RegExp(`(?<![\\d.,])(1[0-4]\\d|9\\d)\\s?${year ?? ''}${count}`, 'gu');
  return {
    beginning,
    written: new RegExp(
      `(?<year>1[0-4]\\d|[6-9]\\d)(?<closed>[)）])?\\s?${year ?? ''}(?:\\s?(?<month>1[0-2]|0?[1-9])\\s?${month ?? ''}(?:\\s?(?<day>3[01]|[12]\\d|0?[1-9])\\s?${day ?? ''}|(?!\\s?\\d))|(?<isEnd>${ends})|${count})`,
      'uy',
    ),
    isIn: memoOfText((text) => {
      if ([dated, bracketed, ended].some((each) => each.test(text)) || text.includes(name))
        return true;
      const years = new Set([...text.matchAll(alone)].map(([, digits]) => Number(digits)));
      const [least, most] = [Math.min(...years), Math.max(...years)];
      return years.size > 1 && most >= 100 && most - least < 50;
    }),
  };
});

/** 日 of {day}日. */
const markOf = (pattern: string): string => pattern.split('}').at(-1) ?? '';

/** An era has three digits where this year of the calendar does. */
const lastYear = 2026;
