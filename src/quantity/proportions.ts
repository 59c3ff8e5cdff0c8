/** The number that `3:2` means; `undefined` for a text that means none, or one that no picture has. */
export function ratioOf(text: string): number | undefined {
  const [, width, height] = /^(\d{1,4}(?:\.\d{1,3})?):(\d{1,4}(?:\.\d{1,3})?)$/u.exec(text) ?? [];
  const ratio = Number(width) / Number(height);
  return ratio >= 0.1 && ratio <= 10 ? ratio : undefined;
}

/** The shares of width and height that `30% 60%` means. */
export function pointOf(text: string): readonly [x: number, y: number] | undefined {
  const [, x, y] = /^(\d{1,3}(?:\.\d{1,2})?)% (\d{1,3}(?:\.\d{1,2})?)%$/u.exec(text) ?? [];
  const point = [Number(x) / 100, Number(y) / 100] as const;
  return point.every((share) => share <= 1) ? point : undefined;
}
