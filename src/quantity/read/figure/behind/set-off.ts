import { skipSpace, type PhraseMatch } from '../../vocabulary/phrases.js';
import type { ReadQualifier } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** A qualifier in brackets, or behind a comma and alone there: “200 people (or so)”, “200 people, give or take”. */
export function setOff(
  text: string,
  end: number,
  { qualifiersAfter, qualifiersBefore }: Vocabulary,
): PhraseMatch<ReadQualifier> | undefined {
  const open = skipSpace(text, end);
  const sign = text.charAt(open);
  if (/[(（]/u.test(sign)) {
    const found = qualifiersAfter.at(text, open + 1);
    return found !== undefined && /[)）]/u.test(text.charAt(found.end))
      ? { ...found, end: found.end + 1 }
      : undefined;
  }
  if (open !== end || !/[,，、]/u.test(sign)) return undefined;
  const start = skipSpace(text, open + 1);
  const found = qualifiersAfter.at(text, start) ?? qualifiersBefore.at(text, start);
  if (found === undefined || found.meaning === 'exact') return undefined;
  return closes.test(text.slice(found.end, found.end + 2))
    ? { ...found, meaning: found.meaning }
    : undefined;
}

const closes = /^\s?(?:[.,;:!?)。，；：！？）、\n]|$)/u;
