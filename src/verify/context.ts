import type { LanguageTag } from '../language/language.js';
import { primaryLanguage } from '../language/tags.js';
import type { LanguagePack } from '../language/pack.js';
import type { Unit } from '../quantity/quantity.js';
import type { Prose } from '../report/prose.js';
import type { Fact, Report } from '../report/report.js';
import { authorTexts, type AuthorText } from './texts/author-texts.js';
import { flatProse, type FlatText } from './sources/flat-text.js';
import { matchQuote, type QuoteMatch } from './sources/match-quote.js';
import { readSource, type SourceText } from './sources/source-text.js';
import { readableTerms, type Terms } from './terms.js';

export type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** What the rules on a report work with; every source and every text is read once. */
export interface ReportContext {
  readonly report: Report;
  readonly packs: Packs;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Of each quoted fact, by its id. */
  readonly quotes: ReadonlyMap<string, QuoteMatch>;
  readonly texts: readonly AuthorText[];
  /** One text in one language, as it is printed. */
  readonly flat: (prose: Prose, language: LanguageTag) => FlatText;
  readonly terms: Terms;
  /** The report's own units: one collection, so that vocabularies are compiled once. */
  readonly units: readonly Unit[];
}

const contexts = new WeakMap<Report, ReportContext>();

/** The context of a report; a report is proved once and each of its layouts after it. */
export function reportContext(report: Report, packs: Packs): ReportContext {
  const known = contexts.get(report);
  if (known?.packs === packs) return known;
  const context = readReport(report, packs);
  contexts.set(report, context);
  return context;
}

function readReport(report: Report, packs: Packs): ReportContext {
  const units = [...report.units.values()];
  const sources = new Map(
    report.sources.flatMap((source) =>
      // A table is read cell by cell, and not as sentences.
      source.table === undefined
        ? [
            [
              source.id,
              readSource(
                source,
                packs.get(source.language) ?? source.pack ?? packFor(source.language, packs),
                units,
              ),
            ] as const,
          ]
        : [],
    ),
  );
  const flats = new Map<Prose, FlatText>();
  return {
    report,
    packs,
    units,
    sources,
    quotes: new Map([...report.facts.values()].flatMap((fact) => matchOf(fact, sources))),
    texts: authorTexts(report),
    terms: readableTerms(report),
    flat: (prose, language) => {
      const known = flats.get(prose) ?? flatProse(prose, packOf(language, packs), report.facts);
      flats.set(prose, known);
      return known;
    },
  };
}

/** The pack of a language of the report. */
export function packOf(language: LanguageTag, packs: Packs): LanguagePack {
  const pack = packs.get(language);
  if (pack === undefined) throw new Error(`no language pack for ${language}`);
  return pack;
}

/** A source may be in zh where the report declares zh-Hans: the first pack of the same language reads it. */
function packFor(language: LanguageTag, packs: Packs): LanguagePack | undefined {
  const same = [...packs].find(([tag]) => primaryLanguage(tag) === primaryLanguage(language));
  return packs.get(language) ?? same?.[1];
}

function matchOf(
  fact: Fact,
  sources: ReadonlyMap<string, SourceText>,
): readonly (readonly [string, QuoteMatch])[] {
  const { origin } = fact;
  const source = origin.kind === 'quoted' ? sources.get(origin.source) : undefined;
  return source === undefined ? [] : [[fact.id, matchQuote(fact, source)]];
}
