import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';
import { memoOf, memoOfParts } from '../memo.js';
import type { LanguagePack } from '../language/pack.js';
import { withSourceMarks } from '../quantity/read/text/source-marks.js';
import type { Unit } from '../quantity/quantity.js';
import type { Prose } from '../report/prose.js';
import type { Fact, Report, Source } from '../report/report.js';
import { authorTexts, type AuthorText } from './texts/author-texts.js';
import { flatProse, type FlatText } from './sources/flat-text.js';
import { matchQuote, type QuoteMatch } from './sources/match-quote.js';
import { readSource, type SourceText } from './sources/source-text.js';
import { packToRead, readableTerms, type Terms } from './terms.js';

export type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** What a text of a report is read with: all that a proof of one text may depend on, beside the text itself. */
export interface ReadingGround extends Pick<Report, 'languages' | 'facts'> {
  readonly packs: Packs;
  /** One text in one language, as it is printed. */
  readonly flat: (prose: Prose, language: LanguageTag) => FlatText;
  readonly terms: Terms;
  /** The report's own units: one collection, so that vocabularies are compiled once. */
  readonly units: readonly Unit[];
}

/** What the rules on a report work with; every source and every text is read once. */
export interface ReportContext extends ReadingGround {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Of each quoted fact, by its id. */
  readonly quotes: ReadonlyMap<string, QuoteMatch>;
  readonly texts: readonly AuthorText[];
  /** What a rule finds in each text: where text and ground are as they were, as it was found before. */
  readonly inTexts: (prove: ProofOfText) => readonly Diagnostic[];
}

/** One function a rule, by which its findings are kept. */
export type ProofOfText = (text: AuthorText, ground: ReadingGround) => readonly Diagnostic[];

const contexts = new WeakMap<Report, ReportContext>();

/** The context of a report; a report is proved once and each of its layouts after it. */
export function reportContext(report: Report, packs: Packs): ReportContext {
  const known = contexts.get(report);
  if (known?.packs === packs) return known;
  const context = readReport(report, packs);
  contexts.set(report, context);
  return context;
}

type Findings = Map<ProofOfText, readonly Diagnostic[]>;

interface KnownGround {
  readonly ground: ReadingGround;
  /** What was found in a text on this ground. */
  readonly findings: (text: AuthorText) => Findings;
}

const grounds = memoOfParts<KnownGround>();

/** The ground of a report; of one that was read again the same, as long as it stands on the same parts. */
function groundOf(report: Report, packs: Packs): KnownGround {
  const { languages, facts, units, glossary, setPhrases, sources } = report;
  return grounds(facts, [...languages, units, glossary, setPhrases, sources, packs], () => ({
    ground: {
      languages,
      facts,
      packs,
      units: [...units.values()],
      terms: readableTerms(report, packs),
      flat: flatIn(facts, packs),
    },
    findings: findingsByText(),
  }));
}

function findingsByText(): KnownGround['findings'] {
  const ofProse = memoOf((_prose: AuthorText['prose']) => new Map<string, Findings>());
  return ({ prose, ...rest }) => {
    const known = ofProse(prose);
    const key = JSON.stringify(rest);
    const findings = known.get(key) ?? new Map<ProofOfText, readonly Diagnostic[]>();
    known.set(key, findings);
    return findings;
  };
}

function flatIn(facts: Report['facts'], packs: Packs): ReadingGround['flat'] {
  const known = new WeakMap<Prose, FlatText>();
  return (prose, language) => {
    const flat = known.get(prose) ?? flatProse(prose, packOf(language, packs), facts);
    known.set(prose, flat);
    return flat;
  };
}

function readReport(report: Report, packs: Packs): ReportContext {
  const { ground, findings } = groundOf(report, packs);
  const { units } = ground;
  const sources = new Map(
    report.sources.flatMap((source) =>
      // A table is read cell by cell, and not as sentences.
      source.table === undefined
        ? [[source.id, readSource(source, packOfSource(source, packs), units)] as const]
        : [],
    ),
  );
  const texts = authorTexts(report);
  const known = texts.map((text) => ({ text, findings: findings(text) }));
  return {
    ...ground,
    report,
    sources,
    quotes: new Map([...report.facts.values()].flatMap((fact) => matchOf(fact, sources))),
    texts,
    inTexts: (prove) =>
      known.flatMap(({ text, findings: own }) => {
        const found = own.get(prove) ?? prove(text, ground);
        own.set(prove, found);
        return found;
      }),
  };
}

/** The pack of a language of the report. */
export function packOf(language: LanguageTag, packs: Packs): LanguagePack {
  const pack = packs.get(language);
  if (pack === undefined) throw new Error(`no language pack for ${language}`);
  return pack;
}

/** With the marks in numbers of the source's region, where its tag names one. */
function packOfSource(source: Source, packs: Packs): LanguagePack | undefined {
  const pack = packToRead(source, packs);
  return pack && withSourceMarks(pack, source.language);
}

function matchOf(
  fact: Fact,
  sources: ReadonlyMap<string, SourceText>,
): readonly (readonly [string, QuoteMatch])[] {
  const { origin } = fact;
  const source = origin.kind === 'quoted' ? sources.get(origin.source) : undefined;
  return source === undefined ? [] : [[fact.id, matchQuote(fact, source)]];
}
