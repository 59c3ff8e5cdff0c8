import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../../../language/language.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { formatPeriod } from '../../../../quantity/format/format-period.js';
import type { Period } from '../../../../quantity/quantity.js';
import type { Prose } from '../../../../report/prose.js';
import { packOf, type ReportContext } from '../../../context.js';
import { daysOf, periodKey } from '../../../figures/days.js';
import { isAside } from '../../../times/governing/governing-dates.js';
import { passagesOf, type Passage } from '../../../sources/passages.js';
import type { FlatText, Piece } from '../../../sources/flat-text.js';
import { inOneSentence, printedDates, type PrintedDate } from '../../../texts/printed-dates.js';
import { isUnproven } from '../../../unproven-statuses.js';
import type { ReportRule } from '../../../rule.js';

/** A figure that holds as of a date is printed with it, in every language. */
export const printedAsOf: ReportRule = {
  codes: ['time/as-of-not-printed'],
  check: (context) => {
    const unprinted = passagesOf(context.report).flatMap((passage) =>
      context.report.languages.flatMap((language) => check(passage, language, context)),
    );
    const byPlace = new Map(unprinted.map((each) => [JSON.stringify(each.place), each]));
    return toldTogether([...byPlace.values()]).map((each) => notPrinted(each, context));
  },
};

/** A figure without its date. */
interface Undated {
  readonly facts: readonly string[];
  readonly period: AsOf;
  readonly place: Place;
  readonly language: LanguageTag;
  /** What one date would stand in for all its figures: the text of one language, or the block of several labels. */
  readonly within: object;
}

type AsOf = Period & { readonly kind: 'as-of' };

/** One date is missing once, however many figures hold as of it. */
function toldTogether(undated: readonly Undated[]): readonly Undated[] {
  const told = new Map<object, Map<string, Undated>>();
  for (const each of undated) {
    const own = told.get(each.within) ?? new Map<string, Undated>();
    const key = periodKey(each.period);
    const first = own.get(key);
    const facts = [...new Set([...(first?.facts ?? []), ...each.facts])];
    told.set(each.within, own.set(key, { ...(first ?? each), facts }));
  }
  return [...told.values()].flatMap((own) => [...own.values()]);
}

interface DatedText {
  readonly prose: Prose;
  readonly flat: FlatText;
  readonly dates: readonly PrintedDate[];
}

function check(
  { texts, figures, round, dates }: Passage,
  language: LanguageTag,
  context: ReportContext,
): readonly Undated[] {
  const { facts } = context.report;
  const datedIn = (text: Localized<Prose>): DatedText => {
    const prose = text[language] ?? [];
    const flat = context.flat(prose, language);
    return { prose, flat, dates: printedDates(prose, flat, facts) };
  };
  const own = texts.map(datedIn);
  const said = (each: DatedText): readonly Period[] => each.dates.map(({ period }) => period);
  const over = [...dates, ...round.map(datedIn).flatMap(said)];
  return [
    ...figures.flatMap(({ fact, place }) =>
      undated(fact, place, round, () => [...over, ...own.flatMap(said)]),
    ),
    ...own.flatMap((text) =>
      text.flat.pieces.flatMap((piece) => {
        const beside = own.filter((other) => other !== text).flatMap(said);
        const place = piece.placeAt(piece.start);
        return undated(piece.fact, place, text.prose, () => [
          ...datesOf(piece, text, packOf(language, context.packs)),
          ...beside,
          ...over,
        ]);
      }),
    ),
  ];

  function undated(
    id: string | undefined,
    place: Place,
    within: object,
    given: () => readonly Period[],
  ): readonly Undated[] {
    const fact = facts.get(id ?? '');
    const period = fact?.period;
    if (fact === undefined || period?.kind !== 'as-of' || fact.quantity.value.kind === 'date')
      return [];
    const isAhead = isUnproven(fact.quantity.status);
    if (given().some((date) => isSame(date, period) || (isAhead && isDayOf(date, period))))
      return [];
    return [{ facts: [fact.id], period, place, language, within }];
  }
}

/** The dates of the figure's sentence; where it has none, the last before it in the text. */
function datesOf(figure: Piece, { flat, dates }: DatedText, pack: LanguagePack): readonly Period[] {
  const own = dates.filter((date) => !isAside(date, figure, flat.text, pack));
  const near = own.filter((date) => inOneSentence(flat.text, date, figure));
  const before = own.findLast(({ end }) => end <= figure.start);
  const last = before === undefined ? [] : [before];
  return (near.length > 0 ? near : last).map(({ period }) => period);
}

/** The day itself, said as a day or as the day until when. */
const isSame = (date: Period, period: AsOf): boolean =>
  periodKey(date) === periodKey(period) ||
  (date.kind === 'date' &&
    date.date.day !== undefined &&
    periodKey(date) === periodKey({ ...period, kind: 'date' }));

/** “To cut by 30% by 2030”, “by the end of 2026”: what is aimed at by a date is printed with the date, or what it ends. */
const isDayOf = (date: Period, period: AsOf): boolean =>
  date.kind === 'date' && daysOf(date).last === daysOf({ ...period, kind: 'date' }).last;

/** As `{{date}}` takes it: `../2020-12-31`. */
const written = ({ date: { year, month, day } }: AsOf): string => {
  const parts = [month, day].flatMap((each) => (each === undefined ? [] : [each]));
  return `../${[year, ...parts].map((each) => String(each).padStart(2, '0')).join('-')}`;
};

function notPrinted(
  { facts, period, place, language }: Undated,
  { packs }: ReportContext,
): Diagnostic {
  const names = facts.map((id) => `“${id}”`).join(', ');
  const [hold, are] = facts.length === 1 ? ['holds', 'its'] : ['hold', 'their'];
  return error(
    'time/as-of-not-printed',
    place,
    `${names} ${hold} as of a date, “${formatPeriod(period, packOf(language, packs), 'full')}”, which is not printed with ${facts.length === 1 ? 'it' : 'them'}`,
    `write {{date "${written(period)}"}} in ${are} sentence, the title of ${are} block or a label written there, { fact: ${facts[0] ?? ''}, label: … }`,
  );
}
