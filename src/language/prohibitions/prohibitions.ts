/**
 * What one writing system forbids at the edges of a line, and which marks carry blank space that may be taken away.
 * Each field is a plain string of characters.
 */
export interface Prohibitions {
  /** Never first on a line. */
  readonly lineStart: string;
  /** Never last on a line. */
  readonly lineEnd: string;
  /** Full-width marks whose ink fills the left half: the right half is trimmed or squeezed. */
  readonly blankAfter: string;
  /** Full-width marks whose ink fills the right half. */
  readonly blankBefore: string;
  /** Full-width stops whose ink stands in the middle: a bracket beside one gives up its blank half, a full line a little of the stop's two sides. */
  readonly centredStops: string;
  /** Two of the same make one mark of 2 em. */
  readonly inseparable: string;
  /** Hangul breaks between syllables, or only at word spaces. */
  readonly hangul: 'syllables' | 'words';
  /** What the last line of a paragraph must hold to stand: two characters, or about two words. */
  readonly lastLine: 'characters' | 'words';
}
