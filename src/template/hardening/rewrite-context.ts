import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { PartialCall, StringCall } from '../layout.js';

/** What rewriting one file carries along. The lists of calls grow as it goes. */
export interface RewriteContext {
  readonly file: string;
  readonly fileNumber: number;
  /** Blocks above this statement. */
  readonly depth: number;
  /** Names given with `as |name|`, innermost first. */
  readonly blockParams: readonly string[];
  readonly partialCalls: PartialCall[];
  readonly stringCalls: StringCall[];
  readonly report: (diagnostic: Diagnostic) => void;
}

export const placeOf = (node: hbs.AST.Node, { file }: Pick<RewriteContext, 'file'>): Place => ({
  file,
  line: node.loc.start.line,
  column: node.loc.start.column + 1,
});

/** Reports a fault of a node of the syntax tree. */
export const report = (
  context: RewriteContext,
  node: hbs.AST.Node,
  code: Diagnostic['code'],
  problem: string,
  remedy: string,
): void => context.report(error(code, placeOf(node, context), problem, remedy));
