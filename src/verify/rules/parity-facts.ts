import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import { formatPeriod } from '../../quantity/format-period.js';
import type { Period } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import type { Report } from '../../report/report.js';
import type { AuthorText } from '../texts/author-texts.js';
import { packOf, type ReportContext } from '../context.js';
import { periodKey } from '../figures/days.js';
import type { ReportRule } from '../rule.js';

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
  return said.flatMap((one) =>
    said
      .filter((other) => other !== one)
      .flatMap((other) => {
        const place = placeOf(one.own) ?? placeOf(other.own) ?? report.place;
        const facts = [...other.facts].filter((fact) => !one.facts.has(fact));
        const marks = [...other.marks].filter((mark) => !one.marks.has(mark));
        const dates = [...other.dates].filter(
          ([key, period]) =>
            !one.dates.has(key) && !isSaidOtherwise(period, one.dates, other.dates),
        );
        return [
          ...facts.map((fact) => factMissing(fact, role, one.language, other.language, place)),
          ...marks.map((mark) => markMissing(mark, role, one.language, other.language, place)),
          ...dates.map(([, period]) => {
            const text = formatPeriod(period, packOf(one.language, packs), 'full');
            return dateMissing(text, role, one.language, other.language, place);
          }),
        ];
      }),
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

const factMissing = (
  fact: string,
  role: string,
  here: LanguageTag,
  there: LanguageTag,
  place: Place,
) =>
  error(
    'parity/fact-missing',
    place,
    `${role} prints the fact “${fact}” in ${there} and not in ${here}`,
    `print it in both, with {{fact "${fact}"}}`,
  );

const markMissing = (
  mark: string,
  role: string,
  here: LanguageTag,
  there: LanguageTag,
  place: Place,
) =>
  error(
    'parity/note-missing',
    place,
    `${role} has the mark ${mark} in ${there} and not in ${here}`,
    'mark the same notes in both',
  );

const dateMissing = (
  date: string,
  role: string,
  here: LanguageTag,
  there: LanguageTag,
  place: Place,
) =>
  error(
    'parity/date-missing',
    place,
    `${role} gives the date “${date}” in ${there} and not in ${here}`,
    'give the same dates in both',
  );
