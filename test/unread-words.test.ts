import { readFileSync, readdirSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packSchema } from '../src/language/schema/pack-schema.js';
import { readSources } from './support/architecture.js';

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly property?: Node;
  readonly properties?: readonly { readonly key?: Node }[];
}

const nameOf = ({ name, value }: Node): unknown => name ?? value;

/** What a node takes out of something, or says as a text. */
function taken(node: Node): readonly unknown[] {
  if (node.type === 'Literal') return [node.value];
  if (node.type === 'TemplateElement') return [(node.value as { readonly cooked: string }).cooked];
  if (node.type === 'MemberExpression' && node.property !== undefined)
    return [nameOf(node.property)];
  if (node.type === 'ObjectPattern')
    return (node.properties ?? []).flatMap(({ key }) => (key === undefined ? [] : [nameOf(key)]));
  return [];
}

/** Schemas say what may stand in a pack, and read none of it. */
const isDefinition = (path: string): boolean => path.startsWith('language/schema/');

/** Names and texts that the code of `src` reads by. */
const readInCode: ReadonlySet<unknown> = new Set(
  readSources('src')
    .filter(({ path }) => !isDefinition(path))
    .flatMap(({ path, text }) => {
      const found: unknown[] = [];
      JSON.stringify(parseAst(text, { lang: 'ts' }, path), (_, value: unknown) => {
        if (typeof value === 'object' && value !== null) found.push(...taken(value));
        return value;
      });
      return found;
    }),
);

const texts = [...readInCode].filter((text) => typeof text === 'string');
const openings = texts.filter((text) => /^[a-z]+(?:-[a-z]+)*-$/u.test(text));

const layouts = ['templates', 'src/preview', 'src/catalogue']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:hbs|html)$/u.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
  .join('\n');

/** Plural categories of CLDR. */
const plurals = /-(?:zero|one|two|few|many|other)$/u;

const isReadWord = (key: string): boolean => {
  const id = key.replace(plurals, '');
  return (
    readInCode.has(id) ||
    openings.some((opening) => id.startsWith(opening)) ||
    layouts.includes(`"${id}"`) ||
    layouts.includes(`words.${id}}}`)
  );
};

const camel = (key: string): string =>
  key.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** Keys that a schema names, of mappings inside it too. */
function keysOf(schema: object): ReadonlySet<string> {
  const keys = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name);
    return value;
  });
  return keys;
}

describe('words that nothing reads', () => {
  it.each(
    readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:strings|interface)\.yaml$/u.test(name),
    ),
  )('are not in templates/%s', (file) => {
    const keys = Object.keys(parse(readFileSync(`templates/${file}`, 'utf8')) as object);
    expect(keys.filter((key) => !isReadWord(key))).toEqual([]);
  });

  it('have no key in language packs', () => {
    // Plural categories are asked for by the name that Intl gives.
    const keys = [
      ...keysOf(z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' })),
    ].filter((key) => !plurals.test(`-${key}`));
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key) => !readInCode.has(key) && !readInCode.has(camel(key)))).toEqual([]);
  });

  it('are found', () => {
    expect(['sources', 'function-rank', 'nothing-says-this'].map(isReadWord)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
