import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import type { Prose } from '../../report/prose.js';
import type { Expansion } from '../expansion.js';
import { outputOf, type Output } from '../output.js';

/** The number of a footnote, raised and linked to the note; nothing in an attribute. */
export function noteMark(
  id: string,
  language: LanguageTag,
  place: Place,
  expansion: Expansion,
): Output {
  const isFirst = !expansion.marked.has(`${id}-${language}`);
  expansion.marked.add(`${id}-${language}`);
  const anchor = isFirst ? ` id="mark-of-${id}-${language}"` : '';
  const number = String(expansion.noteNumber(id));
  expansion.written.add('number', '', number);
  const at = expansion.at(place);
  return outputOf(
    `<sup class="note-mark"><a${at}${anchor} href="#footnote-${id}-${language}"><number of="note">${number}</number></a></sup>`,
    '',
  );
}

/** The number of the source that a fact is read from, as the notes count them, raised and in brackets. */
export function sourceMark(id: string, place: Place, expansion: Expansion): Output {
  const { facts, sources } = expansion.report;
  const origin = facts.get(id)?.origin;
  if (origin === undefined || origin.kind === 'calculated') {
    const problem = `“${id}” is calculated, so it has no source of its own`;
    expansion.fault(
      'template/bad-argument',
      place,
      problem,
      'name a fact that has a quote or cell',
    );
    return outputOf('', '');
  }
  const number = String(sources.findIndex((source) => source.id === origin.source) + 1);
  expansion.written.add('number', '', number);
  return outputOf(
    `<sup${expansion.at(place)} class="source-mark">[<number of="source">${number}</number>]</sup>`,
    '',
  );
}

interface FootnoteView {
  readonly id: string;
  readonly number: number;
  readonly text: Localized<Prose>;
}

/** `{{#each (footnotes)}}`: the footnotes whose marks have been printed so far, in the order of their numbers. */
export const footnotes = ({ notes, report }: Expansion): readonly FootnoteView[] =>
  [...notes].map(([id, number]) => ({ id, number, text: report.footnotes.get(id) ?? {} }));
