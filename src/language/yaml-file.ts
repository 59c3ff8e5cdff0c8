import type { z } from '../files/zod.js';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { parseDesignerYaml } from '../files/designer-yaml.js';

/** Where the key at the end of a path stands, or the nearest enclosing key that is there. */
export type PlaceOf = (...path: readonly string[]) => Place;

/** Places in a text that was read before. They are worked out anew, once the first is asked for. */
export function placesInYaml(text: string, file: string): PlaceOf {
  let read: ReturnType<typeof parseDesignerYaml> | undefined;
  return (...path) => (read ??= parseDesignerYaml(text, file)).placeOf(path);
}

/** Reads a YAML text against a schema; each fault is placed where it stands in the file. */
export function readYaml<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  code: DiagnosticCode,
): Checked<z.output<T>> {
  const { document, faults, placeOf } = parseDesignerYaml(text, file);
  if (document === undefined || faults.length > 0) {
    const diagnostics = faults.map(
      ({ remedy = 'write the file as YAML', ...fault }): Diagnostic => ({
        code,
        severity: 'error',
        ...fault,
        remedy,
      }),
    );
    return failed(diagnostics);
  }
  const fault = (path: readonly string[], problem: string, remedy: string): Diagnostic =>
    error(code, placeOf(path), problem, remedy);
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const remedy = 'write the pack as “factsheet help languages” says';
    if (issue.code !== 'unrecognized_keys')
      return [fault(path, `${path.join('.') || 'the file'}: ${issue.message}`, remedy)];
    return issue.keys.map((key) =>
      fault([...path, key], `“${key}” is not a key that belongs here`, remedy),
    );
  });
  return failed(diagnostics);
}
