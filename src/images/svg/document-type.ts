import { limits } from '../../files/limits.js';

/**
 * The entities that a document type declares, by name: Illustrator names its namespaces so. Undefined where one is not
 * plain text, since those that hold others may grow without end.
 */
export function declaredEntities(svg: string): ReadonlyMap<string, string> | undefined {
  const entities = new Map<string, string>();
  for (const [declaration] of svg.matchAll(/<!ENTITY\b[^>]*>?/gi)) {
    const [, name, , value] =
      /^<!ENTITY\s+([\w.:-]+)\s+(["'])([^"'&<%]*)\2\s*>$/.exec(declaration) ?? [];
    if (name === undefined || value === undefined || value.length > limits.svgValue)
      return undefined;
    if (!entities.has(name)) entities.set(name, value);
  }
  return entities;
}
