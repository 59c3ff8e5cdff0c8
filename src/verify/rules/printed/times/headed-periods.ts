import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../../../language/language.js';
import { edtfOf } from '../../../../quantity/format/format-edtf.js';
import type { Period } from '../../../../quantity/quantity.js';
import type { Block, RegisterEntry, Table } from '../../../../report/blocks.js';
import type { Prose } from '../../../../report/prose.js';
import type { Fact } from '../../../../report/report.js';
import { packOf, type ReportContext } from '../../../context.js';
import { daysOf } from '../../../figures/days.js';
import { isAside } from '../../../times/governing/governing-dates.js';
import { reportBlocks } from '../../../texts/author-texts.js';
import {
  isBareYear,
  isSumOfPart,
  saysPartOfYear,
  sourceTellsLevel,
  tellsLevel,
} from '../../../times/spans/sum-of-part.js';
import { printedDates } from '../../../texts/printed-dates.js';

/** The year over or beside a figure is the figure's own: in the head of its column, the date of its entry, its label. */
export function headedPeriods(context: ReportContext): readonly Diagnostic[] {
  const { cover, outputs } = context.report;
  const figures = [...cover.figures, ...outputs.flatMap((output) => output.figures ?? [])];
  return [
    ...figures.flatMap((figure) => labelled(figure, context)),
    ...reportBlocks(context.report).flatMap((block) => inBlock(block, context)),
  ];
}

function inBlock(block: Block, context: ReportContext): readonly Diagnostic[] {
  switch (block.kind) {
    case 'figures':
    case 'chart':
      return block.figures.flatMap((figure) => labelled(figure, context));
    case 'table':
      return underHeads(block.table, context);
    case 'register':
      return block.entries.flatMap((entry) => dated(entry, context));
    default:
      return [];
  }
}

interface Labelled {
  readonly fact: string;
  readonly label?: Localized<Prose>;
  readonly place: Place;
}

const labelled = ({ fact, label, place }: Labelled, context: ReportContext) =>
  label === undefined
    ? []
    : [
        ...against(fact, datesIn(label, context), 'its label', place, context),
        ...asYears(fact, [label], place, context),
      ];

/** A cell that gives a date, or whose row does, says itself of what time it is. */
function underHeads({ columns, rows, note }: Table, context: ReportContext): readonly Diagnostic[] {
  return columns.flatMap(({ label, over }, column) => {
    const heads = [label, ...(over === undefined ? [] : [over.label])];
    const nearest = datesIn(label, context);
    const dates = nearest.length > 0 ? nearest : datesIn(over?.label ?? {}, context);
    if (dates.length === 0) return [];
    return rows.flatMap(({ kind, cells, place }) => {
      const cell = cells[column];
      const isDated = cells.some(({ content }) => datesIn(content, context).length > 0);
      if (kind === 'group' || cell === undefined || cell.isContinued || isDated) return [];
      const said = [...heads, ...(note === undefined ? [] : [note]), ...cells.map(contentOf)];
      return factsIn(cell.content).flatMap((part) => [
        ...against(part.fact, dates, 'the head of its column', part.place ?? place, context),
        ...asYears(part.fact, said, part.place ?? place, context),
      ]);
    });
  });
}

const contentOf = ({ content }: Table['rows'][number]['cells'][number]): Localized<Prose> =>
  content;

/** A sum of months under a bare year, where none of the texts round it tells of a part of the year or of a level. */
function asYears(
  id: string,
  said: readonly Localized<Prose>[],
  place: Place,
  context: ReportContext,
): readonly Diagnostic[] {
  const fact = context.report.facts.get(id);
  if (fact?.period === undefined || !isSumOfPart(fact)) return [];
  const [head] = said;
  const dates = head === undefined ? [] : datesIn(head, context);
  const [date] = dates;
  if (date === undefined || !dates.every(isBareYear) || !shareYear(date, fact.period)) return [];
  const match = context.quotes.get(id);
  if (match?.kind === 'found' && sourceTellsLevel(match)) return [];
  const isTold = context.report.languages.some((language) => {
    const pack = packOf(language, context.packs);
    return said.some((each) => {
      const { text } = context.flat(each[language] ?? [], language);
      return saysPartOfYear(text, pack) || tellsLevel(text, pack);
    });
  });
  if (isTold) return [];
  return [
    error(
      'time/period-differs',
      place,
      `“${id}” is of ${edtfOf(fact.period)}, and over or beside it stands ${edtfOf(date)}`,
      'print the months that it is of: a year has more of it',
    ),
  ];
}

/** Of plans an entry gives the date on which they were made. */
function dated(
  { item, status, date, place }: RegisterEntry,
  context: ReportContext,
): readonly Diagnostic[] {
  const texts = [item, ...(status === undefined ? [] : [status])];
  if (date === undefined || texts.some((text) => datesIn(text, context).length > 0)) return [];
  return texts
    .flatMap(factsIn)
    .filter(({ fact }) => {
      const known = context.report.facts.get(fact)?.quantity.status;
      return known === 'reported' || known === 'calculated';
    })
    .flatMap((part) => against(part.fact, [date], 'its entry', part.place ?? place, context));
}

/** The facts of a text, each once, where the first language has it. */
function factsIn(text: Localized<Prose>) {
  const parts = Object.values(text).flatMap((prose) =>
    prose.flatMap((part) => (part.kind === 'fact' ? [part] : [])),
  );
  return parts.filter((part, index) => parts.findIndex(({ fact }) => fact === part.fact) === index);
}

/** The dates of a text in any language that are not those of a comparison: “growth on 2019”. */
const datesIn = (text: Localized<Prose>, context: ReportContext): readonly Period[] =>
  context.report.languages.flatMap((language) => ownDates(text[language] ?? [], language, context));

function ownDates(prose: Prose, language: LanguageTag, context: ReportContext): readonly Period[] {
  const flat = context.flat(prose, language);
  const end = { start: flat.text.length, end: flat.text.length };
  const pack = packOf(language, context.packs);
  const dates = printedDates(prose, flat, context.report.facts);
  // Beside a date of comparison another is of the comparison as well: “2023 against 2019”.
  return dates.some((date) => isAside(date, end, flat.text, pack))
    ? []
    : dates.map(({ period }) => period);
}

function against(
  id: string,
  dates: readonly Period[],
  who: string,
  place: Place,
  { report }: ReportContext,
): readonly Diagnostic[] {
  const fact: Fact | undefined = report.facts.get(id);
  const period = fact?.period;
  const [date] = dates;
  if (fact?.quantity.value.kind === 'date' || period === undefined || date === undefined) return [];
  if (dates.some((each) => shareYear(each, period))) return [];
  return [
    error(
      'time/period-differs',
      place,
      `“${id}” is of ${edtfOf(period)}, and ${who} says ${edtfOf(date)}`,
      'print the period of the figure, or the figure of that time',
    ),
  ];
}

function shareYear(one: Period, other: Period): boolean {
  const [a, b] = [one, other].map(yearsOf);
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
}

const yearsOf = (period: Period) => {
  const { first, last } = daysOf(period);
  return { first: Math.floor(first / 10_000), last: Math.floor(last / 10_000) };
};
