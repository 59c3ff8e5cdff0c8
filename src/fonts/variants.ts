import type { Font } from 'fontkit';

/** A record of cmap format 14 (OpenType 1.9, cmap): the characters of one selector that have a glyph of their own. */
interface VariationSelector {
  readonly varSelector: number;
  readonly nonDefaultUVS?: readonly { readonly unicodeValue: number; readonly glyphID: number }[];
}

interface WithVariants {
  readonly _cmapProcessor: {
    readonly uvs?: {
      readonly varSelectors: { readonly toArray: () => readonly VariationSelector[] };
    };
    getVariationSelector: (codePoint: number, selector: number) => number;
  };
}

/**
 * Finds the glyph of a character with a variation selector in every list of the font. fontkit gives up where the
 * selector also has a list of characters whose own glyph is meant.
 */
export function findVariants(font: Font): void {
  const processor = (font as unknown as WithVariants)._cmapProcessor;
  processor.getVariationSelector = (codePoint, selector) => {
    const selectors = processor.uvs?.varSelectors.toArray() ?? [];
    const variants = selectors.find(({ varSelector }) => varSelector === selector)?.nonDefaultUVS;
    return variants?.find(({ unicodeValue }) => unicodeValue === codePoint)?.glyphID ?? 0;
  };
}
