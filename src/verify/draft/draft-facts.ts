import { linesOf } from '../../files/lines.js';
import type { LanguageTag } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import { isNameOf, type ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Unit } from '../../quantity/quantity.js';
import type { Report, Source } from '../../report/report.js';
import { reportContext, type Packs } from '../context.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { saidOfEach } from '../rules/quoted/rates-of-each.js';
import { undoneObject } from '../clauses/denials/undone-objects.js';
import { countingNumerals } from '../figures/counting-numerals.js';
import { headingNumbers, noteMarks } from '../sources/heading-numbers.js';
import {
  lyingIn,
  merged,
  sentenceRound,
  touchedBy,
  type SourceText,
} from '../sources/source-text.js';
import { isOfName } from '../figures/names/numbering.js';
import { headScale } from '../head-scale.js';
import { candidatesOf, isChange, type Candidate } from './candidates.js';
import { isBehindLaterTime } from './statuses-in.js';
import { saidIn } from '../rules/unit-wording.js';
import { prove } from './prove-candidates.js';
import { numbersNothing, phrasesLeftOut, whyLeftOut } from '../figures/names/no-figures.js';
import { tableCell, type TableCell } from '../sources/table-cells.js';
import { isAveragedOver } from '../times/spans/averaged-over.js';
import { timeOver } from '../times/undated/time-round.js';
import { isClassOfCounted } from '../counted/class-of-counted.js';
import { isLimitOfPart } from '../counted/limits-of-parts.js';
import { eachBeside } from './each-beside.js';
import { sizesInNoFigure } from './sizes-in-no-figure.js';
import { whyUnsure } from './unsure.js';
import { whyUnsureAs } from './unsure-reading.js';
import { behindBare, inOnlyCurrency, unitBefore, unitOf, withRate } from './unit-of-figure.js';
import { bareYear, isComparedYear, isShortYear, isSpanOfYears } from '../times/nearby/years.js';

/** The facts that a text bears out, and what it says in figures that could not be made into one. */
export interface Draft {
  readonly facts: readonly DraftedFact[];
  /** Counters that no unit of the tool is, by the id that the facts name. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly unread: readonly UnreadFigure[];
}

export interface DraftedFact extends Candidate {
  readonly id: string;
  /** Of the source, from 1. */
  readonly line: number;
  /** The row and the column of a table that it stands in. */
  readonly cell?: TableCell;
  /** The fiscal or school year of its sentence, whose months the text does not say. */
  readonly fiscalYear?: string;
  /** The words that its label has to have: of 撤销线路5条 so many were closed, and “each pupil” makes a rate. */
  readonly labelled?: string;
  /** A word of its clause by which it may be for each of something. */
  readonly each?: string;
  /** What stands behind a bare number and may be what it counts; no unit of the packs is. */
  readonly behind?: string;
  /** The unit of the amount before a bare number that no noun follows. */
  readonly unitBefore?: string;
}

