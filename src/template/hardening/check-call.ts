import { suggest } from '../../diagnostics/wording.js';
import { helperRules, type HelperName } from '../calls.js';
import { report, type RewriteContext } from './rewrite-context.js';

type Expression = hbs.AST.Expression;

export type Use = 'prints' | 'value' | 'block';

/** What mustaches, blocks and subexpressions share. */
export interface Call extends hbs.AST.Node {
  readonly path: Expression;
  readonly params: readonly Expression[];
  /** The declarations promise it; the parser leaves it out where no option is written. */
  readonly hash?: hbs.AST.Hash | undefined;
}

/**
 * Whether a helper can be called as it is: not with too few or too many values, with an option it does not have, or
 * where it cannot stand, which is reported.
 */
export function checkCall(
  name: HelperName,
  node: Call,
  pairs: readonly hbs.AST.HashPair[],
  context: RewriteContext,
  use: Use,
): boolean {
  const rule = helperRules[name];
  let isCallable = true;
  const fault = (problem: string, remedy: string): void => {
    isCallable = false;
    report(context, node, 'template/bad-call', problem, remedy);
  };
  const shape = `${name} ${rule.parameters.join(' ')}${rule.variadic === true ? ' …' : ''}`;
  if (!rule.use.includes(use)) {
    const [first] = rule.use;
    const remedies = {
      prints: `write {{${shape}}}`,
      value: `write (${shape}) inside another helper`,
      block: `write {{#${shape}}}…{{/${name}}}`,
    };
    fault(`the helper “${name}” is not called like this`, remedies[first ?? 'prints']);
  }
  const least = rule.parameters.length - (rule.optional ?? 0);
  const most = rule.variadic === true ? 32 : rule.parameters.length;
  if (node.params.length < least || node.params.length > most) {
    fault(
      `the helper “${name}” is given ${node.params.length} value${node.params.length === 1 ? '' : 's'}`,
      `give it: ${shape}`,
    );
  }
  for (const { key } of pairs) {
    if (rule.options === 'any' ? !key.startsWith('$') : rule.options.includes(key)) continue;
    const remedy =
      rule.options === 'any'
        ? 'begin its name with a letter'
        : suggest(key, rule.options, 'remove it');
    fault(`the helper “${name}” has no option “${key}”`, remedy);
  }
  return isCallable;
}
