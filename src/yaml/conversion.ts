import type { ParsedNode } from 'yaml';
import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { forbiddenCharacters } from './characters.js';
import type { Locate } from './parse.js';
import type { Container } from './places.js';
import { scalarOffsets } from './scalar-offsets.js';

/** What the conversion of one file carries along; the counters guard its limits. */
export interface Conversion {
  readonly source: string;
  readonly locate: Locate;
  readonly allowsAnyName: boolean;
  readonly anchors: ReadonlyMap<string, ParsedNode>;
  readonly containers: WeakMap<object, Container>;
  readonly faults: Diagnostic[];
  readonly open: Set<ParsedNode>;
  aliases: number;
  nodes: number;
  isCut: boolean;
}

// A text of nothing but such characters is not worth a line each.
const mostPerText = 100;

/** Reports the characters of a text that must not be printed. */
export function checkCharacters(conversion: Conversion, node: ParsedNode, text: string): void {
  const found = forbiddenCharacters(text);
  if (found.length === 0) return;
  const offset = scalarOffsets(node as never, conversion.source);
  for (const { index, length, name } of found.slice(0, mostPerText)) {
    const start = offset(index);
    fault(
      conversion,
      'report/forbidden-character',
      conversion.locate(start, start + length),
      `the text holds ${name}`,
      'delete it: it is invisible and must not reach the page',
    );
  }
}

/** Reports a fault that leaves a hole in the data, so that what follows would be reported as wrong too. */
export function cut(conversion: Conversion, ...[code, place, problem, remedy]: FaultDetails): null {
  conversion.isCut = true;
  return fault(conversion, code, place, problem, remedy);
}

type FaultDetails = readonly [
  code: Diagnostic['code'],
  place: Place,
  problem: string,
  remedy: string,
];

export function fault(
  conversion: Conversion,
  code: Diagnostic['code'],
  place: Place,
  problem: string,
  remedy: string,
): null {
  conversion.faults.push(error(code, place, problem, remedy));
  return null;
}
