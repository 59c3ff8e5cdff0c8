import type { Place } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import type { Findings } from '../findings.js';
import type { Prose } from '../prose.js';
import type { TextPlaces } from '../../yaml/places.js';
import { foldWhiteSpace, type PlacedPart } from './fold.js';
import { reportLooseTags } from './loose-tags.js';
import { readMarkdown } from './markdown.js';
import { readTag, type TagContext } from './tag.js';

/**
 * Parses an author's text. `{{fact "id"}}`, `{{fact "id" form="number"}}`, `{{date "…"}}` and `{{year "…"}}` become
 * references, as do `{{note "id"}}` and `{{source "fact"}}`, `{{text "column"}}` what the current row says; all else is text. Nothing is evaluated, so data cannot run code. Faults are placed inside the text.
 */
export function parseProse(
  text: string,
  places: TextPlaces,
  findings: Findings,
  rowText?: TagContext['rowText'],
): Prose {
  if (text.length > limits.proseLength) {
    findings.error(
      'report/too-long',
      places.at(0),
      `the text has ${text.length} characters, and ${limits.proseLength} is the limit`,
      'divide it into paragraphs',
    );
    return [];
  }
  const blank = blankLine(text, places);
  const before = blank === undefined ? 0 : findings.all().length;
  const parts = markUp(split(text, places, findings, rowText), text, places, findings);
  // A table or list of Markdown stands behind a blank line, and is told already.
  if (blank !== undefined && findings.all().length === before)
    findings.error(
      'report/prose-syntax',
      blank,
      'a blank line begins another paragraph, and a text is one',
      'write each paragraph as an entry of its own, as “prose” and “box” take them, or <br> for a line break',
    );
  return foldWhiteSpace(parts, text, places).map(({ part }) => part);
}

/** Where a text goes on behind a blank line: its lines would be joined, and nobody would know. */
function blankLine(text: string, places: TextPlaces): Place | undefined {
  const end = text.trimEnd().length;
  for (const { 0: run, index } of text.matchAll(/\n\s*/gu)) {
    const next = index + run.length;
    if (index === 0 || next >= end) continue;
    // A blank line of a folded block (>-) is one line end in the text, and seen by what is written.
    const place = places.at(next);
    if (/\n[^\n]*\n/u.test(run) || place.line - places.at(index - 1).line > 1) return place;
  }
  return undefined;
}

/** Takes the signs of Markdown out of the parts, and gives the parts their marks. */
function markUp(
  parts: readonly PlacedPart[],
  text: string,
  places: TextPlaces,
  findings: Findings,
): readonly PlacedPart[] {
  const holes = parts.filter(({ part }) => part.kind !== 'text' || part.isLoose === true);
  const stretches = readMarkdown(text, holes, places, findings);
  if (stretches === undefined) return parts;
  return stretches.flatMap(({ start, end, marks, isBreak }): readonly PlacedPart[] => {
    if (isBreak) {
      // Marks end at the break and begin anew behind it: what is marked is cut into lines there.
      const place = places.at(start, end - start);
      return [{ part: { kind: 'break', place }, start, end }];
    }
    const marked = marks.length === 0 ? {} : { marks };
    return parts.flatMap((placed): readonly PlacedPart[] => {
      const [from, to] = [Math.max(start, placed.start), Math.min(end, placed.end)];
      if (from >= to) return [];
      if (holes.includes(placed)) return [{ ...placed, part: { ...placed.part, ...marked } }];
      return [
        { part: { ...placed.part, place: places.at(from), ...marked }, start: from, end: to },
      ];
    });
  });
}

function split(
  text: string,
  places: TextPlaces,
  findings: Findings,
  rowText: TagContext['rowText'],
): readonly PlacedPart[] {
  const parts: PlacedPart[] = [];
  let from = 0;
  const addText = (end: number): void => {
    if (end === from) return;
    const slice = text.slice(from, end);
    reportLooseTags(slice, from, places, findings);
    parts.push({ part: { kind: 'text', text: slice, place: places.at(from) }, start: from, end });
  };
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', from)) {
    addText(open);
    const close = text.indexOf('}}', open);
    const next = text.indexOf('{{', open + 2);
    if (close < 0 || (next >= 0 && next < close)) {
      findings.error(
        'report/prose-syntax',
        places.at(open, 2),
        'the braces {{ are not closed',
        'close them with }}',
      );
      return parts;
    }
    const end = close + 2;
    const tag = readTag(text.slice(open + 2, close), {
      place: places.at(open, end - open),
      inside: (index, length) => places.at(open + 2 + index, length),
      findings,
      rowText,
    });
    if (tag !== undefined) parts.push({ part: tag, start: open, end });
    from = end;
  }
  addText(text.length);
  return parts;
}
