import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { elementRules, type ElementName } from './elements.js';

/** What is wrong with an element standing where it does; at most one fault, the most telling. */
export function checkNesting(
  name: ElementName,
  ancestors: readonly ElementName[],
  place: Place,
): Diagnostic | undefined {
  const rule = elementRules[name];
  const parent = ancestors.at(-1);
  const fault = (problem: string, remedy: string): Diagnostic =>
    error('document/misplaced-element', place, problem, remedy);
  if (parent !== undefined && !takes(parent, name)) {
    return fault(`<${name}> cannot stand in <${parent}>`, whereTo(name, parent));
  }
  if (
    rule.within !== undefined &&
    !rule.within.some((outer) => ancestors.some((above) => above === outer))
  ) {
    return fault(`<${name}> stands outside ${tags(rule.within)}`, `put it in ${tags(rule.within)}`);
  }
  const forbidden = rule.notWithin?.find((outer) => ancestors.some((above) => above === outer));
  if (forbidden !== undefined) {
    return fault(`<${name}> stands inside <${forbidden}>`, `close <${forbidden}> before it`);
  }
  return undefined;
}

/** Whether the content model of one element takes the other as a child. */
export function takes(parent: ElementName, child: ElementName): boolean {
  const { content } = elementRules[parent];
  const { display, parents } = elementRules[child];
  if (parents !== undefined) return parents.includes(parent);
  switch (content) {
    case 'empty':
      return false;
    case 'inline':
      return display === 'inline';
    case 'blocks':
      return display === 'block';
    case 'flow':
      return display === 'block' || display === 'inline';
    default:
      return content.includes(child);
  }
}

function whereTo(name: ElementName, parent: ElementName): string {
  const rule = elementRules[name];
  const { content } = elementRules[parent];
  if (rule.parents !== undefined) {
    return rule.parents.length === 0
      ? 'keep one, round everything else'
      : `put it directly in ${tags(rule.parents)}`;
  }
  if (content === 'empty') return `close <${parent}/> before it; it holds nothing`;
  if (content === 'inline')
    return `close <${parent}> before it, or use an inline element such as <span>`;
  if (content === 'blocks') return 'put it in a paragraph, <p>';
  return typeof content === 'string' ? 'move it' : `<${parent}> takes only ${tags(content)}`;
}

const tags = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(' or ');
