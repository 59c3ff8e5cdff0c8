import type { ChartContext, PlannedLabel } from './plan.js';

/**
 * The name of the hub of a flow, in white round its middle; none where it has no name.
 * @param room width that it may take, pt
 */
export function hubName(
  { spec, theme, compose }: ChartContext,
  room: number,
  middle: { readonly x: number; readonly y: number },
): readonly PlannedLabel[] {
  const label = compose.title(spec.hub, room, theme.colors.paper);
  if (!label) return [];
  return [
    {
      label,
      anchor: { ...middle, horizontal: 'center', vertical: 'middle' },
      place: spec.place,
    },
  ];
}