interface UnreadFigure {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/**
 * Makes a fact of every figure of a text: value, unit, qualifier, period, status and quote. Each is proved as a report
 * would be, and of several readings the first that the source bears out is taken.
 *
 * @param languages those of the report; the packs hold the source's as well
 */
export function draftFacts(source: Source, languages: readonly LanguageTag[], packs: Packs): Draft {
  const skeleton = emptyReport(source, languages);
  const [given] = reportContext(skeleton, packs).sources.values();
  const pack = given?.pack;
  if (given === undefined || pack === undefined)
    throw new Error(`no language pack for ${source.language}`);
  const read = { ...given, quantities: given.quantities.map((each) => withRate(each, given)) };
  // Articles (ein, une) and numerals inside words are no figures.
  const numerals = countingNumerals(source.text, pack, []);
  const headings = merged([...headingNumbers(source.text), ...noteMarks(source.text)]);
  const all = read.quantities
    .map(asNumber)
    .map((each) => inOnlyCurrency(each, source.text, pack))
    .filter(
      (each) =>
        each.value.kind !== 'date' &&
        bareYear(each) === undefined &&
        !isSpanOfYears(each) &&
        !isComparedYear(each, source.text, pack) &&
        !numbersNothing(each, source.text, pack) &&
        touchedBy(headings, each).length === 0 &&
        touchedBy(numerals, each).length > 0,
    );
  const cells = new Map(all.map((each) => [each, tableCell(each, read)] as const));
  const noneOf = phrasesLeftOut(source.text, pack);
  const whyNot = (each: ReadQuantity): string | undefined =>
    whyLeftOut(each, noneOf(each.number ?? each), pack) ??
    (cells.get(each)?.isOfHead === true
      ? 'it stands in the name of a row'
      : isShortYear(each, lyingIn(all, sentenceRound(read.sentences, each)))
        ? 'a year of two digits, or a length of time'
        : isAloneInBrackets(each, source.text)
          ? 'in brackets in a table: below nought in an account, a note elsewhere'
          : isNameOf(each)
            ? 'a name'
            : isClassOfCounted(each, read) ||
                isLimitOfPart(each, read) ||
                isAveragedOver(each, source.text, pack)
              ? 'it says of whom or of what another figure is'
              : each.unit.otherCurrencies !== undefined
                ? `“${each.unit.text}” is a currency of several regions: declare the source with its own, as in ${pack.tag}-${regionsOf(each, pack).join(` or ${pack.tag}-`)}`
                : isChange(each, read)
                  ? 'a change and no range: its ends are two facts'
                  : whyUnsure(each, read));
  const figures = all.filter(
    (each) => whyNot(each) === undefined && !isOfName(each, source.text, pack),
  );
  const units = new Map<string, Unit>();
  const open = new Map(
    figures.map((figure, index) => [
      `figure-${index + 1}`,
      {
        figure,
        labelled: (unit: Unit) =>
          undoneIn(figure, read) ?? saidOfEach(figure, unit, read, pack)?.said,
        candidates: candidatesOf(figure, read, (each) => unitOf(each, read, packs, units), {
          column: cells.get(figure)?.period,
          scale: cells.get(figure) === undefined ? undefined : headScale(source.text, figure, pack),
          ...timeOver(figure, read),
        }),
      },
    ]),
  );
  const proved = new Map<string, Candidate | string>(
    [...prove(open, skeleton, packs, units)].map(([id, each]) => [
      id,
      (typeof each === 'string'
        ? undefined
        : (noUnitWord(each, units, pack) ?? whyUnsureAs(each, open.get(id)?.figure, read))) ?? each,
    ]),
  );
  const lineAt = linesOf(source.text);
  return {
    facts: [...open].flatMap(([id, { figure, labelled }]) => {
      const found = proved.get(id);
      if (found === undefined || typeof found === 'string') return [];
      const said = labelled(found.quantity.unit);
      const each =
        said === undefined ? eachBeside(figure, found.quantity.unit, read, pack) : undefined;
      return [
        {
          ...found,
          id,
          line: lineAt(figure.start).line,
          ...inCell(cells.get(figure)),
          ...(found.period === undefined ? inFiscalYear(figure, read) : {}),
          ...nounOrUnit(figure, read),
          ...(each === undefined ? {} : { each }),
          ...(said === undefined || found.quantity.status !== 'reported' ? {} : { labelled: said }),
        },
      ];
    }),
    units: new Map(
      [...units].filter(([id]) =>
        [...proved.values()].some(
          (each) => typeof each !== 'string' && each.quantity.unit.id === id,
        ),
      ),
    ),
    unread: [
      ...all.flatMap((figure) => {
        const why = whyNot(figure);
        return why === undefined ? [] : [{ figure, why }];
      }),
      ...[...open].flatMap(([id, { figure }]) => {
        const found = proved.get(id);
        return typeof found === 'object'
          ? []
          : [{ figure, why: found ?? whyNoCandidate(figure, read) }];
      }),
      ...sizesInNoFigure(read).map((figure) => ({
        figure,
        why: 'a part or a multiple, and no figure was read from it',
      })),
    ]
      .toSorted((one, other) => one.figure.start - other.figure.start)
      .map(({ figure, why }) => ({ line: lineAt(figure.start).line, text: figure.text, why })),
  };
}

const whyNoCandidate = (figure: ReadQuantity, read: SourceText): string =>
  isBehindLaterTime(
    sentenceRound(read.sentences, figure),
    figure,
    read,
    timeOver(figure, read).title,
  )
    ? 'its sentence tells of a time later than the text, and no word says whether it is planned'
    : 'what touches it is not understood';

/** The word of the source that says of what is counted that it did not come to be, or was put off. */
function undoneIn(figure: ReadQuantity, { normal, pack }: SourceText): string | undefined {
  if (pack === undefined || figure.unit.kind === 'percent') return undefined;
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  const { clause } = clauseFrame(normal.text, place, pack);
  return undoneObject(normal.text, place, clause, pack)?.text;
}

/** A word that a report may not declare as a unit, 세 or “pounds a year”, is not proposed as one. */
function noUnitWord(
  { quantity: { unit } }: Candidate,
  own: ReadonlyMap<string, Unit>,
  pack: LanguagePack,
): string | undefined {
  const word = own.get(unit.id)?.words[pack.tag]?.other;
  const said = word === undefined ? undefined : saidIn(pack)(word);
  return said === undefined ? undefined : `“${word}” is no unit: it holds ${said}`;
}

function nounOrUnit(
  figure: ReadQuantity,
  read: SourceText,
): Pick<DraftedFact, 'behind' | 'unitBefore'> {
  const named = behindBare(figure, read);
  return named.behind === undefined ? unitBefore(figure, read) : named;
}

const inCell = (cell: TableCell | undefined): { readonly cell?: TableCell } =>
  cell === undefined ? {} : { cell };

function inFiscalYear(
  figure: ReadQuantity,
  { sentences, quantities }: SourceText,
): { readonly fiscalYear?: string } {
  const year = lyingIn(quantities, sentenceRound(sentences, figure)).find(
    ({ value }) => value.kind === 'date' && value.period.kind === 'other-year',
  );
  return year === undefined ? {} : { fiscalYear: year.text };
}

/** | (18 630) |: nothing else stands in its cell. */
const isAloneInBrackets = ({ start, end }: ReadQuantity, text: string): boolean =>
  /[|\t\n]\s?[(（]$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^[)）]\s?(?:[|\t\n]|\s{2}|$)/u.test(text.slice(end, end + 4));

/** A region of each currency that is called so. */
const regionsOf = ({ unit }: ReadQuantity, { reading }: LanguagePack): readonly string[] =>
  [
    ...new Map(
      [...(reading.currenciesByRegion.get(unit.text) ?? [])]
        .toReversed()
        .map(([region, code]) => [code, region] as const),
    ).values(),
  ].toReversed();

/** 1250 may be a year and is more likely none. */
const asNumber = (each: ReadQuantity): ReadQuantity =>
  each.value.kind === 'date' && each.otherwise !== undefined
    ? { ...each, ...each.otherwise }
    : each;

const emptyReport = (source: Source, languages: readonly LanguageTag[]): Report => ({
  id: 'draft',
  folder: '.',
  languages,
  title: {},
  edition: { number: 1, date: { year: 1, month: 1, day: 1 } },
  sources: [source],
  units: new Map(),
  unitPlaces: new Map(),
  languagePlaces: new Map(),
  facts: new Map(),
  absent: new Map(),
  selections: new Map(),
  charts: new Map(),
  glossary: [],
  setPhrases: [],
  omissions: [],
  cover: { figures: [], rows: [] },
  sections: [],
  closing: [],
  notes: [],
  footnotes: new Map(),
  outputs: [],
  place: source.place,
});
