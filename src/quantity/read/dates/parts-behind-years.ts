import type { Found } from '../figure/found.js';

/** 113年第1季, where a year of an era is written without its name: the part right behind a year that is told alone is one of it. */
export function withPartsOfYears(dates: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const each of dates) {
    const last = joined.at(-1);
    const whole = last === undefined || last.end !== each.start ? undefined : joinedTo(last, each);
    if (whole === undefined) joined.push(each);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

function joinedTo(year: Found, part: Found): Found | undefined {
  if (year.value.kind !== 'date' || part.value.kind !== 'date') return undefined;
  const [whole, months] = [year.value.period, part.value.period];
  if (whole.kind !== 'date' || months.kind !== 'interval' || months.parts === undefined)
    return undefined;
  const { year: told, month } = whole.date;
  if (told === undefined || month !== undefined || months.to.year !== undefined) return undefined;
  return {
    ...year,
    end: part.end,
    value: {
      kind: 'date',
      period: {
        ...months,
        from: { ...months.from, year: told },
        to: { ...months.to, year: told },
      },
    },
    frame: [...(year.frame ?? []), ...(part.frame ?? [])],
  };
}
