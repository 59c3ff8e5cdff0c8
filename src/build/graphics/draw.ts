import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DrawGraphic } from '../../typeset/setting.js';

/** Draws graphics as typesetting asks for them, since only it knows how wide they stand. */
export interface Drawing {
  readonly draw: DrawGraphic;
  /** What was found wrong with the graphics drawn so far. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** One drawing for several elements, by the element's name. */
export const drawByName = (drawings: Readonly<Record<string, Drawing>>): Drawing => ({
  draw: (element, ...room) => drawings[element.name]?.draw(element, ...room),
  diagnostics: () => Object.values(drawings).flatMap(({ diagnostics }) => diagnostics()),
});
