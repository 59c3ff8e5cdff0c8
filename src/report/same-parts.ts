import Big from 'big.js';
import type { LoadedReport } from './compose.js';

/** Gives a report that was read again those parts of the one before that are the same. */
export type KeepParts = (loaded: LoadedReport) => LoadedReport;

/**
 * Whatever of a report is as it was before, places included, is the same object as before. What is found out about a part
 * can then be kept by the part itself: a fact, a text, or all facts.
 */
export function keptParts(): KeepParts {
  let before: LoadedReport | undefined;
  return (now) => {
    before = before === undefined ? now : withPartsOf(before, now);
    return before;
  };
}

/** A value equal to `now`: what of it equals the same part of `before` is that part. Neither is changed. */
function withPartsOf<T>(before: unknown, now: T): T {
  if (before === now || !isObject(before) || !isObject(now)) return now;
  if (Object.getPrototypeOf(before) !== Object.getPrototypeOf(now)) return now;
  if (now instanceof Map && before instanceof Map) return ofMaps(before, now) as T;
  if (Array.isArray(now) && Array.isArray(before)) return ofArrays(before, now) as T;
  return ofObjects(before, now) as T;
}

type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

function ofArrays(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const merged = now.map((each, index) => withPartsOf(before[index], each));
  const isSame =
    before.length === now.length && merged.every((each, index) => each === before[index]);
  return isSame ? before : merged;
}

function ofMaps(
  before: ReadonlyMap<unknown, unknown>,
  now: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const merged = new Map(
    [...now].map(([key, each]) => [key, withPartsOf(before.get(key), each)] as const),
  );
  const keys = [...before.keys()];
  const isSame =
    before.size === now.size &&
    [...merged].every(([key, each], index) => key === keys[index] && each === before.get(key));
  return isSame ? before : merged;
}

/** Of what is no plain object but a decimal no fields are compared: it may hold more than these. */
function ofObjects(before: Entries, now: Entries): Entries {
  const isPlain = Object.getPrototypeOf(now) === Object.prototype;
  if (!isPlain && !(now instanceof Big)) return now;
  const keys = Object.keys(now);
  const merged = Object.fromEntries(
    keys.map((key) => [key, withPartsOf(before[key], now[key])] as const),
  );
  const keysBefore = Object.keys(before);
  const isSame =
    keysBefore.length === keys.length &&
    keys.every((key, index) => key === keysBefore[index] && merged[key] === before[key]);
  if (isSame) return before;
  return isPlain ? merged : now;
}
