import { clampChroma, converter, formatHex } from 'culori';
import { z } from '../files/zod.js';
import { contrastRatio, lightness } from '../sheet/contrast.js';

const lightnessValue = z.number().min(0).max(100);
const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).readonly()]);

/** How a colour comes from the brand colour. Hue and chroma are those of OKLCH, lightness is CIE L*. */
const derived = z
  .strictObject({
    hue: z.number().min(-360).max(360).optional().describe('Degrees that its hue is turned by.'),
    hues: z
      .array(z.number().min(0).max(360))
      .min(1)
      .readonly()
      .optional()
      .describe('Hues of which it has the one farthest from that of the brand colour.'),
    chroma: z.number().min(0).max(2).optional().describe('Multiplies its chroma.'),
    lightness: z
      .union([lightnessValue, z.tuple([lightnessValue, lightnessValue]).readonly()])
      .optional()
      .describe('CIE L*, or the least and the greatest that it keeps within.'),
    contrast: z
      .number()
      .min(1)
      .max(21)
      .optional()
      .describe('The contrast it has with the colour of `against`, or with one of them.'),
    against: names.optional(),
  })
  .readonly();

const chosen = z
  .strictObject({
    choose: z.array(z.string().min(1)).min(1).readonly(),
    against: z.string().min(1),
  })
  .readonly()
  .describe('The one of some colours that stands out most from another.');

export const brandColorSchema = z.union([derived, chosen]);

export type BrandColor = z.infer<typeof brandColorSchema>;
type Colors = Readonly<Record<string, string>>;

const toOklch = converter('oklch');

/** Under this OKLCH chroma a colour is a grey, and has no hue that could be turned. */
const GREY = 0.03;
const STEP = 0.5;

/**
 * The colours of a theme with those that come from a brand colour, worked out in the order of `recipes`.
 * @param brand #rrggbb
 * @param kept names whose colours stay as they are
 */
export function withBrand(
  colors: Colors,
  recipes: Readonly<Record<string, BrandColor>>,
  brand: string,
  kept: ReadonlySet<string>,
): Colors {
  const made: Record<string, string> = { ...colors, brand };
  for (const [name, recipe] of Object.entries(recipes)) {
    if (!kept.has(name)) made[name] = colorBy(recipe, brand, made) ?? made[name] ?? brand;
  }
  return made;
}

function colorBy(recipe: BrandColor, brand: string, colors: Colors): string | undefined {
  if ('choose' in recipe) {
    const ground = colors[recipe.against] ?? brand;
    return recipe.choose
      .map((name) => colors[name] ?? brand)
      .toSorted((a, b) => contrastRatio(b, ground) - contrastRatio(a, ground))[0];
  }
  const { hues = [], chroma = 1, contrast = 1, against = [], lightness: range } = recipe;
  const own = toOklch(brand);
  const isTurned = recipe.hue !== undefined || hues.length > 0;
  if (own === undefined || (isTurned && own.c < GREY)) return undefined;
  const hue = (farthest(hues, own.h ?? 0) ?? own.h ?? 0) + (recipe.hue ?? 0);
  const [least, most] = typeof range === 'number' ? [range, range] : (range ?? [0, 100]);
  const wanted = Math.min(most, Math.max(least, lightness(brand)));
  const isOwn = !isTurned && chroma === 1 && wanted === lightness(brand);
  const grounds = [against].flat().map((name) => colors[name] ?? brand);
  const stands = (color: string): boolean =>
    grounds.length === 0 || grounds.some((ground) => contrastRatio(color, ground) >= contrast);
  const at = (value: number): string => ofLightness({ ...own, c: own.c * chroma, h: hue }, value);
  const first = isOwn ? brand.toLowerCase() : at(wanted);
  if (stands(first)) return first;
  for (let away = STEP; away <= 100; away += STEP) {
    const nearest = [wanted - away, wanted + away]
      .filter((value) => value >= 0 && value <= 100)
      .map(at)
      .find(stands);
    if (nearest !== undefined) return nearest;
  }
  return first;
}

/** The hue that lies farthest from another on the circle, in degrees. */
const farthest = (hues: readonly number[], from: number): number | undefined =>
  hues.toSorted((one, other) => apart(other, from) - apart(one, from))[0];

const apart = (one: number, other: number): number => {
  const turned = Math.abs(one - other) % 360;
  return Math.min(turned, 360 - turned);
};

type Oklch = NonNullable<ReturnType<typeof toOklch>>;

/** The colour of a hue that has a CIE L*, with as much of its chroma as sRGB holds there. */
function ofLightness(color: Oklch, wanted: number): string {
  const at = (l: number): string => formatHex(clampChroma({ ...color, l }, 'oklch'));
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 16; halving += 1) {
    const middle = (low + high) / 2;
    if (lightness(at(middle)) < wanted) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}
