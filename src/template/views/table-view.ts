import type { Localized } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import { isCjk } from '../../language/script.js';
import type { SharedDisplay } from '../../quantity/format/display.js';
import { noUnit } from '../../quantity/units.js';
import {
  columnFacts,
  commonGrouping,
  commonMagnitude,
  commonUnit,
  measureWords,
} from '../../report/column-unit.js';
import type { Table, TableRow } from '../../report/blocks.js';
import { plainText } from '../../report/plain-text.js';
import type { Prose } from '../../report/prose.js';
import { asProse, type FigureSource } from './figure-view.js';
import type { ColumnView, HeadCellView } from './table-parts.js';
import type { BlockView } from './view.js';

/** What the head of a column says for all its figures. */
interface Measure {
  readonly words: Localized<Prose> | null;
  readonly display: SharedDisplay;
}

export function tableView(
  table: Table,
  source: FigureSource,
): Pick<BlockView, 'columns' | 'headRows' | 'tableRows'> {
  const measures = table.columns.map(({ kind }, column) =>
    kind === 'number' ? measureOf(table, column, source) : undefined,
  );
  const isFigure = (column: number): boolean => table.columns[column]?.kind !== 'text';
  const columns = table.columns.map(({ label, kind }, index) => ({
    label,
    kind,
    unit: measures[index]?.words ?? null,
    isFigure: isFigure(index),
    first: index === 0,
  }));
  return {
    columns,
    headRows: headRows(table, columns),
    tableRows: table.rows.map(({ kind, cells }, row) => ({
      isGroup: kind === 'group',
      isTotal: kind === 'total',
      isEven: kind !== 'group' && positionInGroup(table.rows, row) % 2 === 1,
      cells: cells.flatMap(({ content, rows, isContinued }, column) =>
        isContinued
          ? []
          : [
              {
                content: kind === 'group' ? content : inMeasure(content, measures[column]),
                rows,
                isFigure: isFigure(column),
                first: column === 0,
              },
            ],
      ),
    })),
  };
}

/** The heads of columns in one row, or under those that stand over several of them. */
function headRows(
  { columns }: Table,
  views: readonly ColumnView[],
): readonly (readonly HeadCellView[])[] {
  const heads = views.map(({ label, unit, isFigure }) => ({ label, unit, isFigure }));
  const own = heads.map((head, index) => ({
    over: columns[index]?.over,
    cell: { ...head, isGroup: false, columns: 1 },
  }));
  if (own.every(({ over }) => over === undefined))
    return [own.map(({ cell }) => ({ ...cell, rows: 1 }))];
  const first = own.flatMap(({ over, cell }, index): readonly HeadCellView[] => {
    if (over === undefined) return [{ ...cell, rows: 2 }];
    if (own[index - 1]?.over === over) return [];
    const under = own.filter((each) => each.over === over).length;
    const group = { label: over.label, unit: null, isFigure: false, isGroup: true };
    return [{ ...group, columns: under, rows: 1 }];
  });
  const second = own.flatMap(({ over, cell }) =>
    over === undefined ? [] : [{ ...cell, rows: 1 }],
  );
  return [first, second];
}

function measureOf(table: Table, column: number, { report, packs }: FigureSource): Measure {
  const [leading = ''] = report.languages;
  const facts = columnFacts(table, column, leading).flatMap(
    ({ fact }) => report.facts.get(fact) ?? [],
  );
  const unit = commonUnit(facts);
  const byLanguage = [...packs.values()].map((pack) => {
    const power = commonMagnitude(facts, pack);
    const label = plainText(table.columns[column]?.label[pack.tag] ?? [], report.facts, pack);
    const isSaid = says(label, measureWords(unit, 0, pack), pack);
    return {
      tag: pack.tag,
      power,
      groupingFrom: commonGrouping(facts, power, pack, [...packs.values()]),
      words: measureWords(isSaid ? noUnit : unit, power, pack),
    };
  });
  const place = table.columns[column]?.place;
  const words = Object.fromEntries(byLanguage.map(({ tag, words: own }) => [tag, own]));
  return {
    words: place && byLanguage.some(({ words: own }) => own !== '') ? asProse(words, place) : null,
    display: {
      magnitudes: Object.fromEntries(byLanguage.map(({ tag, power }) => [tag, power])),
      groupingFrom: Object.fromEntries(
        byLanguage.flatMap(({ tag, groupingFrom }) =>
          groupingFrom === undefined ? [] : [[tag, groupingFrom]],
        ),
      ),
    },
  };
}

/** Whether a head names the unit itself: “Passengers” those of its millions, 客运人次 its 人次. */
function says(label: string, unit: string, { tag }: LanguagePack): boolean {
  const head = label.toLocaleLowerCase(tag);
  const word = unit.toLocaleLowerCase(tag);
  if (!/^[\p{L}\p{M} %-]+$/u.test(word)) return false;
  if (isCjk(tag)) return head.endsWith(word);
  const words = (text: string): string => ` ${text.split(/[^\p{L}\p{M}\p{N}%]+/u).join(' ')} `;
  return words(head).includes(words(word));
}

const inMeasure = (content: Localized<Prose>, measure: Measure | undefined): Localized<Prose> =>
  measure === undefined
    ? content
    : Object.fromEntries(
        Object.entries(content).map(([tag, prose]) => [
          tag,
          prose.map((part) =>
            part.kind === 'fact' && part.form === 'full'
              ? { ...part, form: 'digits' as const, display: measure.display }
              : part,
          ),
        ]),
      );

/** How many rows stand between one and the head of its group; rows that one cell covers are one, so that no stripe runs behind it. */
function positionInGroup(rows: readonly TableRow[], row: number): number {
  const head = rows.slice(0, row).findLastIndex(({ kind }) => kind === 'group');
  const begun = rows
    .slice(head + 1, row + 1)
    .filter(({ cells }) => cells.every(({ isContinued }) => !isContinued));
  return begun.length - 1;
}
