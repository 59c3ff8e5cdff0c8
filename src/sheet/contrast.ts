import { memo } from '../memo.js';

/** Relative luminance of #rrggbb (WCAG 2.2), 0 for black and 1 for white. */
export const luminance = memo((color: string): number => {
  const channel = (start: number): number => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
});

/** Contrast ratio of two colours (WCAG 2.2), from 1 to 21. */
export const contrastRatio = (one: string, other: string): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
};

/** CIE 1976 lightness L* of a colour, 0–100: what is left of it in greyscale. */
export const lightness = (color: string): number => {
  const y = luminance(color);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
};
