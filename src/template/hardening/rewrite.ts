import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import { limits } from '../../files/limits.js';
import { internalHelpers, isHelperName } from '../calls.js';
import { callInternal, rewriteCall, rewriteHash, rewriteValue, siteOf } from './rewrite-call.js';
import { placeOf, type RewriteContext } from './rewrite-context.js';
import { unclosed, type MarkupState } from './markup-state.js';
import { scanMarkup } from './scan-markup.js';

type Statement = hbs.AST.Statement;

/** The statements of a file or block with places and sites in them, and the state of the markup after them. */
export function rewriteProgram(
  program: hbs.AST.Program,
  entry: MarkupState,
  context: RewriteContext,
): { readonly program: hbs.AST.Program; readonly state: MarkupState } {
  const [first] = program.body;
  if (first !== undefined && context.depth > limits.partialDepth) {
    context.report(
      error(
        'template/too-deep',
        placeOf(first, context),
        `blocks stand more than ${limits.partialDepth} deep inside one another`,
        'move the inner blocks to a partial, or use fewer',
      ),
    );
    return { program: { ...program, body: [] }, state: entry };
  }
  let state = entry;
  const body: Statement[] = [];
  for (const statement of program.body) {
    const rewritten = rewriteStatement(statement, state, context);
    ({ state } = rewritten);
    if (rewritten.statement !== undefined) body.push(rewritten.statement);
  }
  return { program: { ...program, body }, state };
}

interface Rewritten {
  readonly statement?: Statement;
  readonly state: MarkupState;
}

function rewriteStatement(
  statement: Statement,
  state: MarkupState,
  context: RewriteContext,
): Rewritten {
  if (isContent(statement)) return rewriteContent(statement, state, context);
  if (isMustache(statement)) {
    const rewritten = rewriteMustache(statement, state, context);
    // A value outside quotes has been reported; what follows it is not one more.
    return { statement: rewritten, state: { ...state, awaitsValue: false } };
  }
  if (isBlock(statement)) return rewriteBlock(statement, state, context);
  if (isPartial(statement)) return rewritePartial(statement, state, context);
  if (statement.type !== 'CommentStatement') {
    context.report(
      error(
        'template/unsupported',
        placeOf(statement, context),
        'layouts have no decorators and no inline partials',
        'put the partial in a file of its own',
      ),
    );
  }
  return { state };
}

const isContent = (node: Statement): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement';
const isMustache = (node: Statement): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
const isBlock = (node: Statement): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isPartial = (
  node: Statement,
): node is hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement =>
  node.type === 'PartialStatement' || node.type === 'PartialBlockStatement';

