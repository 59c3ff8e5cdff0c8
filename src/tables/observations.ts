import type { Status } from '../quantity/quantity.js';
import type { Grid } from './grid.js';
import { withoutUndefined, type Column } from './table.js';

export type StatusOfCell = Status | 'missing';

/** The reserved names of the standard: what has them is SDMX-CSV, whatever its name ends in. */
export const isObserved = (heads: readonly string[]): boolean =>
  ['TIME_PERIOD', 'OBS_VALUE'].every((head) => heads.includes(head));

/**
 * SDMX-CSV 1.0 and 2.0: the observation, and what the attributes of the data structure say of it. Eurostat calls the status
 * OBS_FLAG, and the IMF the multiplier SCALE.
 */
export function observations(grid: Grid): Column | undefined {
  const index = grid.heads.indexOf('OBS_VALUE');
  if (index < 0) return undefined;
  const from = (head: string): { kind: 'column'; index: number; head: string } | undefined => {
    const at = grid.heads.indexOf(head);
    return at < 0 ? undefined : { kind: 'column', index: at, head };
  };
  const status = from('OBS_STATUS') ?? from('OBS_FLAG');
  const codes = codesOf.get(status?.head ?? '');
  return withoutUndefined({
    id: 'value',
    head: 'OBS_VALUE',
    index,
    isNumeric: true,
    magnitude: from('UNIT_MULT') ?? from('SCALE'),
    decimals: from('DECIMALS'),
    period: from('TIME_PERIOD'),
    status: status && { ...status, ...(codes === undefined ? {} : { values: codes }) },
  });
}

/**
 * Of the code list CL_OBS_STATUS, and of Eurostat's CL_OBS_FLAG, what leaves no doubt; estimates and provisional values are
 * for the author to judge.
 */
export const codesOf: ReadonlyMap<string, ReadonlyMap<string, StatusOfCell>> = new Map([
  [
    'OBS_STATUS',
    new Map<string, StatusOfCell>([
      ['A', 'reported'],
      ['F', 'projected'],
      ...['H', 'L', 'M', 'O', 'Q'].map((code) => [code, 'missing'] as const),
    ]),
  ],
  ['OBS_FLAG', new Map<string, StatusOfCell>([['f', 'projected']])],
]);
