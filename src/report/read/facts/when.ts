import { shorten, suggest } from '../../../diagnostics/wording.js';
import { isMissing } from '../../../tables/value.js';
import { mentions as newMentions, type Presence, type Reading } from '../context.js';
import type { FactBook } from './facts.js';

interface WithCondition {
  readonly when?: string | readonly string[] | undefined;
}

/** A fact that could not be read is there: its fault has been told. */
export const presenceIn =
  (
    { facts, absent, series }: Pick<FactBook, 'facts' | 'absent' | 'series'>,
    known: ReadonlySet<string>,
    row: Reading['row'],
  ): Presence =>
  (name) => {
    const members = series.get(name);
    if (members !== undefined) return members.some((id) => absent.has(id)) ? 'absent' : 'there';
    if (absent.has(name)) return 'absent';
    if (facts.has(name) || known.has(name)) return 'there';
    const column = row?.table.columns.get(name);
    if (row === undefined || column === undefined) return 'unknown';
    return isMissing(row.table, row.index, column.index) ? 'absent' : 'there';
  };

/**
 * Reads a part of a report that may be left out. What is left out is read all the same, so that its faults are told and
 * the facts it names count as used, but nothing that it names has to have a value.
 */
export function readWhen<T>(
  reading: Reading,
  input: WithCondition,
  read: (reading: Reading) => T,
): T | undefined {
  if (isKept(reading, input)) return read(reading);
  const aside = newMentions();
  read({ ...reading, mentions: aside });
  const { mentions } = reading;
  mentions.asides.push(...aside.facts, ...aside.asides);
  mentions.chartAsides.push(...aside.charts, ...aside.chartAsides);
  mentions.leftOut.push(...aside.leftOut);
  return undefined;
}

export function isKept({ places, findings, presence }: Reading, input: WithCondition): boolean {
  const { when } = input;
  if (when === undefined || when === '') return true;
  const names = typeof when === 'string' ? [when] : when;
  return names.every((name, index) => {
    const state = presence?.(name) ?? 'there';
    if (state !== 'unknown') return state === 'there';
    findings.error(
      'report/unknown-fact',
      typeof when === 'string' ? places.value(input, 'when') : places.value(when, index),
      `“${shorten(name)}” is no fact, series or column of the current row`,
      suggest(name, [], 'name a fact of facts.yaml, or a column of the table of “each”'),
    );
    return true;
  });
}
