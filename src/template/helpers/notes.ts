import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import type { Prose } from '../../report/prose.js';
import type { Expansion, HelperOptions } from '../expansion.js';
import { languageArgument } from './arguments.js';
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

/**
 * `{{#each (footnotes language)}}`: the footnotes whose marks have been printed so far, in the order of their numbers; of
 * one language, or of all where none is named.
 */
export function footnotes(
  expansion: Expansion,
  [language]: readonly unknown[],
  options: HelperOptions,
): readonly FootnoteView[] {
  const { notes, marked, listed } = expansion;
  const all = [...notes].map(([id, number]) => ({ id, number, text: textOf(id, expansion) }));
  if (language === undefined) return all;
  const target = languageArgument(language, expansion, options);
  if (target === undefined) return [];
  listed.add(target.tag);
  return all.filter(({ id }) => marked.has(`${id}-${target.tag}`));
}

/** What an author wrote, or the address that is noted: where it is one, it is the same in every language. */
function textOf(
  id: string,
  { noted, report, packs }: Pick<Expansion, 'noted' | 'report' | 'packs'>,
): Localized<Prose> {
  const link = noted.get(id);
  if (link === undefined) return report.footnotes.get(id) ?? {};
  const { href, place } = link;
  const text: Prose = [
    {
      kind: 'text',
      text: addressOf(href),
      isGiven: true,
      place,
      marks: [{ kind: 'link', href, isAddress: true, place }],
    },
  ];
  return Object.fromEntries([...packs.keys()].map((tag) => [tag, text]));
}

/** The note of an address: one, however often it is linked to. */
export function noteOfAddress(href: string, place: Place, { noted }: Expansion): string {
  const known = [...noted].find(([, link]) => link.href === href)?.[0];
  // Names of authors begin with no such sign.
  const id = known ?? `_${noted.size + 1}`;
  if (known === undefined) noted.set(id, { href, place });
  return id;
}

/** An address as it is printed: what every browser adds by itself is left out. */
export const addressOf = (href: string): string =>
  href.replace(/^(?:https:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');
