import type { LanguagePack } from '../../../language/pack.js';

/** What a time may be told in several of. */
export type TimePart = 'hour' | 'minute' | 'second';

const timeParts: readonly TimePart[] = ['hour', 'minute', 'second'];

/** The words of the parts of a time: those of the units, and what else the pack has for them. */
export function durationWords({
  units,
  reading,
  numerals,
}: LanguagePack): readonly (readonly [string, TimePart])[] {
  const isPart = (id: string): id is TimePart => timeParts.some((each) => each === id);
  return [
    ...timeParts.flatMap((id) =>
      Object.values(units.get(id)?.words ?? {}).map((word) => [word, id] as const),
    ),
    ...[...reading.units].flatMap(([word, id]) => (isPart(id) ? [[word, id] as const] : [])),
    ...Object.entries(numerals.durations),
  ];
}
