import type Big from 'big.js';
import {
  noReadUnit,
  type FramePart,
  type ReadQuantity,
  type ReadUnit,
  type ReadValue,
} from '../read-quantity.js';
import type { Left } from './before/left.js';

export type Found = Omit<ReadQuantity, 'text'>;

interface Built {
  readonly left: Left;
  readonly number: { readonly start: number; readonly end: number };
  readonly end: number;
  readonly value: ReadValue;
  readonly unit?: ReadUnit | undefined;
  readonly spelling: ReadQuantity['spelling'];
  readonly magnitude?: string;
  readonly place?: number | undefined;
  readonly qualifier?: ReadQuantity['qualifier'] | undefined;
  readonly unread?: string | undefined;
  readonly otherwise?: ReadQuantity['otherwise'] | undefined;
  readonly frame?: readonly FramePart[];
}

export function built(made: Built): Found {
  const {
    left,
    number,
    end,
    value,
    unit = noReadUnit,
    spelling,
    magnitude = '',
    place,
    qualifier,
    otherwise,
  } = made;
  const unread = made.unread ?? left.unread;
  return {
    start: left.start,
    end,
    value,
    unit,
    magnitude,
    spelling,
    number,
    frame: [...left.frame, { ...number, as: 'number' }, ...(made.frame ?? [])],
    ...(place === undefined ? {} : { place }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(unread === undefined && !left.isName ? {} : { isPart: true as const }),
    ...(unread === undefined ? {} : { unread }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

export const signed = (amount: Big, isNegative: boolean): Big =>
  isNegative ? amount.times(-1) : amount;
