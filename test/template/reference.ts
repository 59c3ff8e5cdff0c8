import type { AttributeType } from '../../src/document/element-rule.js';
import { elementNames, elementRules, globalAttributes } from '../../src/document/elements.js';
import { takes } from '../../src/document/nesting.js';
import { helperNames, helperRules } from '../../src/template/calls.js';

/** The tables of docs/layouts.md, made from the closed tables of the program. */
export const elementReference = (): string =>
  [
    '| element | for | holds | attributes |',
    '| --- | --- | --- | --- |',
    ...elementNames.map((name) => {
      const { purpose, content, attributes, within } = elementRules[name];
      const own = Object.entries(attributes).map(
        ([attribute, { type, required, purpose: use }]) =>
          `\`${attribute}\`${required ? ' (required)' : ''}: ${use} (${shape(type)})`,
      );
      const where = within === undefined ? '' : `; only in ${tags(within)}`;
      const holds = typeof content === 'string' ? contents[content] : tags(content);
      const also =
        content === 'blocks'
          ? elementNames.filter(
              (child) => takes(name, child) && elementRules[child].display === 'part',
            )
          : [];
      const extra = also.length === 0 ? '' : `, ${tags(also)}`;
      return `| \`${name}\` | ${purpose}${where} | ${holds}${extra} | ${own.join('<br>')} |`;
    }),
  ].join('\n');

export const globalReference = (): string =>
  Object.entries(globalAttributes)
    .map(([name, { type, purpose }]) => `- \`${name}\`: ${purpose} (${shape(type)})`)
    .join('\n');

export const helperReference = (): string =>
  [
    '| helper | gives |',
    '| --- | --- |',
    ...helperNames.map((name) => {
      const { use, parameters, optional = 0, variadic, options, purpose } = helperRules[name];
      const shown = parameters.map((parameter, index) =>
        index < parameters.length - optional ? parameter : `[${parameter}]`,
      );
      const given = options === 'any' ? ['name=…'] : options.map((option) => `[${option}=…]`);
      const call = [name, ...shown, ...(variadic === true ? ['…'] : []), ...given].join(' ');
      const uses = use.map(
        (kind) => ({ prints: `{{${call}}}`, value: `(${call})`, block: `{{#${call}}}` })[kind],
      );
      return `| ${uses.map((written) => `\`${written}\``).join('<br>')} | ${purpose} |`;
    }),
  ].join('\n');

const contents = { blocks: 'blocks', inline: 'text', flow: 'blocks or text', empty: 'nothing' };

const tags = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function shape(type: AttributeType): string {
  switch (type.kind) {
    case 'name':
      return 'a name';
    case 'names':
      return 'names';
    case 'integer':
      return `${type.minimum}–${type.maximum}`;
    case 'ratio':
      return 'a ratio';
    case 'point':
      return 'two percentages';
    case 'millimetres':
      return 'such as `41mm`';
    case 'boolean':
      return '`true` or `false`';
    case 'choice':
      return type.values.map((value) => `\`${value}\``).join(', ');
    case 'language':
      return 'a language of the report';
    case 'link':
      return 'an address';
    case 'path':
      return 'a relative path';
    case 'text':
      return 'text';
  }
}
