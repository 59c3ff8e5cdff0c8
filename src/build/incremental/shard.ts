import { sha256Of } from './inputs.js';
import type { ManifestShard } from './manifest.js';

/** One part of the fact sheets of a run, from 1: the third of eight. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What is made together, all or nothing: a report, or one of its rows. */
export interface Unit {
  readonly report: string;
  readonly row?: string | undefined;
}

/** Names a unit; no two have the same. */
export const nameOf = ({ report, row }: Unit): string =>
  JSON.stringify(row === undefined ? [report] : [report, row]);

/**
 * The units of a shard, in the order that they are given in. Units lie in the order of the digests of their names, cut into
 * stretches whose lengths differ by at most one: the order of a table has no say, and a row more moves at most one unit from
 * each shard into the next.
 */
export function unitsOf<T>(
  units: readonly T[],
  { number, of }: Shard,
  unitOf: (each: T) => Unit,
): readonly T[] {
  const sorted = units
    .map((each) => ({ each, digest: sha256Of(nameOf(unitOf(each))) }))
    .toSorted((one, other) => (one.digest < other.digest ? -1 : 1));
  const bound = (shards: number): number => Math.floor((sorted.length * shards) / of);
  const own = new Set(sorted.slice(bound(number - 1), bound(number)).map(({ each }) => each));
  return units.filter((each) => own.has(each));
}

/** What the manifest of a shard says of it, so that shards can be joined and none is taken for another. */
export function manifestShard(
  { number, of }: Shard,
  all: readonly Unit[],
  own: readonly Unit[],
): ManifestShard {
  return {
    number,
    of,
    whole: sha256Of(JSON.stringify(all.map(nameOf).toSorted())),
    units: own.map(({ report, row }) => ({ report, ...(row === undefined ? {} : { row }) })),
  };
}
