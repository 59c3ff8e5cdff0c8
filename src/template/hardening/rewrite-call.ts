import { suggest } from '../../diagnostics/wording.js';
import { helperNames, internalHelpers, isHelperName } from '../calls.js';
import { encodePlace } from '../../document/places.js';
import { checkCall, type Call, type Use } from './check-call.js';
import { placeOf, report, type RewriteContext } from './rewrite-context.js';

type Expression = hbs.AST.Expression;

const maximumNesting = 16;
const dataNames = ['root', 'index', 'key', 'first', 'last'];

/** An expression whose fields and helpers know their sites. What cannot be one is reported and becomes an empty text. */
export function rewriteValue(
  node: Expression,
  context: RewriteContext,
  use: 'prints' | 'value',
  nesting = 0,
): Expression {
  if (isPath(node)) return rewriteField(node, context);
  if (node.type === 'NumberLiteral') {
    const call = callInternal(internalHelpers.number, [node], siteOf(node, context), node.loc);
    return subExpression(call, node.loc);
  }
  if (isLiteral(node)) return node;
  if (isCall(node)) {
    if (nesting > maximumNesting) {
      report(
        context,
        node,
        'template/too-deep',
        'helpers are nested too deep',
        'use fewer helpers inside one another',
      );
      return emptyText(node.loc);
    }
    const isPlain = node.params.length === 0 && (node.hash?.pairs.length ?? 0) === 0;
    if (use === 'prints' && isPlain && isPath(node.path) && !isHelperCall(node.path, context)) {
      return rewriteField(node.path, context);
    }
    const call = rewriteCall(node, context, use, nesting + 1);
    return call === undefined ? emptyText(node.loc) : subExpression(call, node.loc);
  }
  report(
    context,
    node,
    'template/unsupported',
    'null is not a value of a layout',
    'leave the value out',
  );
  return emptyText(node.loc);
}

const isPath = (node: Expression): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isLiteral = (node: Expression): boolean => /^(?:String|Boolean)Literal$/u.test(node.type);
const isCall = (node: Expression): node is Call =>
  node.type === 'SubExpression' || node.type === 'MustacheStatement';

const isHelperCall = (path: hbs.AST.PathExpression, { blockParams }: RewriteContext): boolean =>
  path.original === path.parts[0] &&
  isHelperName(path.original) &&
  !blockParams.includes(path.original);

/** `a.b` becomes `($field this "a" "b" $site=n)`, so that looking up is ours: own fields only, each with its place. */
function rewriteField(path: hbs.AST.PathExpression, context: RewriteContext): Expression {
  const [first = '', ...rest] = path.parts;
  if (path.data && !dataNames.includes(first)) {
    report(
      context,
      path,
      'template/missing-field',
      `there is no @${first}`,
      suggest(first, dataNames, 'choose another'),
    );
    return emptyText(path.loc);
  }
  const isItem =
    path.depth === 0 && context.blockParams.includes(first) && path.original.startsWith(first);
  const base: hbs.AST.PathExpression =
    path.data || isItem
      ? { ...path, parts: [first], original: `${path.data ? '@' : ''}${first}` }
      : { ...path, parts: [], original: 'this' };
  const names = path.data || isItem ? rest : path.parts;
  const site = siteOf(path, context);
  const params = [base, ...names.map((name) => textLiteral(name, path.loc))];
  return subExpression(callInternal(internalHelpers.field, params, site, path.loc), path.loc);
}

/**
 * A call of a helper, its arguments rewritten; `undefined`, and reported, where there is no such helper or it cannot
 * be called so.
 */
export function rewriteCall(
  node: Call,
  context: RewriteContext,
  use: Use,
  nesting = 0,
): ReturnType<typeof callInternal> | undefined {
  const name = isPath(node.path) ? node.path.original : '';
  if (!isPath(node.path) || !isHelperCall(node.path, context) || !isHelperName(name)) {
    const written = name === '' ? 'this literal' : `“${name}”`;
    report(
      context,
      node,
      'template/unknown-helper',
      `${written} is not a helper`,
      suggest(name, helperNames, 'use one that “factsheet help layouts” lists'),
    );
    return undefined;
  }
  const pairs = node.hash?.pairs ?? [];
  const isCallable = checkCall(name, node, pairs, context, use);
  const site = siteOf(node, context);
  const [id] = node.params;
  if (
    isCallable &&
    name === 'string' &&
    id !== undefined &&
    'value' in id &&
    typeof id.value === 'string'
  ) {
    context.stringCalls.push({
      id: id.value,
      slots: pairs.map(({ key }) => key),
      place: placeOf(id, context),
    });
  }
  const rewritten = callInternal(
    name,
    node.params.map((param) => rewriteValue(param, context, 'value', nesting)),
    site,
    node.loc,
  );
  const options = rewriteHash(node.hash, context, nesting)?.pairs ?? [];
  if (!isCallable) return undefined;
  return {
    ...rewritten,
    hash: { ...rewritten.hash, pairs: [...options, ...rewritten.hash.pairs] },
  };
}

export const rewriteHash = (
  hash: hbs.AST.Hash | undefined,
  context: RewriteContext,
  nesting = 0,
): hbs.AST.Hash | undefined =>
  hash && {
    ...hash,
    pairs: hash.pairs.map((pair) => ({
      ...pair,
      value: rewriteValue(pair.value, context, 'value', nesting),
    })),
  };

/** The place of a call as the rewritten tree carries it; `a` at its end says that what it prints is in an attribute. */
export function siteOf(node: hbs.AST.Node, context: RewriteContext, inAttribute = false): string {
  const { line, column } = placeOf(node, context);
  return `${encodePlace(context.fileNumber, line, column)}${inAttribute ? 'a' : ''}`;
}

/** The parts of a call that carries its site. */
export const callInternal = (
  name: string,
  params: Expression[],
  site: string,
  loc: hbs.AST.SourceLocation,
): { path: hbs.AST.PathExpression; params: Expression[]; hash: hbs.AST.Hash } => {
  const value = textLiteral(site, loc);
  return {
    path: { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc },
    params,
    hash: {
      type: 'Hash',
      pairs: [{ type: 'HashPair', key: internalHelpers.site, value, loc }],
      loc,
    },
  };
};

const subExpression = (
  call: ReturnType<typeof callInternal>,
  loc: hbs.AST.SourceLocation,
): hbs.AST.SubExpression => ({ type: 'SubExpression', ...call, loc });

const textLiteral = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});

const emptyText = (loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral => textLiteral('', loc);
