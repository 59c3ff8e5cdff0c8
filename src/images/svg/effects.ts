import type { BlendMode } from '../../sheet/drawing.js';
import type { Stated, StatedStyle } from './cascade.js';
import { notUnderstood, type SvgFaults } from './faults.js';
import { referenceOf, shareOf } from './values.js';

/** What an element states that it does not pass on: how it is put on what is under it. */
export interface Effects {
  readonly isShown: boolean;
  readonly opacity: number;
  readonly blend: BlendMode;
  /** Nothing in it blends with what is under it, by its own `isolation` (Compositing 1, 3.3). */
  readonly isIsolated: boolean;
  readonly clipPath: (Stated & { readonly id: string }) | undefined;
  readonly mask: (Stated & { readonly id: string }) | undefined;
}

export function effectsOf(stated: StatedStyle, faults: SvgFaults): Effects {
  for (const [property, allowed] of Object.entries(undrawn)) {
    const own = stated.get(property);
    if (own && ![...allowed, 'initial', 'unset', 'inherit'].includes(own.value.toLowerCase())) {
      notUnderstood(property, own.value, own.at, faults);
    }
  }
  const opacity = stated.get('opacity');
  const blend = stated.get('mix-blend-mode');
  const mode = blend ? blendModes.find((name) => name === blend.value.toLowerCase()) : 'normal';
  if (blend && !mode) notUnderstood('mix-blend-mode', blend.value, blend.at, faults);
  const share = opacity ? shareOf(opacity.value) : 1;
  if (opacity && share === undefined) notUnderstood('opacity', opacity.value, opacity.at, faults);
  const isolation = stated.get('isolation');
  if (isolation && !['auto', 'isolate', 'initial', 'unset'].includes(isolation.value.toLowerCase()))
    notUnderstood('isolation', isolation.value, isolation.at, faults);
  return {
    isShown: stated.get('display')?.value.toLowerCase() !== 'none',
    opacity: share ?? 1,
    blend: mode ?? 'normal',
    isIsolated: isolation?.value.toLowerCase() === 'isolate',
    clipPath: referenceIn(stated, 'clip-path', faults),
    mask: referenceIn(stated, 'mask', faults),
  };
}

const blendModes: readonly BlendMode[] = [
  'normal',
  'multiply',
  'screen',
  'overlay',
  'darken',
  'lighten',
  'color-dodge',
  'color-burn',
  'hard-light',
  'soft-light',
  'difference',
  'exclusion',
  'hue',
  'saturation',
  'color',
  'luminosity',
];

/** Values that leave an element as it is, of properties that are not drawn. */
const undrawn: Readonly<Record<string, readonly string[]>> = {
  filter: ['none'],
  'backdrop-filter': ['none'],
  'mask-image': ['none'],
  clip: ['auto'],
  'color-interpolation': ['auto', 'srgb'],
  animation: ['none'],
  'animation-name': ['none'],
  'offset-path': ['none'],
  rotate: ['none'],
  scale: ['none'],
  translate: ['none'],
  perspective: ['none'],
  zoom: ['1', 'normal', '100%'],
};

function referenceIn(stated: StatedStyle, property: string, faults: SvgFaults): Effects['mask'] {
  const own = stated.get(property);
  if (!own || ['none', 'initial', 'unset', ''].includes(own.value.toLowerCase())) return undefined;
  const reference = referenceOf(own.value);
  if (reference?.rest === '') return { ...own, id: reference.id };
  notUnderstood(property, own.value, own.at, faults);
  return undefined;
}
