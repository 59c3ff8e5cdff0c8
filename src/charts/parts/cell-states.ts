import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { parseValue } from '../../quantity/parse-value.js';
import type { Qualifier } from '../../quantity/quantity.js';
import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Mark } from '../engine/marks.js';
import { filling, type Filling } from './colors.js';
import { type ChartContext } from './plan.js';

/** One square or cell: how much of it is filled, and how. */
export interface CellState {
  /** 0–1, from the left. */
  readonly share: number;
  /** `pale` stands for an approximate part, `beyond` for “over” and “more than”, `empty` for what is left of a whole. */
  readonly tone: 'solid' | 'pale' | 'beyond' | 'empty';
}

/** Cells that a chart may have: more cannot be counted nor told apart on paper. */
export const MAXIMUM_CELLS = 1000;

/** Amounts come from exact decimals divided as floats. */
const EPSILON = 1e-9;

const BEYOND: ReadonlySet<Qualifier | undefined> = new Set(['over', 'more-than', 'at-least']);
const APPROXIMATE: ReadonlySet<Qualifier | undefined> = new Set(['nearly', 'about', 'up-to']);

/**
 * The cells of one fact. An approximate figure ends in a pale cell; one that is exceeded is followed by a cell `beyond`
 * it.
 *
 * @param amount in cells.
 */
export function cellStates(amount: number, qualifier: Qualifier | undefined): readonly CellState[] {
  const full = Math.floor(amount + EPSILON);
  const share = amount - full > EPSILON ? amount - full : 0;
  const cells: CellState[] = Array.from({ length: full }, () => ({ share: 1, tone: 'solid' }));
  if (share > 0) cells.push({ share, tone: 'solid' });
  const last = cells.at(-1);
  if (last && APPROXIMATE.has(qualifier)) cells[cells.length - 1] = { ...last, tone: 'pale' };
  if (BEYOND.has(qualifier)) cells.push({ share: 1, tone: 'beyond' });
  return cells;
}

/**
 * What one cell stands for, in the unit of the facts.
 *
 * Errors: `chart/cell-value-missing`, `chart/cell-value-invalid`, `chart/too-many-cells`.
 */
export function readCellValue({ spec, data }: ChartContext): Checked<number> {
  if (spec.cellValue === undefined) {
    return refuse(
      'chart/cell-value-missing',
      'the chart has no cell-value',
      'say what one cell stands for, e.g. cell-value: 10亿',
    );
  }
  const parsed = parseValue(spec.cellValue);
  const amount =
    parsed.ok && parsed.value.value.kind === 'number'
      ? parsed.value.value.amount.toNumber()
      : undefined;
  if (amount === undefined || !(amount > 0)) {
    return refuse(
      'chart/cell-value-invalid',
      `${spec.cellValue} is not a positive number`,
      'write a number such as 1, 10亿 or 1 billion',
    );
  }
  const cells = data.series
    .flatMap((series) => series.data)
    .reduce((sum, datum) => sum + Math.ceil(datum.amount / amount), 0);
  if (cells > MAXIMUM_CELLS) {
    return refuse(
      'chart/too-many-cells',
      `the chart would have ${cells} cells, at most ${MAXIMUM_CELLS} can be read`,
      'let one cell stand for more',
    );
  }
  return { value: amount, diagnostics: [] };

  function refuse(code: Diagnostic['code'], problem: string, remedy: string): Checked<number> {
    return failed(error(code, spec.place, problem, remedy));
  }
}

export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The shapes of one cell. */
export function cellMarks(
  theme: ChartTheme,
  state: CellState,
  box: CellBox,
  color: string,
  { isProvisional }: Datum,
): readonly Mark[] {
  const { colors, lines } = theme;
  const outline = { color, width: lines.axis };
  switch (state.tone) {
    case 'empty':
      return [
        {
          kind: 'rect',
          ...box,
          fill: colors.tint,
          outline: { color: colors.rule, width: lines.hairline },
        },
      ];
    case 'beyond':
      return [
        { kind: 'rect', ...box, outline: { ...outline, dash: [2 * lines.axis, 1.6 * lines.axis] } },
      ];
    case 'pale':
    case 'solid': {
      const fill: Filling =
        state.tone === 'pale'
          ? color === colors.main
            ? { fill: colors.second }
            : { fill: colors.paper, outline }
          : filling(theme, color, isProvisional);
      const part: Mark = { kind: 'rect', ...box, width: box.width * state.share, ...fill };
      return state.share < 1
        ? [part, { kind: 'rect', ...box, outline: { color, width: lines.axis } }]
        : [part];
    }
  }
}
