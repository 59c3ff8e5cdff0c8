import type { LanguageTag } from './language.js';
import type { PackFile } from './schema/pack-schema.js';
import { canonicalTag } from './tags.js';

/** The pack as the region that a tag names writes it: month before day for en-US. A tag without a region leaves it alone. */
export function inRegion(pack: PackFile, tag: LanguageTag): PackFile {
  const { region = '' } = new Intl.Locale(canonicalTag(tag) ?? 'und');
  const own = Object.hasOwn(pack.regions, region) ? pack.regions[region] : undefined;
  if (own === undefined) return pack;
  const { dates, numbers } = pack;
  const days = own.dates;
  return {
    ...pack,
    locale: own.locale ?? pack.locale,
    numbers: own.magnitudes
      ? { ...numbers, magnitudes: own.magnitudes, chain: undefined }
      : numbers,
    units: { ...pack.units, ...own.units },
    statuses: { ...pack.statuses, ...own.statuses },
    reading: pack.reading && {
      ...pack.reading,
      'currencies-before': { ...pack.reading['currencies-before'], ...own['currencies-before'] },
      'currencies-after': { ...pack.reading['currencies-after'], ...own['currencies-after'] },
    },
    dates: days
      ? {
          ...dates,
          day: days.day,
          'as-of': { ...dates['as-of'], day: days['as-of-day'] },
          intervals: {
            ...dates.intervals,
            days: days.days,
            'days-of-one-year': days['days-of-one-year'],
            'days-of-one-month': days['days-of-one-month'],
          },
        }
      : dates,
  };
}
