const digitOrPoint = /[\d.]/u;

/** As many digits and points as a number that is spaced out may have. */
const longest = 12;

/**
 * 全 长 1 2 公 里: in a text whose characters a scan has parted, a space between two digits parts no numbers. Two ideographs
 * before them, or two behind them, stand apart in the same way, and no digit touches another.
 * @param at the space, a unit of `units`
 */
export function isSpacedOut(
  units: readonly string[],
  at: number,
  ideograph: (unit: string) => boolean,
): boolean {
  if (!digitOrPoint.test(units[at - 1] ?? '') || !digitOrPoint.test(units[at + 1] ?? ''))
    return false;
  const [first, last] = [edgeFrom(units, at, -1), edgeFrom(units, at, 1)];
  if (first === undefined || last === undefined) return false;
  const apart = (from: number, step: 1 | -1): boolean =>
    ideograph(units[from] ?? '') &&
    units[from + step] === ' ' &&
    ideograph(units[from + 2 * step] ?? '') &&
    /^[\s\p{P}]?$/u.test(units[from + 3 * step] ?? '');
  return apart(first, -1) || apart(last, 1);
}

/** The first unit beyond the digits that single spaces part, walking over them from one of the spaces. */
function edgeFrom(units: readonly string[], space: number, step: 1 | -1): number | undefined {
  let at = space;
  for (let count = 0; count < longest && units[at] === ' '; count += 1) {
    if (!digitOrPoint.test(units[at + step] ?? '')) return at + step;
    at += 2 * step;
  }
  return undefined;
}
