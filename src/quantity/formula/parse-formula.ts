import Big from 'big.js';
import { parsed, refused, type Fault, type Parsed } from '../parsed.js';

/** A formula as a tree; offsets are UTF-16 units into its text. */
export type Expression =
  | {
      readonly kind: 'number';
      readonly amount: Big;
      readonly percent: boolean;
      readonly offset: number;
    }
  | { readonly kind: 'fact'; readonly id: string; readonly offset: number }
  | { readonly kind: 'negative'; readonly operand: Expression; readonly offset: number }
  | {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly operands: readonly Expression[];
      readonly offset: number;
    }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly offset: number;
    };

export type Operator = '+' | '-' | '*' | '/';

const functionNames = [
  'sum',
  'mean',
  'min',
  'max',
  'count',
  'rank',
  'share',
  'per',
  'growth',
  'compound-growth',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** A word of a formula: × ÷ − are written * / -. */
export interface Token {
  readonly kind: 'number' | 'fact' | 'sign';
  readonly text: string;
  readonly offset: number;
}

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?%?)|(?<fact>[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*)|(?<sign>[-+*/(),×÷\u2212]))/uy;

/** Nesting beyond this is no formula that a reader of the notes could follow. */
const deepest = 64;

/**
 * Reads a formula over fact ids and numbers with + − * / and parentheses. A hyphen inside an id belongs to the id, so
 * a minus between facts has spaces around it.
 */
export function parseFormula(formula: string): Parsed<Expression> {
  const tokens = tokenize(formula);
  if ('problem' in tokens) return refused(tokens);
  const [expression, rest] = sum(tokens, 0, formula.length, 0);
  if ('problem' in expression) return refused(expression);
  const left = tokens[rest];
  return left === undefined
    ? parsed(expression)
    : refused(notAFormula(`“${left.text}” is not expected here`, left.offset));
}

function tokenize(formula: string): readonly Token[] | Fault {
  const tokens: Token[] = [];
  let position = 0;
  while (formula.slice(position).trim() !== '') {
    token.lastIndex = position;
    const groups = token.exec(formula)?.groups;
    const offset = formula.length - formula.slice(position).trimStart().length;
    if (groups === undefined)
      return notAFormula(
        `“${formula.slice(offset, offset + 1)}” has no meaning in a formula`,
        offset,
      );
    const { number, fact } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, offset });
    else if (fact !== undefined) tokens.push({ kind: 'fact', text: fact, offset });
    else tokens.push({ kind: 'sign', text: ascii(formula.charAt(offset)), offset });
    position = token.lastIndex;
  }
  return tokens;
}

/** The words of a formula that has been read, in order; none of one that cannot be. */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens = tokenize(formula);
  return 'problem' in tokens ? [] : tokens;
}

const ascii = (sign: string): string =>
  sign === '×' ? '*' : sign === '÷' ? '/' : sign === '\u2212' ? '-' : sign;

type Step = readonly [expression: Expression | Fault, next: number];
type Level = (tokens: readonly Token[], start: number, end: number, depth: number) => Step;

const level =
  (operators: string, operand: Level): Level =>
  (tokens, start, end, depth) => {
    let [left, position] = operand(tokens, start, end, depth);
    for (;;) {
      const sign = tokens[position];
      if ('problem' in left || sign?.kind !== 'sign' || !operators.includes(sign.text))
        return [left, position];
      const [right, next] = operand(tokens, position + 1, end, depth);
      if ('problem' in right) return [right, next];
      const operator = sign.text as Operator;
      left = { kind: 'operation', operator, left, right, offset: sign.offset };
      position = next;
    }
  };

const operand: Level = (tokens, start, end, depth) => {
  const next = tokens[start];
  if (next === undefined)
    return [notAFormula('the formula ends where a fact or number is expected', end), start];
  const { kind, text, offset } = next;
  if (depth > deepest) return [notAFormula('the formula is nested too deeply', offset), start];
  const name = functionNames.find((each) => each === text);
  const opening = tokens[start + 1];
  if (kind === 'fact' && opening?.kind === 'sign' && opening.text === '(') {
    if (name !== undefined) return call(name, offset, [tokens, start + 2, end, depth + 1]);
    const known = `functions are ${functionNames.join(', ')}`;
    return [{ ...notAFormula(`“${text}” is no function`, offset), remedy: known }, start];
  }
  if (kind === 'fact') return [{ kind: 'fact', id: text, offset }, start + 1];
  if (kind === 'number') {
    const percent = text.endsWith('%');
    const amount = Big(percent ? text.slice(0, -1) : text);
    return [{ kind: 'number', amount, percent, offset }, start + 1];
  }
  if (text === '-') {
    const [inner, after] = operand(tokens, start + 1, end, depth + 1);
    return 'problem' in inner
      ? [inner, after]
      : [{ kind: 'negative', operand: inner, offset }, after];
  }
  if (text !== '(')
    return [notAFormula(`“${text}” stands where a fact or number is expected`, offset), start];
  const [inner, behind] = sum(tokens, start + 1, end, depth + 1);
  if ('problem' in inner) return [inner, behind];
  const close = tokens[behind];
  return close?.kind === 'sign' && close.text === ')'
    ? [inner, behind + 1]
    : [notAFormula('a parenthesis is not closed', offset), behind];
};

/** The operands of a function, from behind its opening parenthesis to its closing one. */
function call(
  name: FunctionName,
  offset: number,
  [tokens, start, end, depth]: Parameters<Level>,
): Step {
  const operands: Expression[] = [];
  for (let position = start; ; position += 1) {
    const [inner, behind] = sum(tokens, position, end, depth);
    if ('problem' in inner) return [inner, behind];
    operands.push(inner);
    const next = tokens[behind];
    if (next?.kind === 'sign' && next.text === ')') {
      return [{ kind: 'call', name, operands, offset }, behind + 1];
    }
    if (next?.kind !== 'sign' || next.text !== ',')
      return [notAFormula('a parenthesis is not closed', offset), behind];
    position = behind;
  }
}

const product: Level = level('*/', operand);
const sum: Level = level('+-', product);

const notAFormula = (problem: string, offset: number): Fault => ({
  code: 'formula/not-a-formula',
  problem,
  remedy: 'write it with fact ids, numbers, + - * / and parentheses, with spaces around a minus',
  offset,
});

/** Ids of the facts that a formula names, each once, in order. */
export function formulaReferences(formula: string): Parsed<readonly string[]> {
  const read = parseFormula(formula);
  return read.ok ? parsed([...new Set(references(read.value))]) : read;
}

/** Ids of what a formula adds up: given to `sum` or `mean`, or the whole of a `share`. */
export function summedReferences(formula: string): readonly string[] {
  const read = parseFormula(formula);
  return read.ok ? [...new Set(summed(read.value))] : [];
}

function summed(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
    case 'fact':
      return [];
    case 'negative':
      return summed(expression.operand);
    case 'operation':
      return [...summed(expression.left), ...summed(expression.right)];
    case 'call': {
      const { name, operands } = expression;
      const whole = name === 'share' ? operands.slice(1) : [];
      const added = name === 'sum' || name === 'mean' ? operands : whole;
      return [
        ...added.flatMap((each) => (each.kind === 'fact' ? [each.id] : [])),
        ...operands.flatMap(summed),
      ];
    }
  }
}

function references(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'fact':
      return [expression.id];
    case 'negative':
      return references(expression.operand);
    case 'operation':
      return [...references(expression.left), ...references(expression.right)];
    case 'call':
      return expression.operands.flatMap(references);
  }
}
