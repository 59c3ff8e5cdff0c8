import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import { formatPeriod } from '../../../quantity/format/format-period.js';
import type { Period } from '../../../quantity/quantity.js';
import type { Prose } from '../../../report/prose.js';
import type { Report } from '../../../report/report.js';
import type { AuthorText } from '../../texts/author-texts.js';
import { packOf, type ReportContext } from '../../context.js';
import { periodKey } from '../../figures/days.js';
import type { ReportRule } from '../../rule.js';

/** What one language says in figures and dates, every language says. */
export const parityFacts: ReportRule = {
  codes: ['parity/fact-missing', 'parity/date-missing', 'parity/note-missing'],
  check: (context) => context.texts.flatMap((text) => check(text, context)),
};

function check(
  { role, prose }: AuthorText,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const said = report.languages.flatMap((language) => {
    const own = prose[language];
    return own === undefined ? [] : [{ language, own, ...saidIn(own, report) }];
  });
  return said.flatMap((one, order) => {
    // What two others say is missing once.
    const told = new Set<string>();
    return said.flatMap((other, index): readonly Diagnostic[] => {
      if (other === one) return [];
      const isNew = (name: string): boolean => told.size < told.add(name).size;
      const facts = [...other.facts].filter(
        (fact) => !one.facts.has(fact) && isNew(`fact ${fact}`),
      );
      const marks = [...other.marks].filter((mark) => !one.marks.has(mark) && isNew(mark));
      const dates = datesLacking(one, other).filter((period) => isNew(periodKey(period)));
      const place = placeOf(one.own) ?? placeOf(other.own) ?? report.place;
      const print = (period: Period, { language }: Spoken): string =>
        formatPeriod(period, packOf(language, packs), 'full');
      const missing = { role, here: one.language, there: other.language, place };
      return [
        ...factsMissing(
          facts,
          facts.length === 0 ? [] : dates.map((period) => print(period, one)),
          missing,
        ),
        ...marks.map((mark) => markMissing(mark, missing)),
        ...(facts.length > 0 ? [] : datesMissing(dates, one, other, index < order, missing, print)),
      ];
    });
  });
}

interface Spoken extends Said {
  readonly language: LanguageTag;
  readonly own: Prose;
}

/** Where and in what a language says less than another. */
interface Missing {
  readonly role: string;
  readonly here: LanguageTag;
  readonly there: LanguageTag;
  readonly place: Place;
}

/** The dates of another language that one does not give. */
const datesLacking = (one: Said, other: Said): readonly Period[] =>
  [...other.dates].flatMap(([key, period]) =>
    one.dates.has(key) || isSaidOtherwise(period, one.dates, other.dates) ? [] : [period],
  );

/**
 * Dates that one language alone gives, by their keys: they are told as a difference of the languages, whichever of them
 * is right.
 */
export function datesOfOneLanguage(
  { prose }: AuthorText,
  { report }: Pick<ReportContext, 'report'>,
): ReadonlySet<string> {
  const said = report.languages.flatMap((language) => {
    const own = prose[language];
    return own === undefined ? [] : [saidIn(own, report)];
  });
  return new Set(
    said.flatMap((one) =>
      said.flatMap((other) => (one === other ? [] : datesLacking(one, other).map(periodKey))),
    ),
  );
}

interface Said {
  readonly facts: ReadonlySet<string>;
  /** Marks of footnotes and sources, as they are written. */
  readonly marks: ReadonlySet<string>;
  /** Periods by a key that is the same for equal periods; a fact that is a date counts as its date. */
  readonly dates: ReadonlyMap<string, Period>;
}

function saidIn(prose: Prose, { facts }: Report): Said {
  const ids = new Set<string>();
  const marks = new Set<string>();
  const dates = new Map<string, Period>();
  for (const part of prose) {
    const value = part.kind === 'fact' ? facts.get(part.fact)?.quantity.value : undefined;
    if (part.kind === 'note') marks.add(`{{note "${part.note}"}}`);
    else if (part.kind === 'source') marks.add(`{{source "${part.fact}"}}`);
    else if (part.kind === 'date') dates.set(periodKey(part.period), part.period);
    else if (value?.kind === 'date') dates.set(periodKey(value.period), value.period);
    else if (part.kind === 'fact') ids.add(part.fact);
  }
  return { facts: ids, marks, dates };
}

/** 2026—2030年 and “between 2026 and 2030”: an interval in one language is said by its two ends in the other. */
const isSaidOtherwise = (
  period: Period,
  here: ReadonlyMap<string, Period>,
  there: ReadonlyMap<string, Period>,
): boolean => {
  if (period.kind === 'interval') return endsOf(period).every((end) => here.has(end));
  return [...here.values()].some(
    (other) =>
      other.kind === 'interval' &&
      endsOf(other).includes(periodKey(period)) &&
      endsOf(other).every((end) => there.has(end)),
  );
};

const endsOf = ({ from, to }: Extract<Period, { kind: 'interval' }>): readonly string[] =>
  [from, to].map((date) => periodKey({ kind: 'date', date }));

const placeOf = (prose: Prose): Place | undefined => prose[0]?.place;

const quoted = (names: readonly string[]): string =>
  names.length < 2
    ? `“${names.join('')}”`
    : `${names
        .slice(0, -1)
        .map((name) => `“${name}”`)
        .join(', ')} and “${names.at(-1)}”`;

/** What one sentence says is missing where the sentence is: its facts, with its dates. */
function factsMissing(
  facts: readonly string[],
  dates: readonly string[],
  { role, here, there, place }: Missing,
): readonly Diagnostic[] {
  if (facts.length === 0) return [];
  const and =
    dates.length === 0 ? '' : ` and gives the date${dates.length > 1 ? 's' : ''} ${quoted(dates)}`;
  const written = facts.map((fact) => `{{fact "${fact}"}}`).join(', ');
  return [
    error(
      'parity/fact-missing',
      place,
      `${role} prints the fact${facts.length > 1 ? 's' : ''} ${quoted(facts)}${and} in ${there} and not in ${here}`,
      `print ${facts.length > 1 ? 'them' : 'it'} in both, with ${written}`,
    ),
  ];
}

const markMissing = (mark: string, { role, here, there, place }: Missing): Diagnostic =>
  error(
    'parity/note-missing',
    place,
    `${role} has the mark ${mark} in ${there} and not in ${here}`,
    'mark the same notes in both',
  );

/** Where each of two languages gives a date that the other does not, one of the two is wrong: told once. */
function datesMissing(
  dates: readonly Period[],
  one: Spoken,
  other: Spoken,
  isTranslation: boolean,
  { role, here, there, place }: Missing,
  print: (period: Period, language: Spoken) => string,
): readonly Diagnostic[] {
  const printsAll = [...one.facts].every((fact) => other.facts.has(fact));
  const [own] = printsAll ? datesLacking(other, one) : [];
  return dates.flatMap((period, index): readonly Diagnostic[] => {
    const isPair = index === 0 && own !== undefined;
    if (!isPair) {
      return [
        error(
          'parity/date-missing',
          place,
          `${role} gives the date “${print(period, one)}” in ${there} and not in ${here}`,
          'give the same dates in both',
        ),
      ];
    }
    // Told in the later of the two languages, which is the translation most likely.
    if (!isTranslation) return [];
    return [
      error(
        'parity/date-missing',
        place,
        `${role} gives the date “${print(own, one)}” in ${here} and “${print(period, other)}” in ${there}`,
        'give the same dates in both',
      ),
    ];
  });
}
