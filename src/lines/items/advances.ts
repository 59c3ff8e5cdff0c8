import type { Face } from '../../fonts/face.js';

/*
 * Advances of a face in 1/1000 em, asked for once. A hanzi takes the advance that all hanzi of its face have; other
 * full-width characters are looked up by code, Western pieces by their text.
 */

interface FaceAdvances {
  readonly hanzi: number | undefined;
  readonly characters: Map<number, number>;
  readonly texts: Map<string, number>;
}

/** Beyond this many pieces a face's memory is emptied, so that a long run of documents stays small. */
const MOST_TEXTS = 20_000;
/** Hanzi of few, many and middling strokes: equal advances mean a face of one em square. */
const SAMPLE = ['一', '国', '鹰'];

const byFace = new WeakMap<Face, Map<string, FaceAdvances>>();

const advancesOf = (face: Face, features: readonly string[] | undefined): FaceAdvances => {
  let byFeatures = byFace.get(face);
  if (!byFeatures) {
    byFeatures = new Map();
    byFace.set(face, byFeatures);
  }
  const key = features ? features.join() : '';
  let advances = byFeatures.get(key);
  if (!advances) {
    const samples = SAMPLE.filter((hanzi) => face.covers(hanzi.codePointAt(0) ?? 0)).map((hanzi) =>
      face.advance(hanzi, features),
    );
    const [first] = samples;
    advances = {
      hanzi:
        first !== undefined && samples.every((advance) => advance === first) ? first : undefined,
      characters: new Map(),
      texts: new Map(),
    };
    byFeatures.set(key, advances);
  }
  return advances;
};

export interface Measurer {
  /** A piece set as a whole, kerning and ligatures included. */
  readonly ofText: (text: string) => number;
  /** One full-width character by its UTF-16 code. */
  readonly ofCharacter: (code: number) => number;
}

/** Advances of a face with these features, in 1/1000 em. */
export const measurerOf = (face: Face, features?: readonly string[]): Measurer => {
  const { hanzi, characters, texts } = advancesOf(face, features);
  return {
    ofText: (text) => {
      let advance = texts.get(text);
      if (advance === undefined) {
        if (texts.size >= MOST_TEXTS) texts.clear();
        advance = face.advance(text, features);
        texts.set(text, advance);
      }
      return advance;
    },
    ofCharacter: (code) => {
      if (hanzi !== undefined && code >= 0x4e00 && code <= 0x9fff) return hanzi;
      let advance = characters.get(code);
      if (advance === undefined) {
        advance = face.advance(String.fromCharCode(code), features);
        characters.set(code, advance);
      }
      return advance;
    },
  };
};
