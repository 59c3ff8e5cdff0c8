import { firstEndingBehind, type Stretch } from './source-text.js';

/** Paragraphs end with an empty line, and with one that a sentence ends in or a bullet follows. */
export function paragraphsIn(text: string): readonly Stretch[] {
  const made: Stretch[] = [];
  let start = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+\n?|\n/gu)) {
    const end = index + line.length;
    const isEnd =
      line.trim() === '' ||
      closesSentence.test(line.trimEnd()) ||
      opensItem.test(text.slice(end, end + 4));
    if (!isEnd && end < text.length) continue;
    if (end > start) made.push({ start, end });
    start = end;
  }
  return made;
}

/** What stands between two empty lines. */
export const blocksIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }));

export const closesSentence = /[.!?。！？；;:：][\p{Pf}\p{Pe}"]*$/u;
const opensItem = /^\s*[-–•·*▪●]/u;

export const paragraphRound = (paragraphs: readonly Stretch[], at: number): Stretch =>
  paragraphs[firstEndingBehind(paragraphs, at)] ?? { start: at, end: at };
