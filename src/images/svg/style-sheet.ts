import { compile } from 'css-select';
import type { Block, CssNode, Rule, Selector } from 'css-tree';
import parse from 'css-tree/parser';
import { limits } from '../../files/limits.js';
import { elementsOf, type SvgElement } from './element.js';
import { TooMuch, type Spot, type SvgFaults } from './faults.js';

export interface Declaration {
  /** In small letters. */
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
  readonly at: Spot;
}

/** Declarations of every `style` element that apply to an element, the weakest first. */
export type StyleSheet = (element: SvgElement) => readonly Declaration[];

interface StyleRule {
  readonly matches: (element: SvgElement) => boolean;
  /** Specificity of its selector (Selectors 4, 17), one number by counting to the base of a thousand. */
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}

/** At-rules that bear on nothing but text and motion, or on how the text is written. */
const skipped = ['font-face', 'charset', 'namespace', 'keyframes', '-webkit-keyframes'];
/** What never holds on paper. */
const never = ['hover', 'focus', 'active', 'visited', 'target', 'focus-visible', 'focus-within'];
/** The pseudo-classes that are read. */
const readPseudo = ['root', 'first-child', 'last-child'];

export function readStyleSheets(root: SvgElement, faults: SvgFaults): StyleSheet {
  const rules = [...elementsOf(root)]
    .filter(({ name }) => name === 'style')
    .flatMap((element) => rulesOf(element, faults));
  if (rules.length > limits.svgRules) throw new TooMuch();
  const byKey = new Map<string, OrderedRule[]>();
  for (const rule of rules) {
    const known = byKey.get(rule.key);
    if (known) known.push(rule);
    else byKey.set(rule.key, [rule]);
  }
  let compared = 0;

  return (element) => {
    const keys = [
      '*',
      element.name,
      `#${element.attributes.get('id') ?? ''}`,
      ...classesOf(element).map((name) => `.${name}`),
    ];
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []);
    compared += candidates.length;
    if (compared > limits.svgMatches) throw new TooMuch();
    return candidates
      .filter(({ matches }) => matches(element))
      .toSorted((one, other) => one.specificity - other.specificity || one.order - other.order)
      .flatMap(({ declarations }) => declarations);
  };
}

const classesOf = ({ attributes }: SvgElement): readonly string[] =>
  attributes.get('class')?.split(/\s+/).filter(Boolean) ?? [];

interface OrderedRule extends StyleRule {
  /** What an element must be or bear for the rule to be tried on it. */
  readonly key: string;
  readonly order: number;
}

