/** A number in PDF syntax: three decimals are 0.13 µm, and never an exponent (ISO 32000-1, 7.3.3). */
export const number = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
};

export const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

/** The three components of `#rrggbb`, from 0 to 1. Throws where the colour has another form. */
export const rgb = (color: string): readonly [number, number, number] => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) throw new TypeError(`${color} is not a colour of the form #rrggbb`);
  const component = (index: number): number => Number.parseInt(match[index] ?? '', 16) / 255;
  return [component(1), component(2), component(3)];
};
