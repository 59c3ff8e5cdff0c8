import { isCjk } from '../language/script.js';
import type { Face, FaceRun, FontLibrary, MissingCharacter } from './face.js';
import { characterClass, isInsideWord, isRightToLeft, isVariationSelector } from './scripts.js';

/** Faces to try for one style, most wanted first; opened when asked for. */
export interface FaceChoice {
  readonly cjk: readonly (() => Face)[];
  readonly western: readonly (() => Face)[];
}

/**
 * Splits text into runs of one face each; the runs joined are the text.
 *
 * Han, kana and full-width forms go to the CJK face; ‘ ’ “ ” — … · too where the language is written in a CJK
 * script (CLREQ 3.1), unless they stand inside a Western word or a range of digits. Everything else, spaces included, goes to the
 * Western face. A character that its own kind of face lacks is looked for in the others. Letters that are written from
 * right to left count as missing.
 */
export function splitByFace(
  text: string,
  language: string,
  choice: FaceChoice,
  [before, after]: readonly [before: string, after: string] = ['', ''],
): ReturnType<FontLibrary['split']> {
  const runs: FaceRun[] = [];
  const missing: MissingCharacter[] = [];
  const inCjk = isCjk(language);
  let start = 0;
  let current: Setting | undefined;

  for (let offset = 0; offset < text.length;) {
    const codePoint = text.codePointAt(offset) ?? 0;
    const beside = [text[offset - 1] ?? before, text[offset + 1] ?? after] as const;
    const next = settingFor(beside, codePoint, inCjk, choice, current);
    if (isRightToLeft(codePoint) || !isSettable(codePoint, next.face, current)) {
      missing.push({ codePoint, offset });
    }
    if (current && (next.face !== current.face || next.script !== current.script)) {
      runs.push({ text: text.slice(start, offset), ...current });
      start = offset;
    }
    current = next;
    offset += codePoint > 0xffff ? 2 : 1;
  }
  if (current) runs.push({ text: text.slice(start), ...current });
  return { runs, missing };
}

interface Setting {
  readonly face: Face;
  readonly script: 'cjk' | 'western';
}

function settingFor(
  [left, right]: readonly [left: string, right: string],
  codePoint: number,
  inCjk: boolean,
  choice: FaceChoice,
  before: Setting | undefined,
): Setting {
  const kind = characterClass(codePoint);
  if (before && isVariationSelector(codePoint)) return before;
  if (kind === 'joined') {
    return before?.face.covers(codePoint)
      ? before
      : find(codePoint, before?.script ?? 'western', choice);
  }
  if (kind !== 'shared') return find(codePoint, kind, choice);
  const inWestern = isPartOfWestern(codePoint, left, right);
  return find(codePoint, inCjk && !inWestern ? 'cjk' : 'western', choice);
}

/** A variation selector behind a character asks for nothing: a face without the variant sets the character itself. */
const isSettable = (codePoint: number, face: Face, before: Setting | undefined): boolean =>
  face.covers(codePoint) || (before !== undefined && isVariationSelector(codePoint));

const APOSTROPHE = 0x2019;
const MIDDLE_DOT = 0xb7;
const EM_DASH = 0x2014;

/** ’ of a Western word, · of kW·h, and the dash between the digits of a range, 1.8%—2%: of the face beside them. */
function isPartOfWestern(codePoint: number, before: string, after: string): boolean {
  if (codePoint === EM_DASH) return /[\d%‰]/u.test(before) && /[\d+−]/u.test(after);
  return (codePoint === APOSTROPHE || codePoint === MIDDLE_DOT) && isInsideWord(before, after);
}

/** The first face that covers the character; the most wanted face where none does, so that no text is lost. */
function find(codePoint: number, wanted: 'cjk' | 'western', choice: FaceChoice): Setting {
  const other = wanted === 'cjk' ? 'western' : 'cjk';
  for (const script of [wanted, other] as const) {
    for (const open of choice[script]) {
      const face = open();
      if (face.covers(codePoint)) return { face, script };
    }
  }
  const fallback = choice[wanted][0] ?? choice[other][0];
  if (!fallback) throw new Error('a font library without faces');
  return { face: fallback(), script: choice[wanted][0] ? wanted : other };
}
