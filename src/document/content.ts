import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import type { DocumentNode } from './document.js';
import { elementRules, type ElementName } from './elements.js';
import { collapseInline, isBlank } from './whitespace.js';

/** Elements that mislead a reader, or a screen reader, when nothing stands in them. */
const neverEmpty: ReadonlySet<ElementName> = new Set([
  'h1',
  'h2',
  'h3',
  'a',
  'fact',
  'date',
  'figcaption',
  'row',
  'ul',
  'ol',
  'table',
  'thead',
  'tbody',
  'tr',
]);
/** Elements of which a parent holds at most one. */
const once: ReadonlySet<ElementName> = new Set(['header', 'footer', 'footnotes', 'thead']);

/** Children as the content model takes them, white space settled, and what it does not take. */
export function checkContent(
  name: ElementName,
  children: readonly DocumentNode[],
  place: Place,
): { readonly children: readonly DocumentNode[]; readonly diagnostics: readonly Diagnostic[] } {
  const rule = elementRules[name];
  const diagnostics = [...repeated(name, children)];
  const isInline =
    rule.content === 'inline' || (rule.content === 'flow' && !children.some(isBlock));
  if (neverEmpty.has(name) && !children.some(prints)) diagnostics.push(empty(name, place));
  if (!isInline) {
    for (const child of children) {
      const fault = strayIn(name, child);
      if (fault !== undefined) diagnostics.push(fault);
    }
    return { children: children.filter((child) => child.kind === 'element'), diagnostics };
  }
  // White space is counted across inline elements, so only the block round them can settle it.
  return { children: rule.display === 'inline' ? children : collapseInline(children), diagnostics };
}

/** Whether a node is a block among others, and not part of a line. */
export const isBlock = (node: DocumentNode): boolean =>
  node.kind === 'element' && elementRules[node.name].display !== 'inline';

const prints = (node: DocumentNode): boolean =>
  node.kind === 'text'
    ? !isBlank(node.text)
    : node.name === 'counter' || isBlock(node) || node.children.some(prints);

function strayIn(name: ElementName, child: DocumentNode): Diagnostic | undefined {
  const { content } = elementRules[name];
  if (child.kind === 'text') {
    if (isBlank(child.text)) return undefined;
    const text = shorten(child.text.trim(), 20);
    return content === 'flow'
      ? mixed(name, `“${text}”`, child.place)
      : error(
          'document/misplaced-text',
          child.place,
          `the text “${text}” stands directly in <${name}>`,
          content === 'blocks'
            ? 'put it in a paragraph, <p>'
            : `put it in an element that <${name}> takes`,
        );
  }
  return content === 'flow' && !isBlock(child)
    ? mixed(name, `<${child.name}>`, child.place)
    : undefined;
}

const mixed = (name: ElementName, what: string, place: Place): Diagnostic =>
  error(
    'document/mixed-content',
    place,
    `${what} stands beside blocks in <${name}>`,
    'put it in a paragraph, <p>, or remove the blocks',
  );

function* repeated(name: ElementName, children: readonly DocumentNode[]): Generator<Diagnostic> {
  const seen = new Set<ElementName>();
  for (const child of children) {
    if (child.kind === 'text' || !once.has(child.name)) continue;
    if (seen.has(child.name)) {
      yield error(
        'document/repeated-element',
        child.place,
        `<${name}> has more than one <${child.name}>`,
        'keep one',
      );
    }
    seen.add(child.name);
  }
}

const empty = (name: ElementName, place: Place): Diagnostic =>
  error(
    'document/empty-element',
    place,
    `<${name}> is empty`,
    'give it content, or leave it out with {{#if}}',
  );
