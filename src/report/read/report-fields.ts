import { inNearest } from '../../language/tags.js';
import type { Edition, Omission, SetPhrase } from '../report.js';
import type { ReportInput } from '../schema/report.js';
import type { Reading } from './context.js';
import { readOrigin, readSourceId, type SourceBook } from './sources/origins.js';
import { checkDeclared, readName, writtenAt } from './content/texts.js';
import { readPeriodAt } from './facts/values.js';

/** The edition; its date has to be a day, since it is the only clock of a build. */
export function readEdition(reading: Reading, input: ReportInput): Edition | undefined {
  const { edition } = input;
  const period = readPeriodAt(reading, edition, 'date');
  if (period === undefined) return undefined;
  if (period.kind === 'date' && period.date.day !== undefined) {
    return { number: edition.number, date: period.date };
  }
  reading.findings.error(
    'report/bad-date',
    reading.places.value(edition, 'date'),
    'the date of an edition has to be one day',
    'write it as 2026-11-23',
  );
  return undefined;
}

/** Set phrases, each with its names in the languages of the report, or listed by language. */
export function readSetPhrases(
  reading: Reading,
  input: ReportInput['set-phrases'],
): readonly SetPhrase[] {
  if (!Array.isArray(input)) return listedByLanguage(reading, input ?? {});
  return input.map((each) => {
    const { phrase } = each;
    const reason = writtenAt(reading, each, 'reason');
    return {
      names:
        typeof phrase === 'string'
          ? Object.fromEntries(reading.languages.map((language) => [language, phrase]))
          : readName(reading, each, 'phrase'),
      place: reading.places.value(each, 'phrase'),
      ...(reason === undefined ? {} : { reason }),
      ...(each.in === undefined ? {} : { within: each.in }),
    };
  });
}

/** A language without any may be left out. */
function listedByLanguage(
  reading: Reading,
  phrases: Readonly<Record<string, readonly string[]>>,
): readonly SetPhrase[] {
  checkDeclared(reading, phrases);
  const languages = reading.languages.length > 0 ? reading.languages : Object.keys(phrases);
  return languages.flatMap((language) => {
    const list = inNearest(phrases, language) ?? [];
    return list.map((text, index) => ({
      names: { [language]: text },
      place: reading.places.value(list, index),
    }));
  });
}

/** Figures of the source that the report leaves out, with the reason. */
export function readOmissions(
  reading: Reading,
  input: ReportInput['leave-out'],
  sources: SourceBook,
): readonly Omission[] {
  return (input ?? []).flatMap((each) => {
    const place = reading.places.of(each);
    const reason = writtenAt(reading, each, 'reason');
    const what = each.lines === undefined ? undefined : linesOf(each.lines);
    if ((each.quote === undefined) === (each.lines === undefined)) {
      reading.findings.error(
        'report/leave-out-kind',
        place,
        each.quote === undefined
          ? 'the entry does not say what is left out'
          : 'the entry has both a quote and lines',
        'give “quote” with the words round one figure, or “lines” such as 12 or 12-40',
      );
      return [];
    }
    if (what !== undefined) {
      const source = readSourceId(reading, { ...each, quote: '' }, place, sources, each);
      return source === undefined || reason === undefined ? [] : [{ source, what, reason, place }];
    }
    const origin = readOrigin(reading, each, place, sources);
    if (origin === undefined || reason === undefined) return [];
    const { source, quote, nth } = origin;
    return [{ source, what: { kind: 'words' as const, quote, nth }, reason, place }];
  });
}

function linesOf(written: string | number): Omission['what'] {
  const [first = 1, last = first] = [...String(written).matchAll(/\d+/gu)].map(Number);
  return { kind: 'lines', first: Math.min(first, last), last: Math.max(first, last) };
}
