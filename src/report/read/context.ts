import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import type { Findings } from '../findings.js';
import type { Places } from '../../yaml/places.js';

/** One mention of something by name. */
export interface Mention {
  readonly name: string;
  readonly place: Place;
}

/** What the parts of a report are read with: the places of their file, the report's languages, and the lists they add to. */
export interface Reading {
  readonly places: Places;
  /** Empty where report.yaml does not say; texts are then taken as they come. */
  readonly languages: readonly LanguageTag[];
  readonly findings: Findings;
  readonly mentions: Mentions;
}

/** Everything that names something else, checked when all files are read. */
export interface Mentions {
  readonly facts: Mention[];
  readonly charts: Mention[];
  readonly blocks: Mention[];
}

export const mentions = (): Mentions => ({ facts: [], charts: [], blocks: [] });

/** Remembers a mention; the empty name stands for a value that was already reported. */
export function mention(list: Mention[], name: string, place: Place): void {
  if (name !== '') list.push({ name, place });
}
