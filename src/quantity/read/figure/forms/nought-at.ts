import Big from 'big.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, type Found } from '../found.js';
import { absentAt } from './absent-at.js';
import { leftAt, type WordPlace } from './word-place.js';

/** Third, as a place; “no” before a noun, 没有 and ゼロ. Places of hanzi are read with their number. */
export const noughtOrOrdinalAt = (at: WordPlace): Found | undefined =>
  absence(at) ??
  (at.vocabulary.pack.reading.grammar === 'han'
    ? noughtOfHanziAt(at)
    : (ordinalAt(at) ?? noughtOfWordsAt(at)));

/** 没有事故, 사고는 없었다. */
function absence(at: WordPlace): Found | undefined {
  const end = absentAt(at.text, at.position, at.vocabulary);
  return end === undefined ? undefined : named(at, end, { kind: 'number', amount: Big(0) });
}

function noughtOfHanziAt(at: WordPlace): Found | undefined {
  const { text, position, vocabulary } = at;
  const none = vocabulary.none.at(text, position);
  return none !== undefined && isNoughtOfHanzi(text, none.end, vocabulary)
    ? named(at, none.end, { kind: 'number', amount: Big(0) })
    : undefined;
}

function ordinalAt(at: WordPlace): Found | undefined {
  const ordinal = at.vocabulary.ordinalWords.at(at.text, at.position);
  return ordinal && named(at, ordinal.end, { kind: 'ordinal', number: ordinal.meaning });
}

function noughtOfWordsAt(at: WordPlace): Found | undefined {
  const { text, position, vocabulary } = at;
  const none = vocabulary.none.at(text, position);
  const isNoun =
    none !== undefined &&
    (vocabulary.pack.numerals.compounds ? /^ \p{L}{3}/u : /^ \p{Ll}{3}/u).test(
      text.slice(none.end, none.end + 4),
    ) &&
    vocabulary.qualifiersBefore.at(text, position) === undefined &&
    // “Not one million”, “no hay más de 300”.
    vocabulary.magnitudes.at(text, none.end + 1) === undefined &&
    vocabulary.qualifiersBefore.at(text, none.end + 1) === undefined &&
    vocabulary.tails.at(text, none.end + 1)?.meaning.unit.kind !== 'percent' &&
    !(none.text.includes(' ') && isDetermined(text, none.end + 1, vocabulary));
  return isNoun ? named(at, none.end, { kind: 'number', amount: Big(0) }) : undefined;
}

/** «No se registraron los accidentes»: accidents that are known were not noted. */
function isDetermined(text: string, start: number, { pack }: Vocabulary): boolean {
  const [next = ''] = /^\p{Ll}{1,6}(?= )/u.exec(text.slice(start, start + 7)) ?? [];
  return pack.frame.determiners.includes(next);
}

/** What stands before such a word is none of it. */
function named(at: WordPlace, end: number, value: Found['value']): Found {
  const { position } = at;
  return built({
    left: { ...leftAt(at, position), start: position, frame: [] },
    number: { start: position, end },
    end,
    value,
    spelling: 'words',
  });
}

/** 事故はゼロだった, 没有发生事故; no ゼロ金利, and nothing that a number follows. */
const isNoughtOfHanzi = (text: string, end: number, { pack, character }: Vocabulary): boolean =>
  pack.script === 'Jpan'
    ? standsAlone.test(text.slice(end, end + 1))
    : /^\p{Script=Han}{2}/u.test(text.slice(end, end + 2)) &&
      character(text.charAt(end)) === undefined;

const standsAlone = /^(?:$|[\p{Script=Hiragana}、。，,.)）\n])/u;
