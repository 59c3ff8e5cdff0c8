import type { Place } from '../diagnostics/diagnostic.js';
import type { Fact } from '../report/report.js';

/** The place of the first of these fields that the author wrote, or the fact's own. */
export const fieldPlace = (fact: Fact, ...fields: readonly string[]): Place =>
  fields.flatMap((field) => fact.places[field] ?? [])[0] ?? fact.place;
