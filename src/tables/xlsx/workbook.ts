import type { XmlElement } from '@rgrove/parse-xml';
import { areaAt, type Area } from './reference.js';
import { attribute, childNamed, childrenNamed, plainText, rootOf } from './xml.js';

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly since1904: boolean;
  /** Named ranges and tables: name → sheet and area. */
  readonly names: ReadonlyMap<string, NamedArea>;
}

interface Sheet {
  readonly name: string;
  readonly part: string;
}

interface NamedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The sheets of a workbook in their order, its named ranges and its tables; `undefined` where it is none. */
export function readWorkbook(parts: ReadonlyMap<string, string>): Workbook | undefined {
  const root = rootOf(parts.get('xl/workbook.xml'));
  if (root === undefined) return undefined;
  const targets = relationsOf(parts.get('xl/_rels/workbook.xml.rels'));
  const sheets = childrenNamed(childNamed(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const target = targets.get(attribute(sheet, 'id') ?? '');
    const part = target === undefined ? undefined : inside('xl', target);
    return part === undefined ? [] : [{ name: attribute(sheet, 'name') ?? '', part }];
  });
  const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
  return {
    sheets,
    since1904: isTrue(attribute(childNamed(root, 'workbookPr'), 'date1904')),
    names: new Map([...namedRanges(root), ...tablesOf(sheets, parts)]),
  };
}

function namedRanges(root: XmlElement): readonly (readonly [string, NamedArea])[] {
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName').flatMap((name) => {
    const [, quoted, plain, range = ''] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/u.exec(plainText(name)) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const area = areaAt(range);
    return sheet === undefined || area === undefined
      ? []
      : [[attribute(name, 'name') ?? '', { sheet, area }] as const];
  });
}

/** A table (ListObject) without its row of totals. */
function tablesOf(
  sheets: readonly Sheet[],
  parts: ReadonlyMap<string, string>,
): readonly (readonly [string, NamedArea])[] {
  return sheets.flatMap(({ name: sheet, part }) => {
    const relations = relationsOf(parts.get(part.replace(/(?<![^/])([^/]+)$/u, '_rels/$1.rels')));
    return [...relations.values()].flatMap((target) => {
      const root = rootOf(parts.get(inside('xl/worksheets', target)));
      const area = areaAt(attribute(root, 'ref') ?? '');
      if (root === undefined || area === undefined) return [];
      const totals = Number(attribute(root, 'totalsRowCount') ?? 0);
      const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
      return [[name, { sheet, area: { ...area, bottom: area.bottom - totals } }] as const];
    });
  });
}

const relationsOf = (part: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    childrenNamed(rootOf(part), 'Relationship').map((relation) => [
      attribute(relation, 'Id') ?? '',
      attribute(relation, 'Target') ?? '',
    ]),
  );

/** The name of a part that another names relatively (OPC, ISO/IEC 29500-2). */
function inside(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
