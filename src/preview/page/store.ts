import type { FigureBox } from '../../provenance/figure-boxes.js';
import type {
  FigureView,
  FileLine,
  OutputView,
  PreviewSetting,
  PreviewState,
  ReportView,
  Texts,
} from '../view.js';
import type { Words } from './words.js';

/** A printed figure: the page from 1, and its place among the boxes of the page. */
export interface Spot {
  readonly page: number;
  readonly index: number;
}

/** What the page shows, and where in it the reader is. */
export interface Shown {
  readonly setting: PreviewSetting;
  readonly words: Words;
  /** BCP 47 tag of the page's own words. */
  readonly language: string;
  state: PreviewState;
  connection: 'starting' | 'open' | 'stopped';
  isBuilding: boolean;
  layout: string;
  page: number;
  zoom: 'full' | 'width';
  selected: string | undefined;
  /** The box that was clicked, of the selected figure. */
  spot: Spot | undefined;
  /** Figures as they were in the build before the last good one, where they differ. */
  was: ReadonlyMap<string, Texts>;
  goodSince: Date | undefined;
  /** Which fault the card shows, and whether it is folded. */
  fault: number;
  isFolded: boolean;
  search: string;
  tab: 'figure' | 'places' | 'faults';
  notice: string;
}

export const viewOf = ({ state }: Shown): ReportView | undefined => state.good?.view;

export const outputOf = (shown: Shown): OutputView | undefined => {
  const outputs = viewOf(shown)?.outputs ?? [];
  return outputs.find(({ layout }) => layout === shown.layout) ?? outputs[0];
};

export const figureOf = (shown: Shown, fact = shown.selected): FigureView | undefined =>
  viewOf(shown)?.figures.find((each) => each.fact === fact);

/** The figure as each language of the report prints it in full. */
export const renderingOf = (figure: FigureView | undefined): Texts => figure?.renderings.full ?? {};

/** Places of one figure in a layout. */
export const spotsOf = (output: OutputView | undefined, fact: string): readonly Spot[] =>
  (output?.pages ?? []).flatMap(({ boxes }, page) =>
    boxes.flatMap((box, index) => (box.fact === fact ? [{ page: page + 1, index }] : [])),
  );

export const boxAt = (output: OutputView | undefined, spot: Spot): FigureBox | undefined =>
  output?.pages[spot.page - 1]?.boxes[spot.index];

/** The facts of a layout, each once, in the order they are printed. */
export const factsIn = (output: OutputView | undefined): readonly string[] => [
  ...new Set((output?.pages ?? []).flatMap(({ boxes }) => boxes.map(({ fact }) => fact))),
];

/** The file as a link of the editor. */
export function editorLink({ setting }: Shown, { file, line, column }: FileLine): string {
  const isAbsolute = /^(?:\/|[a-z]:|\\\\)/iu.test(file);
  const path = (isAbsolute ? file : `${setting.root}/${file}`).replaceAll('\\', '/');
  const slots: Readonly<Record<string, string>> = {
    file: encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F'),
    line: String(line),
    column: String(column),
  };
  return setting.editor.replaceAll(
    /\{(file|line|column)\}/gu,
    (_, name: string) => slots[name] ?? '',
  );
}

/** Whether a figure is what is looked for, by its id, its labels, its print or its quote. */
export function isFound(figure: FigureView, search: string): boolean {
  const { fact, label, origin } = figure;
  const quote = origin.kind === 'quoted' ? [origin.quote, origin.file] : [];
  return [fact, ...Object.values(label), ...Object.values(renderingOf(figure)), ...quote].some(
    (text) => text.toLowerCase().includes(search.toLowerCase()),
  );
}

export const timeOf = ({ goodSince, language }: Shown): string =>
  goodSince?.toLocaleTimeString(language, { hourCycle: 'h23' }) ?? '';

/** What figures that print differently now were before. */
export function changed(
  before: readonly { readonly fact: string; readonly renderings: { readonly full?: Texts } }[],
  now: readonly { readonly fact: string; readonly renderings: { readonly full?: Texts } }[],
): ReadonlyMap<string, Texts> {
  const old = new Map(before.map(({ fact, renderings }) => [fact, renderings.full ?? {}]));
  return new Map(
    now.flatMap(({ fact, renderings }) => {
      const was = old.get(fact);
      return was === undefined || JSON.stringify(was) === JSON.stringify(renderings.full)
        ? []
        : [[fact, was]];
    }),
  );
}
