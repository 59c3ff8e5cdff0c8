import type { ElementNode } from '../document/document.js';
import type { LanguageTag } from '../language/language.js';
import type { LayoutTrace, TracedItem } from '../sheet/trace.js';
import type { ChartSpec } from '../report/charts.js';
import type { Report } from '../report/report.js';
import { ancestry, parentsIn, type Parents } from '../document/walk.js';
import { headingOf } from './headings.js';
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
  const places = new Map<string, readonly PlaceRecord[]>();
  for (const { number, items } of trace.pages) {
    for (const item of items) {
      for (const { fact, element, languages } of printingsOf(item, parents, report)) {
        if (isInAnnex(element, parents)) continue;
        const stands = standingOf(element, parents, report.languages);
        const place = { page: number, region: item.region, languages: [...languages], ...stands };
        places.set(fact, withPlace(places.get(fact) ?? [], place, report.languages));
      }
    }
  }
  return places;
}

/** Adds a place to those known, or the languages of it to the one that it is. */
function withPlace(
  known: readonly PlaceRecord[],
  place: PlaceRecord,
  order: readonly LanguageTag[],
): readonly PlaceRecord[] {
  const same = known.find((each) => isSamePlace(each, place));
  if (!same) return [...known, place];
  const heading = { ...same.heading, ...place.heading };
  const languages = [...same.languages, ...place.languages];
  const joined: PlaceRecord = {
    ...same,
    languages: order.filter((tag) => languages.includes(tag)),
    ...(same.heading ? { heading: inOrder(heading, order) } : {}),
  };
  return known.map((each) => (each === same ? joined : each));
}

/** Columns with one language each have a heading each, and are one block all the same. */
function isSamePlace(one: PlaceRecord, other: PlaceRecord): boolean {
  const [heads, others] = [one.heading ?? {}, other.heading ?? {}];
  const isOneHeading =
    JSON.stringify(heads) === JSON.stringify(others) ||
    (Object.keys(heads).length > 0 &&
      Object.keys(others).length > 0 &&
      Object.entries(heads).every(([tag, text]) => (others[tag] ?? text) === text));
  return (
    one.page === other.page &&
    one.region === other.region &&
    one.block === other.block &&
    one.chart === other.chart &&
    isOneHeading
  );
}

const inOrder = (
  texts: Readonly<Record<LanguageTag, string>>,
  order: readonly LanguageTag[],
): Record<LanguageTag, string> =>
  Object.fromEntries(
    order.flatMap((tag) => {
      const text = texts[tag];
      return text === undefined ? [] : [[tag, text]];
    }),
  );

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
  return chart
    ? factsDrawn(chart).map((fact) => ({ fact, element, languages: report.languages }))
    : [];
}

/** Facts a chart draws as marks, and those its labels name. */
const factsDrawn = ({ series, hub }: ChartSpec): readonly string[] => {
  const labels = [
    hub,
    ...series.flatMap(({ label, points }) => [label, ...points.map((point) => point.label)]),
  ];
  const named = labels
    .flatMap((label) => Object.values(label ?? {}).flat())
    .flatMap((part) => (part.kind === 'fact' ? [part.fact] : []));
  const marked = series.flatMap(({ points }) => points.map(({ fact }) => fact));
  return [...new Set([...marked, ...named])];
};

/** Id of the section that an annex stands in; no id of an author has an underscore. */
const annexId = 'annex_of_figures';

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
          heading: inOrder(Object.fromEntries(heading), languages),
        }),
  };
}
