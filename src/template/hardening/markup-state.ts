import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';

/** Where in the markup a stretch of template text ends, so that the next can go on from there. */
export interface MarkupState {
  readonly mode: 'text' | 'comment' | 'tag' | 'double-quoted' | 'single-quoted';
  /** Elements open at this point, outermost first. */
  readonly open: readonly OpenTag[];
  /** How many of them this file or block found open, and so may not close. */
  readonly floor: number;
  /** In a tag: the letters of the attribute name so far, and whether its `=` has come. */
  readonly attribute: string;
  readonly awaitsValue: boolean;
  /** Where the comment began, in a comment. */
  readonly comment?: Place;
}

export interface OpenTag {
  readonly name: string;
  readonly place: Place;
}

export const atStart: MarkupState = {
  mode: 'text',
  open: [],
  floor: 0,
  attribute: '',
  awaitsValue: false,
};

/** An element that a file or block leaves open, or that its parent's end tag cuts. */
export const unclosed = ({ name, place }: OpenTag): Diagnostic =>
  error(
    'template/unclosed-element',
    place,
    `<${name}> is opened here and not closed in the same file, block and parent`,
    `write </${name}> where it ends, in the same branch of a block`,
  );