function rulesOf(element: SvgElement, faults: SvgFaults): readonly OrderedRule[] {
  const { value, offset } = element.text;
  const type = element.attributes.get('type') ?? 'text/css';
  if (type !== 'text/css' && type !== '') {
    faults.unsupported({ element, attribute: 'type' }, `a style sheet in ${type}`, plainStyle);
    return [];
  }
  // Blocks and selectors are counted before the tree of them is made.
  const marks = value.match(/[{,]/g)?.length ?? 0;
  if (marks > 2 * limits.svgRules) throw new TooMuch();
  const sheet = parse(value, {
    positions: true,
    parseValue: false,
    onParseError: ({ offset: at }: { readonly offset?: number }) => {
      faults.unsupported(offset + (at ?? 0), 'a style sheet that cannot be read', plainStyle);
    },
  });
  if (sheet.type !== 'StyleSheet') return [];
  return sheet.children.toArray().flatMap((node) => {
    if (node.type === 'Rule') return styleRules(node, offset, faults);
    if (node.type === 'Atrule') readAtRule(node.name, startOf(node, offset), faults);
    return [];
  });
}

function readAtRule(name: string, at: number, faults: SvgFaults): void {
  if (skipped.includes(name.toLowerCase())) return;
  if (name === 'import') faults.forbidden(at, 'it imports a style sheet', plainStyle);
  else faults.unsupported(at, `the rule @${name} of its style sheet is not read`, plainStyle);
}

function styleRules(rule: Rule, offset: number, faults: SvgFaults): readonly OrderedRule[] {
  const { prelude } = rule;
  if (prelude.type !== 'SelectorList') return [];
  const declarations = declarationsIn(rule.block, offset, () => undefined);
  return prelude.children.toArray().flatMap((selector): readonly OrderedRule[] => {
    if (selector.type !== 'Selector') return [];
    const at = startOf(selector, offset);
    const read = readSelector(selector);
    if ('never' in read) return [];
    if ('unread' in read) {
      faults.unsupported(
        at,
        `the selector ${read.unread} of its style sheet is not read`,
        plainStyle,
      );
      return [];
    }
    const matches = compile<SvgElement, SvgElement>(read.text, { adapter, xmlMode: true });
    return [{ ...read, matches, declarations, order: at }];
  });
}

type ReadSelector =
  | { readonly never: true }
  | { readonly unread: string }
  | { readonly text: string; readonly key: string; readonly specificity: number };

function readSelector(selector: Selector): ReadSelector {
  let text = '';
  let key = '*';
  let specificity = 0;
  for (const node of selector.children.toArray()) {
    switch (node.type) {
      case 'TypeSelector':
        if (node.name.includes('|')) return { unread: node.name };
        text += node.name;
        if (node.name !== '*') specificity += 1;
        key = node.name;
        break;
      case 'IdSelector':
        text += `#${node.name}`;
        key = `#${node.name}`;
        specificity += 1_000_000;
        break;
      case 'ClassSelector':
        text += `.${node.name}`;
        if (!key.startsWith('#')) key = `.${node.name}`;
        specificity += 1_000;
        break;
      case 'AttributeSelector':
        text += attributeText(node);
        specificity += 1_000;
        break;
      case 'Combinator':
        if (node.name !== ' ' && node.name !== '>') return { unread: node.name };
        text += node.name;
        key = '*';
        break;
      case 'PseudoClassSelector':
        if (never.includes(node.name)) return { never: true };
        if (!readPseudo.includes(node.name)) return { unread: `:${node.name}` };
        text += `:${node.name}`;
        specificity += 1_000;
        break;
      default:
        return { unread: node.type === 'PseudoElementSelector' ? `::${node.name}` : node.type };
    }
  }
  return { text, key, specificity };
}

function attributeText({
  name,
  matcher,
  value,
  flags,
}: Extract<CssNode, { type: 'AttributeSelector' }>): string {
  if (value === null) return `[${name.name}]`;
  const wanted = value.type === 'String' ? value.value : value.name;
  return `[${name.name}${matcher}${JSON.stringify(wanted)}${flags === null ? '' : ` ${flags}`}]`;
}

const adapter = {
  isTag: (node: SvgElement): node is SvgElement => node.name !== '',
  getAttributeValue: ({ attributes }: SvgElement, name: string) => attributes.get(name),
  hasAttrib: ({ attributes }: SvgElement, name: string) => attributes.has(name),
  getChildren: ({ children }: SvgElement) => [...children],
  getName: ({ name }: SvgElement) => name,
  getParent: ({ parent }: SvgElement) => parent ?? null,
  getSiblings: (node: SvgElement) => [...(node.parent?.children ?? [node])],
  getText: ({ text }: SvgElement) => text.value,
  removeSubsets: (nodes: SvgElement[]) => nodes,
};

/** Declarations of a `style` attribute, in the order they stand. */
export function readStyleAttribute(element: SvgElement, faults: SvgFaults): readonly Declaration[] {
  const text = element.attributes.get('style');
  if (text === undefined || text.trim() === '') return [];
  const at = { element, attribute: 'style' };
  const block = parse(text, { context: 'declarationList', parseValue: false, positions: true });
  return declarationsIn(block, at, () => {
    faults.unsupported(at, `the style “${text.slice(0, 60)}” cannot be read`, plainStyle);
  });
}

function declarationsIn(
  block: CssNode | Block,
  from: Spot,
  onFault: () => void,
): readonly Declaration[] {
  if (block.type !== 'Block' && block.type !== 'DeclarationList') return [];
  return block.children.toArray().flatMap((node): readonly Declaration[] => {
    if (node.type === 'Declaration') {
      return [
        {
          property: node.property.toLowerCase(),
          value: node.value.type === 'Raw' ? node.value.value.trim() : '',
          isImportant: node.important !== false,
          at: typeof from === 'number' ? startOf(node, from) : from,
        },
      ];
    }
    if (node.type !== 'Raw' || node.value.replaceAll(/[\s;]/g, '') !== '') onFault();
    return [];
  });
}

const startOf = (node: CssNode, offset: number): number => offset + (node.loc?.start.offset ?? 0);

const plainStyle = 'save it as plain SVG with presentation attributes';
