import type { DiagnosticCode } from '../../diagnostics/codes.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { nearest, shorten, suggest } from '../../diagnostics/wording.js';
import type { Findings } from '../findings.js';
import type { Block, Row } from '../blocks.js';
import type { Report } from '../report.js';
import { identifierPattern } from '../schema/texts.js';
import type { Mention, Mentions } from './context.js';
import { checkIdentifier, uniqueNames } from './identifiers.js';

/** Names that exist, with the places of what bears them; `undefined` where their file could not be read. */
export type Known = ReadonlyMap<string, Place> | undefined;

// Proposals compare each unknown name with every known one, which a file made to cost time must not multiply.
const mostProposals = 100;

/** Reports every mention of something that does not exist. */
export function checkMentions(
  mentions: Mentions,
  known: {
    readonly facts: Known;
    readonly charts: Known;
    readonly blocks: Known;
    readonly notes: Known;
  },
  findings: Findings,
): void {
  check([...mentions.facts, ...mentions.asides], known.facts, findings, [
    'report/unknown-fact',
    'fact',
    'define it in facts.yaml',
  ]);
  check([...mentions.charts, ...mentions.chartAsides], known.charts, findings, [
    'report/unknown-chart',
    'chart',
    'define it in charts.yaml',
  ]);
  const leftOut = mentions.leftOut.map(({ name, place }) => [name, place] as const);
  check(mentions.blocks, known.blocks && new Map([...known.blocks, ...leftOut]), findings, [
    'report/unknown-block',
    'block',
    'give a block this id',
  ]);
  check(mentions.notes, known.notes, findings, [
    'report/unknown-note',
    'footnote',
    'write it under “footnotes” in report.yaml',
  ]);
  const used = new Set(mentions.notes.map(({ name }) => name));
  for (const [id, place] of known.notes ?? []) {
    if (used.has(id)) continue;
    findings.error(
      'report/unused-note',
      place,
      `no text marks the footnote “${shorten(id)}”, so that it is not printed`,
      `write {{note "${shorten(id)}"}} where it belongs, or remove it`,
    );
  }
}

/** Reports, once each, what is to be printed and has no value in the current row, with the first place that needs it. */
export function checkAbsent(
  mentions: Mentions,
  absent: ReadonlyMap<string, Diagnostic>,
  findings: Findings,
): void {
  const told = new Set<string>();
  for (const { name, place } of mentions.facts) {
    const reason = absent.get(name);
    if (reason === undefined || told.has(name)) continue;
    told.add(name);
    findings.add([{ ...reason, also: [...(reason.also ?? []), place] }]);
  }
}

function check(
  mentions: readonly Mention[],
  known: Known,
  findings: Findings,
  [code, what, remedy]: readonly [DiagnosticCode, string, string],
): void {
  if (known === undefined) return;
  // A name that cannot be one has been told; its own proposal may be what is mentioned.
  const cannotBe = [...known.keys()].filter((name) => !identifierPattern.test(name));
  const isTold = (name: string): boolean =>
    cannotBe.length > 0 &&
    !identifierPattern.test(nearest(name, cannotBe.slice(0, mostProposals)) ?? name);
  const unknown = mentions.filter(({ name }) => !known.has(name) && !isTold(name));
  for (const [index, { name, place }] of unknown.entries()) {
    findings.error(
      code,
      place,
      `there is no ${what} “${shorten(name)}”`,
      suggest(name, index < mostProposals ? known.keys() : [], remedy),
    );
  }
}

/** Warns of facts and charts that nothing mentions; the caller asks only where no error hides a mention. */
export function checkUnused(
  mentions: Mentions,
  facts: ReadonlyMap<string, Place>,
  charts: ReadonlyMap<string, Place>,
  findings: Findings,
): void {
  const warn = (
    code: DiagnosticCode,
    what: string,
    named: readonly Mention[],
    all: Known,
  ): void => {
    const used = new Set(named.map(({ name }) => name));
    for (const [name, place] of all ?? []) {
      if (!used.has(name)) {
        findings.warning(
          code,
          place,
          `the ${what} “${shorten(name)}” is not used`,
          'print it or remove it',
        );
      }
    }
  };
  warn(
    'report/unused-fact',
    'fact',
    [...mentions.facts, ...mentions.asides, ...mentions.terms],
    facts,
  );
  warn('report/unused-chart', 'chart', [...mentions.charts, ...mentions.chartAsides], charts);
}

/** Every block of a report in the order of reading. */
export const blocksOf = ({
  cover,
  sections,
  closing,
}: Pick<Report, 'cover' | 'sections' | 'closing'>): readonly Block[] =>
  [cover.rows, ...sections.flatMap(({ rows, reference }) => [rows, reference]), closing].flatMap(
    blocksOfRows,
  );

const blocksOfRows = (rows: readonly Row[]): readonly Block[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

/** The ids of blocks; an id that stands twice is reported. */
export function readBlockIds(
  blocks: readonly Block[],
  findings: Findings,
): ReadonlyMap<string, Place> {
  const checkUnique = uniqueNames('block', findings);
  const named = blocks.flatMap(({ id, place }) =>
    id === undefined || id === '' ? [] : [[id, place] as const],
  );
  for (const [id, place] of named) {
    checkIdentifier(id, place, findings);
    checkUnique(id, place);
  }
  return new Map(named);
}
