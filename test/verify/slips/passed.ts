import type { DiagnosticCode } from '../../../src/diagnostics/codes.js';
import { proveFacts, type Fields, type Material } from './material.js';
import { sentenceOf } from './places.js';
import type { Edit, Slip } from './slip.js';

/** What is told of how the facts stand beside one another and what their labels do not print, whatever their source says. */
const ofOthers: ReadonlySet<DiagnosticCode> = new Set([
  'figure/contradicts',
  'status/not-printed',
  'status/attribution-not-printed',
  'time/as-of-not-printed',
] as const);

/** The facts that are refused, by id. */
export function refused(
  material: Material,
  text: string,
  facts: Readonly<Record<string, Fields>>,
): ReadonlySet<string> {
  const found = proveFacts(material, text, facts);
  const ids = new Set(
    found.flatMap(({ code, fact }) => (fact === undefined || ofOthers.has(code) ? [] : [fact])),
  );
  const unread = found.filter(({ code }) => /^(?:report|quantity)\//u.test(code));
  const stray = found.find(({ code, fact }) => fact === undefined && !ofOthers.has(code));
  if (stray !== undefined) throw new Error(`${stray.code}: ${stray.problem}`);
  if (unread.length === 0) return ids;
  // What cannot be read at all ends the reading of the rest.
  const rest = Object.entries(facts).filter(([id]) => !unread.some(({ fact }) => fact === id));
  return new Set([
    ...unread.map(({ fact }) => fact ?? ''),
    ...refused(material, text, Object.fromEntries(rest)),
  ]);
}

const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, words }) => all.slice(0, from) + words + all.slice(to), text);

/** Slips that do not touch one another: one a fact, and of a source one a sentence, or a paragraph where a time is changed. */
function batchesOf({ text }: Material, slips: readonly Slip[]): readonly (readonly Slip[])[] {
  const batches: { slips: Slip[]; taken: Set<string | number> }[] = [];
  const placesOf = ({ edits: [edit], fact, other, kind }: Slip): readonly (string | number)[] => {
    if (edit === undefined) return [fact, ...(other === undefined ? [] : [other[0]])];
    const line = text.slice(0, edit.from).split('\n').length;
    return kind.startsWith('period') ? [line] : [sentenceOf(text, edit).from];
  };
  for (const slip of slips) {
    const places = placesOf(slip);
    const isOfKind = ([first]: readonly Slip[]): boolean =>
      (first?.edits.length === 0) === (slip.edits.length === 0) &&
      first?.kind.startsWith('period') === slip.kind.startsWith('period');
    const batch = batches.find(
      (each) => isOfKind(each.slips) && !places.some((place) => each.taken.has(place)),
    );
    if (batch === undefined) batches.push({ slips: [slip], taken: new Set(places) });
    else {
      batch.slips.push(slip);
      for (const place of places) batch.taken.add(place);
    }
  }
  return batches.map((batch) => batch.slips);
}

/** The slips whose facts nothing refuses. */
export function passed(material: Material, slips: readonly Slip[]): readonly Slip[] {
  return batchesOf(material, slips).flatMap((batch) => {
    const text = applied(
      material.text,
      batch.flatMap(({ edits }) => edits),
    );
    const facts = batch.flatMap(({ fact, fields, other }) => [
      [fact, fields] as const,
      ...(other === undefined ? [] : [other]),
    ]);
    const found = refused(material, text, Object.fromEntries(facts));
    return batch.filter(
      ({ fact, other }) => !found.has(fact) && (other === undefined || !found.has(other[0])),
    );
  });
}
