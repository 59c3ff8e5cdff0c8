import type { Place } from '../../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../../diagnostics/wording.js';
import type { Quoted } from '../../report.js';
import type { Reading } from '../context.js';
import { valueOf, writtenAt } from '../content/texts.js';

/** Ids of the sources that report.yaml declares, readable or not; `undefined` where it could not be read. */
export type SourceBook =
  | {
      /** That can be quoted. */
      readonly texts: readonly string[];
      /** That cells are read from. */
      readonly tables: readonly string[];
    }
  | undefined;

interface QuoteInput {
  readonly quote?: string | number | undefined;
  readonly nth?: number | undefined;
  readonly source?: string | undefined;
}

/** Where a quote is from. The source may be left out where there is only one. */
export function readOrigin(
  reading: Reading,
  input: QuoteInput,
  place: Place,
  sources: SourceBook,
): Quoted | undefined {
  const source = readSourceId(reading, input, place, sources);
  const quote = quoteText(reading, input);
  if (quote === undefined || quote === '' || source === undefined) return undefined;
  return { kind: 'quoted', source, quote, nth: input.nth ?? 1 };
}

// The quote is verbatim: its white space is the author's.
function quoteText(reading: Reading, input: QuoteInput): string | undefined {
  const value = valueOf(input, 'quote');
  return typeof value === 'string' ? value : writtenAt(reading, input, 'quote');
}

/** The source that an entry names, or the only one. `written` is the entry in the author's file. */
export function readSourceId(
  { places, findings }: Reading,
  input: QuoteInput,
  place: Place,
  sources: SourceBook,
  written: object = input,
): string | undefined {
  if (sources === undefined || input.source === '' || !places.isWritten(written)) return undefined;
  if (input.source !== undefined) {
    if (sources.texts.includes(input.source)) return input.source;
    if (sources.tables.includes(input.source)) {
      findings.error(
        'report/fact-field',
        places.value(written, 'source'),
        `the source “${shorten(input.source)}” is a table, which is not quoted`,
        'name the cell with “cell:” instead of a value and a quote',
      );
      return undefined;
    }
    findings.error(
      'report/unknown-source',
      places.value(written, 'source'),
      `the report declares no source “${shorten(input.source)}”`,
      suggest(input.source, sources.texts, 'declare it under “sources” in report.yaml'),
    );
    return undefined;
  }
  const [only, second] = sources.texts;
  if (only !== undefined && second === undefined) return only;
  if (input.quote === undefined) return undefined;
  findings.error(
    'report/source-needed',
    place,
    only === undefined
      ? 'the quote has no source: report.yaml declares no text'
      : 'the quote does not say which source it is from',
    only === undefined
      ? 'declare it under “sources” in report.yaml'
      : `add “source:” with one of ${sources.texts.join(', ')}`,
  );
  return undefined;
}
