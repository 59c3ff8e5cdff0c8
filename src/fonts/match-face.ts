/** The weights and slope by which a face is matched. */
export interface FaceStyle {
  readonly weight: number;
  readonly italic: boolean;
}

/**
 * A family's faces in the order in which CSS Fonts 4 (5.2, Font Style Matching) prefers them: slope first, then weight.
 * Weights 400–500 look up to 500, then down, then up; lighter ones look down first, heavier ones up first.
 */
export function byPreference<T extends FaceStyle>(
  faces: readonly T[],
  wanted: FaceStyle,
): readonly T[] {
  return faces.toSorted(
    (a, b) =>
      Number(a.italic !== wanted.italic) - Number(b.italic !== wanted.italic) ||
      distance(a.weight, wanted.weight) - distance(b.weight, wanted.weight),
  );
}

const WORSE_SIDE = 1000;
const WORST_SIDE = 2000;

function distance(weight: number, wanted: number): number {
  const gap = Math.abs(weight - wanted);
  if (gap === 0) return 0;
  if (wanted < 400) return weight < wanted ? gap : WORSE_SIDE + gap;
  if (wanted > 500) return weight > wanted ? gap : WORSE_SIDE + gap;
  if (weight > wanted) return weight <= 500 ? gap : WORST_SIDE + gap;
  return WORSE_SIDE + gap;
}
