import type { ElementNode } from '../document/document.js';
import type { LanguageTag } from '../language/language.js';
import type { LayoutTrace, TracedItem } from '../printer/trace.js';
import type { Report } from '../report/report.js';
import { ancestry, headingOf, parentsIn, type Parents } from './headings.js';
import type { PlaceRecord } from './record.js';

/** A fact drawn somewhere: by the element that prints it, in the languages of that element. */
interface Printing {
  readonly fact: string;
  readonly element: ElementNode;
  readonly languages: readonly LanguageTag[];
}

/**
 * Where each fact is printed, by its id, in the order of the pages. What stands in a block under one heading is one
 * place, in however many languages and however often. The annex is no place of its own: it lists the others.
 * @param root the tree that the pages were laid out from; the trace names its elements
 */
export function placesOf(
  trace: LayoutTrace,
  root: ElementNode,
  report: Report,
): ReadonlyMap<string, readonly PlaceRecord[]> {
  const parents = parentsIn(root);
  const places = new Map<string, Map<string, PlaceRecord>>();
  for (const { number, items } of trace.pages) {
    for (const item of items) {
      for (const { fact, element, languages } of printingsOf(item, parents, report)) {
        if (isInAnnex(element, parents)) continue;
        const stands = standingOf(element, parents, report.languages);
        const key = JSON.stringify([number, item.region, stands]);
        const known = places.get(fact) ?? new Map<string, PlaceRecord>();
        const all = [...(known.get(key)?.languages ?? []), ...languages];
        known.set(key, {
          page: number,
          region: item.region,
          languages: report.languages.filter((tag) => all.includes(tag)),
          ...stands,
        });
        places.set(fact, known);
      }
    }
  }
  return new Map([...places].map(([fact, known]) => [fact, [...known.values()]]));
}

function printingsOf(item: TracedItem, parents: Parents, report: Report): readonly Printing[] {
  if (item.kind === 'line') {
    return item.fragments.flatMap(({ element }) => {
      const printed = [...ancestry(element, parents)].find(({ name }) => name === 'fact');
      const fact = printed?.attributes['ref'];
      return printed && fact !== undefined
        ? [{ fact, element: printed, languages: [printed.language] }]
        : [];
    });
  }
  const { element } = item;
  if (item.kind !== 'graphic' || element?.name !== 'chart') return [];
  const chart = report.charts.get(element.attributes['ref'] ?? '');
  return (chart?.series ?? []).flatMap(({ points }) =>
    points.map(({ fact }) => ({ fact, element, languages: report.languages })),
  );
}

/** Id of the section that an annex stands in. */
export const annexId = 'annex';

const isInAnnex = (element: ElementNode, parents: Parents): boolean =>
  [...ancestry(element, parents)].some(({ attributes }) => attributes['id'] === annexId);

function standingOf(
  element: ElementNode,
  parents: Parents,
  languages: readonly LanguageTag[],
): Pick<PlaceRecord, 'block' | 'chart' | 'heading'> {
  const named = [...ancestry(element, parents)].find(({ attributes }) => 'id' in attributes);
  const block = named?.attributes['id'];
  const chart = element.name === 'chart' ? element.attributes['ref'] : undefined;
  const heading = headingOf(element, parents);
  return {
    ...(block === undefined ? {} : { block }),
    ...(chart === undefined ? {} : { chart }),
    ...(heading === undefined
      ? {}
      : {
          heading: Object.fromEntries(
            languages.flatMap((tag) => {
              const text = heading.get(tag);
              return text === undefined ? [] : [[tag, text]];
            }),
          ),
        }),
  };
}