/** What stands in text as an expression does, but for its braces; `\\{{` is typed on purpose. */
const singleBraces = /(?<!\{)\{[@.\w][^{}<]*\}{1,2}/u;

function rewriteContent(
  node: hbs.AST.ContentStatement,
  state: MarkupState,
  context: RewriteContext,
): Rewritten {
  // Handlebars strips white space beside tags of its own from `value`; places count in what was written.
  const written: unknown = node.original;
  const original = typeof written === 'string' ? written : node.value;
  const stripped = Math.max(0, original.indexOf(node.value));
  // As Handlebars counts lines: a carriage return alone ends one, too.
  const lineEnds = [...original.matchAll(/\r\n?|\n/gu)].map(
    ({ 0: end, index }) => index + end.length - 1,
  );
  const { line, column } = node.loc.start;
  const placeAt = (offset: number): Place => {
    const lines = countBelow(lineEnds, stripped + offset);
    const inLine = stripped + offset - (lines === 0 ? -column : (lineEnds[lines - 1] ?? 0) + 1);
    return { file: context.file, line: line + lines, column: inLine + 1 };
  };
  const scanned = scanMarkup(node.value, state, placeAt, context.fileNumber);
  scanned.diagnostics.forEach(context.report);
  const [single] = state.mode === 'text' ? (singleBraces.exec(node.value) ?? []) : [];
  if (single !== undefined) {
    context.report(
      error(
        'template/syntax',
        placeAt(node.value.indexOf(single)),
        `an expression begins with { alone and would be printed as it is typed: ${shorten(single, 40)}`,
        'write {{ where it begins and }} where it ends',
      ),
    );
  }
  const statement: hbs.AST.ContentStatement = { ...node, value: scanned.text };
  return { statement, state: scanned.state };
}

/** How many of the ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rewriteMustache(
  node: hbs.AST.MustacheStatement,
  state: MarkupState,
  context: RewriteContext,
): hbs.AST.MustacheStatement {
  const place = placeOf(node, context);
  const fault = (code: Diagnostic['code'], problem: string, remedy: string): void =>
    context.report(error(code, place, problem, remedy));
  if (!node.escaped) {
    fault(
      'template/unescaped',
      'the value is printed without escaping',
      'write {{ … }} with two braces',
    );
  }
  if (state.mode === 'tag' || state.mode === 'comment') {
    fault(
      'template/misplaced-value',
      `a value stands in ${state.mode === 'tag' ? 'a tag outside quotes' : 'a comment of the markup'}`,
      state.mode === 'tag' ? 'write it as name="{{value}}"' : 'write comments as {{!-- … --}}',
    );
  }
  const site = siteOf(node, context, state.mode !== 'text');
  return {
    ...node,
    escaped: true,
    ...callInternal(internalHelpers.print, [rewriteValue(node, context, 'prints')], site, node.loc),
  };
}

function rewriteBlock(
  node: hbs.AST.BlockStatement,
  state: MarkupState,
  context: RewriteContext,
): Rewritten {
  const call = rewriteCall(node, context, 'block');
  const branch = (program: hbs.AST.Program | undefined): hbs.AST.Program | undefined => {
    // The declarations promise both branches; the parser leaves out one that is not written.
    if (program === undefined) return undefined;
    const blockParams = program.blockParams ?? [];
    for (const name of blockParams)
      if (isHelperName(name)) context.report(hidesHelper(name, placeOf(node, context)));
    const inner = {
      ...context,
      depth: context.depth + 1,
      blockParams: [...blockParams, ...context.blockParams],
    };
    const rewritten = rewriteProgram(program, { ...state, floor: state.open.length }, inner);
    checkBranch(node, state, rewritten.state, context);
    return rewritten.program;
  };
  const program = branch(node.program);
  const inverse = unchained(branch(node.inverse));
  if (call === undefined) return { state };
  const statement: hbs.AST.BlockStatement = { ...node, ...call };
  return { statement: Object.assign(statement, { program, inverse }), state };
}

/** An `else if` whose call is a fault leaves no block in its branch, and Handlebars looks for one in each that is chained. */
const unchained = (inverse: hbs.AST.Program | undefined): hbs.AST.Program | undefined =>
  inverse === undefined || inverse.body.at(-1)?.type === 'BlockStatement'
    ? inverse
    : Object.assign({ ...inverse }, { chained: false });

function checkBranch(
  node: hbs.AST.Node,
  before: MarkupState,
  after: MarkupState,
  context: RewriteContext,
): void {
  after.open.slice(before.open.length).map(unclosed).forEach(context.report);
  if (before.mode === after.mode && before.awaitsValue === after.awaitsValue) return;
  context.report(
    error(
      'template/unbalanced-branches',
      placeOf(node, context),
      'the block begins in one part of the markup and ends in another, such as in a tag and outside it',
      'open and close each tag, each pair of quotes and each comment in the same branch',
    ),
  );
}

const hidesHelper = (name: string, place: Place): Diagnostic =>
  error(
    'template/bad-call',
    place,
    `“${name}” is the name of a helper and cannot name an item`,
    'choose another name after “as”',
  );

function rewritePartial(
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  state: MarkupState,
  context: RewriteContext,
): Rewritten {
  const place = placeOf(node, context);
  const fault = (code: Diagnostic['code'], problem: string, remedy: string): Rewritten => {
    context.report(error(code, place, problem, remedy));
    return { state };
  };
  if (node.name.type === 'SubExpression') {
    return fault(
      'template/unsupported',
      'the partial’s name is worked out from data',
      'choose between partials with {{#if}}',
    );
  }
  // The parser takes a number for a name too.
  const { original }: { readonly original: unknown } = node.name;
  const name = String(original);
  if (state.mode !== 'text') {
    return fault(
      'template/misplaced-value',
      `the partial “${name}” stands inside a tag or comment`,
      'call partials only where elements may stand',
    );
  }
  if (node.params.length > 1) {
    return fault(
      'template/bad-call',
      'a partial takes one value and any name=value',
      'remove the other values',
    );
  }
  if (name !== '@partial-block') context.partialCalls.push({ name, place });
  const rewritten = {
    ...node,
    params: node.params.map((param) => rewriteValue(param, context, 'value')),
    hash: rewriteHash(node.hash, context),
  };
  if (!('program' in node)) return { statement: rewritten, state };
  const inner = { ...context, depth: context.depth + 1 };
  const block = rewriteProgram(node.program, { ...state, floor: state.open.length }, inner);
  checkBranch(node, state, block.state, context);
  return { statement: Object.assign(rewritten, { program: block.program }), state };
}
