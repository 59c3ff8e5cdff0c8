import { failed, type Checked } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import type { Root } from '../files/root.js';
import { convertYaml } from './convert.js';
import { parseYaml, type ParseOptions } from './parse.js';
import { placesOf, type Places } from './places.js';

/** A YAML file as plain data, and where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly places: Places;
}

/** Reads a YAML file of a root. The value is there wherever all of the YAML could be read, with errors inside or not. */
export function readYaml(root: Root, relative: string): Checked<YamlFile> {
  const file = root.path(relative);
  const text = root.readText(relative, startOf(file), limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  return yamlOf(text.value, file);
}

/** As `readYaml`, from text already read. */
export function yamlOf(
  text: string,
  file: string,
  options: ParseOptions = { allowsAliases: true, allowsAnyName: false },
): Checked<YamlFile> {
  const { contents, isWhole, locate, diagnostics } = parseYaml(text, file, options);
  if (contents === undefined) return failed(diagnostics);
  const converted = convertYaml(contents, text, locate, options.allowsAnyName);
  if (!isWhole) {
    // What follows a slip is its echo, but a key that stands twice is a fault of its own.
    const twice = converted.diagnostics.filter(({ code }) => code === 'report/duplicate-key');
    return failed([...diagnostics, ...twice]);
  }
  const found = [...diagnostics, ...converted.diagnostics];
  if (converted.isCut) return failed(found);
  return {
    value: {
      file,
      data: converted.data,
      places: placesOf(converted.containers, text, locate),
    },
    diagnostics: found,
  };
}
